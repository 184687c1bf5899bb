import type {Problem} from '../model/problem';
import {describeValue} from './describeValue';
import {optionPath} from './optionPath';
import {lastRuleProblems} from './lastRuleProblems';
import {isObject, isString} from './spec/guards';

/**
 * What is wrong between options that are fine one by one. It reads what the user wrote, right or wrong, so that these
 * problems stand in one message with all others.
 */
export function crossProblems(raw: unknown): Problem[] {
  if (!isObject(raw)) {
    return [];
  }
  return [
    ...rangeListProblems(raw.ranges, 'ranges'),
    ...categoryProblems(isObject(raw.categories) ? raw.categories : {}, raw.uncategorized),
    ...lastRuleProblems(raw.rules),
  ];
}

/** @param where Name of the list. */
export function rangeListProblems(raw: unknown, where: string): Problem[] {
  const ranges: unknown[] = Array.isArray(raw) ? raw : [];
  const places = ranges.flatMap((range, index) => (isObject(range) ? [{range, where: `${where}[${index}]`}] : []));
  return [...repeatedSlugs(places), ...places.flatMap(rangeProblems)];
}

interface Place {
  range: Record<string, unknown>;
  where: string;
}

interface Named {
  where: string;
  name: string;
}

function repeatedSlugs(places: readonly Place[]): Problem[] {
  const named = places.flatMap(({range, where}): Named[] => {
    const name = slugOf(range);
    return isString(name) ? [{where: `${where}.slug`, name}] : [];
  });
  return repeated(named).map(({where, name, first}) => ({
    where,
    what: `is the slug of ${first.replace(/\.slug$/, '')} too`,
    expected: 'a slug of its own for each range; upper and lower case are the same',
    received: describeValue(name),
    fix: 'Give one of them another slug.',
  }));
}

/** Unreleased changes have a slug even if it is not written. */
function slugOf(range: Record<string, unknown>): unknown {
  return range.slug ?? (range.unreleased === undefined ? undefined : 'unreleased');
}

function rangeProblems({range, where}: Place): Problem[] {
  const {since, until, tags, unreleased, every} = range;
  const problems: Problem[] = [];
  if (every !== undefined && isString(since) && isString(until) && since > until) {
    problems.push({
      where: `${where}.until`,
      what: 'is before `since`',
      expected: `${describeValue(since)} or a later day`,
      received: describeValue(until),
      fix: 'Change one of the two.',
    });
  }
  if (unreleased !== undefined && since !== undefined && tags !== undefined) {
    problems.push({
      where: `${where}.tags`,
      what: 'has no effect beside `since`',
      received: describeValue(tags),
      fix: 'Remove one of the two.',
    });
  }
  return problems;
}

function categoryProblems(categories: Record<string, unknown>, uncategorized: unknown): Problem[] {
  const names = Object.keys(categories);
  const own = uncategorized === 'report' ? [{where: 'the report of files without a category', name: 'other'}] : [];
  const byName = repeated([...own, ...names.map((name) => ({where: optionPath(['categories', name]), name}))]);
  const labels = names.flatMap((name): Named[] => {
    const category = categories[name];
    const label = isObject(category) ? category.label : undefined;
    return isString(label) ? [{where: optionPath(['categories', name, 'label']), name: label}] : [];
  });
  const same = [...byName, ...repeated(labels)].map(({where, name, first}) => ({
    where,
    what: `is the same as ${first}`,
    expected: 'a name and a label of its own for each category; upper and lower case are the same',
    received: describeValue(name),
    fix: 'Give one of them another name.',
  }));
  return names.includes('__proto__') ? [...same, reservedName] : same;
}

/** Joi loses a key of this name without a word. */
const reservedName: Problem = {
  where: 'categories.__proto__',
  what: 'has a name that JavaScript keeps for itself',
  fix: 'Give the category another name.',
};

/** Those whose name came before, with the place where it did. Names that some file system takes for one are one. */
function repeated(all: readonly Named[]): (Named & {first: string})[] {
  const seen = new Map<string, string>();
  return all.flatMap((named) => {
    const key = named.name.normalize('NFC').toLowerCase();
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, named.where);
      return [];
    }
    return [{...named, first}];
  });
}
