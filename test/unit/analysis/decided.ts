import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';

/** What is decided about a page in which one text became another. */
export async function decided(
  base: string,
  head: string,
  path = 'docs/guide.md',
): Promise<Record<'rule' | 'type' | 'title' | 'explanation', string | undefined>> {
  const {files} = await analyseRange([changedFile(path, base, head)], {locale: 'en'});
  return {rule: files[0]?.rule, type: files[0]?.type, title: files[0]?.title, explanation: files[0]?.explanation};
}

export const page = (body: string): string => `# Guide\n\nWhat it is about.\n\n${body}\n\n## Next\n\nRead on.\n`;
export const code = (line: string, language = 'js'): string => page(`\`\`\`${language}\nstart();\n${line}\n\`\`\``);

/** A page with a table of these heads and rows. */
export const table = (head: string, ...rows: string[]): string =>
  page(`${head}\n|${' --- |'.repeat(head.split('|').length - 2)}\n${rows.join('\n')}\n\nWords.`);
