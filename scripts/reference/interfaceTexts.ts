import path from 'node:path';
import {extractAllSourceCodeFileTranslations} from '@docusaurus/babel';
import {globTranslatableSourceFiles} from '@docusaurus/utils';

const theme = path.join(__dirname, '../../plugin/src/theme');

/**
 * The texts of the theme, read from its source as `docusaurus write-translations` reads them.
 *
 * @returns English messages by id, sorted by id
 * @throws {Error} where a component has a text that cannot be read without running it
 */
export function interfaceTexts(): Promise<Map<string, string>> {
  return (extracted ??= extract());
}

let extracted: Promise<Map<string, string>> | undefined;

async function extract(): Promise<Map<string, string>> {
  const files = await globTranslatableSourceFiles([theme]);
  const read = await extractAllSourceCodeFileTranslations(files, {presets: ['@docusaurus/babel/preset']});
  const warnings = read.flatMap((file) => file.warnings);
  if (warnings.length > 0) {
    throw new Error(`Texts of the theme must be static:\n${warnings.join('\n')}`);
  }
  const entries = read.flatMap(({translations}) => Object.entries(translations));
  return new Map(entries.map(([id, {message}]): [string, string] => [id, message]).sort(byId));
}

function byId([one]: [string, string], [other]: [string, string]): number {
  return one < other ? -1 : 1;
}
