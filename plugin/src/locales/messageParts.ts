import {
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  isTagElement,
  parse,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser';
import {IntlMessageFormat} from 'intl-messageformat';
import {englishPhrases} from './messages';

/** What a message takes from outside. */
export interface MessageParts {
  arguments: ReadonlySet<string>;
  /** Arguments that a message chooses by, as `{hasName, select, …}` does. */
  selectors: ReadonlySet<string>;
  tags: ReadonlySet<string>;
}

/**
 * The arguments and tags of a message.
 *
 * @throws {SyntaxError} where it is not valid ICU syntax
 */
export function partsOf(message: string): MessageParts {
  const parts = {arguments: new Set<string>(), selectors: new Set<string>(), tags: new Set<string>()};
  collect(parse(message), parts);
  return parts;
}

function collect(elements: readonly MessageFormatElement[], parts: Record<keyof MessageParts, Set<string>>): void {
  for (const element of elements) {
    if (isTagElement(element)) {
      parts.tags.add(element.value);
      collect(element.children, parts);
    } else if (!isLiteralElement(element) && !isPoundElement(element)) {
      parts.arguments.add(element.value);
      if (isSelectElement(element)) parts.selectors.add(element.value);
      if (isSelectElement(element) || isPluralElement(element)) {
        Object.values(element.options).forEach(({value}) => collect(value, parts));
      }
    }
  }
}

/** Messages of these kinds are given the same arguments, whatever event they speak of. */
const families = ['title.', 'clause.'];

/** Tags of messages that nodes are made of; plain text has none. */
const tags = ['t', 'whole', 'em'];

/** What a message may take: all that its English fellows are given. */
export function expectedParts(id: string): MessageParts {
  const family = families.find((one) => id.startsWith(one));
  const fellows = family ? Object.keys(englishPhrases).filter((one) => one.startsWith(family)) : [id];
  const parts = fellows.map((one) => partsOf(englishPhrases[one] ?? ''));
  return {
    arguments: new Set(parts.flatMap((one) => [...one.arguments])),
    selectors: new Set(parts.flatMap((one) => [...one.selectors])),
    tags: new Set(id.startsWith('report.') || id === 'quote' ? [] : tags),
  };
}

/**
 * Fills in a message as a trial.
 *
 * @throws {Error} where it asks for something that no value gives, such as a date
 */
export function formatSample(message: string, locale: string): string {
  const parts = partsOf(message);
  const values = [...parts.arguments].map((name) => [name, 'x']);
  const functions = [...parts.tags].map((name) => [name, (chunks: string[]) => chunks.join('')] as const);
  const format = new IntlMessageFormat(message, locale);
  return String(format.format({...(Object.fromEntries(values) as object), ...Object.fromEntries(functions)}));
}
