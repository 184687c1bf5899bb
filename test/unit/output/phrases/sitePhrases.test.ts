import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {englishPhrases, messagesFor} from '../../../../plugin/src/locales';
import {UserError} from '../../../../plugin/src/options';
import {
  phraseLocales,
  phrasesFile,
  phrasesTranslationFile,
  sitePhrases,
  untranslatedNote,
} from '../../../../plugin/src/output/phrases/sitePhrases';

let siteDir: string;

beforeEach(() => {
  siteDir = mkdtempSync(path.join(tmpdir(), 'changelog-phrases-'));
});

afterEach(() => {
  rmSync(siteDir, {recursive: true});
});

function source({pluginId = 'default', configs = {}, locales = ['en', 'it']} = {}) {
  const i18n = {path: 'i18n', localeConfigs: configs, locales} as unknown as LoadContext['i18n'];
  return {siteDir, i18n, pluginName: 'docusaurus-plugin-content-changelog', pluginId};
}

function write(locale: string, content: unknown): void {
  const file = phrasesFile(source(), locale);
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
}

const binary = {'report.binary': {message: 'File binario: il contenuto non è mostrato.'}};

function problems(locale: string): string {
  try {
    sitePhrases(source(), locale);
  } catch (error) {
    return error instanceof UserError ? error.message : '';
  }
  return '';
}

describe('the file of a locale', () => {
  test('lies in the translations of the instance', () => {
    const folder = path.join(siteDir, 'i18n/it');
    const name = 'docusaurus-plugin-content-changelog';
    expect(phrasesFile(source(), 'it')).toBe(path.join(folder, name, 'phrases.json'));
    expect(phrasesFile(source({pluginId: 'api'}), 'it')).toBe(path.join(folder, `${name}-api`, 'phrases.json'));
    const configs = {it: {path: 'italiano'}};
    expect(phrasesFile(source({configs}), 'it')).toBe(path.join(siteDir, 'i18n/italiano', name, 'phrases.json'));
  });

  test('is offered to translators with every phrase and what it may take', () => {
    const {path: name, content} = phrasesTranslationFile('it');
    expect(name).toBe('phrases');
    expect(Object.keys(content)).toEqual(Object.keys(englishPhrases));
    expect(content['report.similarity']).toEqual({
      message: englishPhrases['report.similarity'],
      description: 'ICU message; it may take {percent}',
    });
    expect(content['title.heading-added']?.description).toMatch(/\{after\}.*\{place\}.*<t>/);
  });
});

describe('phrases of a site', () => {
  test('are the plugin’s own without a file', () => {
    expect(sitePhrases(source(), 'en')).toBe(messagesFor('en'));
    expect(sitePhrases(source(), 'it').locale).toBe('en');
  });

  test('are still the plugin’s own where a file says nothing else', () => {
    write('it', phrasesTranslationFile('it').content);
    expect(sitePhrases(source(), 'it')).toBe(messagesFor('it'));
  });

  test('replace single phrases of a language that the plugin has', () => {
    write('en', {'report.binary': {message: 'A picture or the like.', description: 'Anything'}});
    const messages = sitePhrases(source(), 'en');
    expect(messages).toMatchObject({locale: 'en', report: {binary: 'A picture or the like.'}});
    expect(messages.analysis).toEqual(messagesFor('en').analysis);
    expect(untranslatedNote(source(), messages)).toBeNull();
  });

  test('add a language that the plugin lacks, in English where a phrase is missing, which is told', () => {
    write('it', binary);
    const messages = sitePhrases(source(), 'it');
    expect(messages).toMatchObject({locale: 'it', report: {binary: binary['report.binary'].message}});
    expect(messages.untranslated.has('report.binary')).toBe(false);
    expect(messages.untranslated.has('report.lfs')).toBe(true);
    const all = Object.keys(englishPhrases).length;
    expect(untranslatedNote(source(), messages)).toBe(
      `${messages.untranslated.size} of ${all} phrases are not translated in ` +
        'i18n/it/docusaurus-plugin-content-changelog/phrases.json; reports have them in English.',
    );
  });

  test('are not read where the site does not translate the locale', () => {
    write('it', binary);
    expect(sitePhrases(source({configs: {it: {translate: false}}}), 'it')).toBe(messagesFor('it'));
  });

  test('make their locale one that can be asked for', () => {
    expect(phraseLocales(source())).not.toContain('it');
    write('it', binary);
    expect(phraseLocales(source())).toContain('it');
  });
});

describe('what is wrong with a file', () => {
  test('is told all at once: unknown ids, arguments and tags, and what is no ICU message', () => {
    write('it', {
      'report.binry': {message: 'x'},
      'report.similarity': {message: '{percent} % di {file}'},
      'report.lfs': {message: 'Con <b>Git LFS</b>'},
      'title.file-added': {message: 'Aggiunge {place'},
      'title.heading-added': {message: '{after, select, x {X} other {Y}}'},
      'clause.heading-added': {message: 'Dal {after, date}'},
    });
    const message = problems('it');
    expect(message).toContain('i18n/it/docusaurus-plugin-content-changelog/phrases.json: report.binry is no phrase');
    expect(message).toContain('Did you mean report.binary?');
    expect(message).toMatch(/report\.similarity takes \{file\}, which it is not given[^]*\{percent\}/);
    expect(message).toMatch(/report\.lfs takes <b>/);
    expect(message).toMatch(/title\.heading-added takes \{after, select\}/);
    expect(message).toMatch(/title\.file-added is no valid ICU message: EXPECT_ARGUMENT_CLOSING_BRACE/);
    expect(message).toMatch(/clause\.heading-added is no valid ICU message/);
  });

  test.each([
    ['{', 'cannot be read'],
    ['[]', 'must be of type object'],
    ['{"report.binary": "File binario"}', '"report.binary" must be of type object'],
    ['{"report.binary": {"mesage": "File binario"}}', 'message'],
  ])('is told where it has another form: %s', (content, expected) => {
    write('it', content);
    expect(problems('it')).toContain(expected);
  });
});
