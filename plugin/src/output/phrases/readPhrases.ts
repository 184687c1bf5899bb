import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {Joi} from '@docusaurus/utils-validation';
import {createMessages, messagesFor, phrasesOf, sharesLanguage, type Messages, type PhraseTexts} from '../../locales';
import {UserError} from '../../options';
import {phraseProblems} from './phraseProblems';

/**
 * The phrases for a locale: those of the site's translation file, and the plugin's own for what the file leaves as it is.
 *
 * @param file absolute path; there need not be one
 * @param siteDir absolute path; problems name the file from there
 * @throws {UserError} with all that is wrong with the file
 */
export function readPhrases(file: string, locale: string, siteDir: string): Messages {
  const own = messagesFor(locale);
  if (!existsSync(file)) {
    return own;
  }
  const where = path.relative(siteDir, file).split(path.sep).join('/');
  const texts = readTexts(file, where);
  const problems = phraseProblems(texts, where, locale);
  if (problems.length > 0) {
    throw phrasesError(problems);
  }
  return withTexts(own, texts, locale);
}

/** A file that says what the plugin says anyway, as `write-translations` makes it, does not make a locale. */
function withTexts(own: Messages, texts: PhraseTexts, locale: string): Messages {
  const known = phrasesOf(own);
  const changed = Object.entries(texts).filter(([id, message]) => message !== known[id]);
  if (changed.length === 0) {
    return own;
  }
  const ownLanguage = sharesLanguage(own.locale, locale);
  const kept = Object.entries(known).filter(([id, message]) =>
    ownLanguage ? !own.untranslated.has(id) : isWordless(message),
  );
  return createMessages(locale, Object.fromEntries([...kept, ...changed]));
}

/** What has no words is the same in every language. */
function isWordless(message: string): boolean {
  return !/\p{L}/u.test(message.replace(/<[^>]*>|\{\w+\}/g, ''));
}

const schema = Joi.object<Record<string, {message: string}>>().pattern(
  Joi.string(),
  Joi.object({message: Joi.string().allow('').required(), description: Joi.string().allow('')}),
);

function readTexts(file: string, where: string): PhraseTexts {
  const expected = 'a JSON file as docusaurus write-translations makes it: {"id": {"message": "text"}}';
  const result = schema.validate(parseJson(file, where, expected), {abortEarly: false, convert: false});
  if (result.error) {
    throw phrasesError(
      result.error.details.map(({message}) => ({where, what: `cannot be read: ${message}`, expected})),
    );
  }
  return Object.fromEntries(Object.entries(result.value).map(([id, {message}]) => [id, message]));
}

function parseJson(file: string, where: string, expected: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw phrasesError([{where, what: `cannot be read: ${reason}`, expected}]);
  }
}

function phrasesError(problems: ConstructorParameters<typeof UserError>[0]): UserError {
  return new UserError(problems, 'The translation of the phrases is not valid');
}
