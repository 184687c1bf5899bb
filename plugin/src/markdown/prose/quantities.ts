/** A number with its unit, in a text. */
export interface Quantity {
  /** Number and unit as they stand. */
  text: string;
  start: number;
  /** End of the number and its unit, and of what it is counted by, as in `per minute`. */
  end: number;
  /** Bytes, seconds, per cent or a bare number; of a rate, in one second. */
  value: number;
  /** `size`, `time`, `percent`, `number`; of a rate, what is counted and `/time`. Only values of one dimension compare. */
  dimension: string;
  /** The units in lower case, as they stand; empty for a bare number. */
  unit: string;
}

const size = '[KMGT]i?B|(?:kilo|mega|giga|tera)?bytes?|B';
const time = 'milliseconds?|ms|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|s|h';
const number = new RegExp(
  '(?<![\\p{L}\\p{N}_#@-]|\\d[.,:/])(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)' +
    `(?:[\\s-]?(${size}|${time})(?![\\p{L}\\p{N}_])|\\s?(%)|(?![\\p{L}\\p{N}_]|[.,:/-]\\d))`,
  'giu',
);
const rate = new RegExp(
  `^(\\s+\\p{L}+(?:\\s\\p{L}+)?)??(?:\\s*/\\s*|\\s+(?:per|an?|each|every)\\s+)(${time})(?![\\p{L}\\p{N}_])`,
  'iu',
);

/** UTF-16 units behind a number in which its rate stands. */
const maxRate = 80;

/** The quantities of a text in order. Parts of versions, dates, times of day and names are none. */
export function quantities(text: string): Quantity[] {
  return [...text.matchAll(number)].map(({0: whole, 1: digits = '', 2: unit = '', 3: percent, index}) => {
    const end = index + whole.length;
    const [counted = '', noun = '', per = ''] = rate.exec(text.slice(end, end + maxRate)) ?? [];
    const dimension = percent ? 'percent' : unit ? dimensionOf(unit) : 'number';
    const amount = Number(digits.replace(/,/g, '')) * (unit ? factorOf(unit) : 1);
    return {
      text: whole,
      start: index,
      end: end + counted.length,
      value: per ? amount / factorOf(per) : amount,
      dimension: per ? `${unit ? dimension : noun.trim().toLowerCase()}/time` : dimension,
      unit: (unit + per).toLowerCase(),
    };
  });
}

function dimensionOf(unit: string): 'size' | 'time' {
  return new RegExp(`^(?:${size})$`, 'i').test(unit) ? 'size' : 'time';
}

const seconds: Record<string, number> = {ms: 0.001, milli: 0.001, s: 1, m: 60, h: 3_600, d: 86_400, w: 604_800};
const prefixes = ['', 'k', 'm', 'g', 't'];

/** Seconds or bytes of one unit. Documents write KB for 1,000 bytes and for 1,024: here it is always the latter. */
function factorOf(unit: string): number {
  const name = unit.toLowerCase();
  if (dimensionOf(name) === 'size')
    return 1024 ** Math.max(0, prefixes.indexOf(/^(?:b|byte)/.test(name) ? '' : name.charAt(0)));
  return seconds[/^(?:milli|ms)/.exec(name)?.[0] ?? name.charAt(0)] ?? 1;
}
