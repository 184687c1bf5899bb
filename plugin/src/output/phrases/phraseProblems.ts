import {englishPhrases, expectedParts, formatSample, partsOf, type PhraseTexts} from '../../locales';
import type {Problem} from '../../model/problem';
import {closest} from '../../options/closest';

/**
 * All that is wrong with the phrases of a site.
 *
 * @param texts messages in ICU syntax by id
 * @param where the file, as it is told to the user
 * @param locale BCP 47; the language of the messages
 */
export function phraseProblems(texts: PhraseTexts, where: string, locale: string): Problem[] {
  return Object.entries(texts).flatMap(([id, message]) => {
    const problem = Object.hasOwn(englishPhrases, id) ? messageProblem(id, message, locale) : unknownId(id);
    return problem === null ? [] : [{where: `${where}: ${id}`, ...problem}];
  });
}

type Found = Omit<Problem, 'where'>;

function unknownId(id: string): Found {
  const near = closest(id, Object.keys(englishPhrases));
  return {
    what: 'is no phrase of this version',
    fix: `${near === null ? '' : `Did you mean ${near}? `}Remove it, or run docusaurus write-translations for all ids`,
  };
}

function messageProblem(id: string, message: string, locale: string): Found | null {
  try {
    const unknown = unknownParts(id, message);
    if (unknown.length > 0) {
      return {what: `takes ${unknown.join(', ')}, which it is not given`, expected: described(id), received: message};
    }
    formatSample(message, locale);
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {what: `is no valid ICU message: ${reason}`, expected: described(id), received: message};
  }
}

function unknownParts(id: string, message: string): string[] {
  const [own, expected] = [partsOf(message), expectedParts(id)];
  return [
    ...[...own.arguments].filter((name) => !expected.arguments.has(name)).map((name) => `{${name}}`),
    // Only what has a few known values can be chosen by.
    ...[...own.selectors]
      .filter((name) => expected.arguments.has(name) && !expected.selectors.has(name))
      .map((name) => `{${name}, select}`),
    ...[...own.tags].filter((name) => !expected.tags.has(name)).map((name) => `<${name}>`),
  ];
}

/** What a message may take, for translators: `{count}, {where}, <t>`. */
export function described(id: string): string {
  const {arguments: names, tags} = expectedParts(id);
  const all = [
    ...[...names].map((name) => `{${name}}`),
    ...(names.size === 0 ? [] : [...tags].map((tag) => `<${tag}>`)),
  ];
  return all.length === 0 ? 'plain text' : all.join(', ');
}
