import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';
import {page} from './decided';

const told = async (base: string, head: string) => {
  const [file] = (await analyseRange([changedFile('docs/guide.md', page(base), page(head))], {locale: 'en'})).files;
  return {title: file?.brief, explanation: file?.explanation};
};

test('a heading that says the opposite of the former one is no new name of it', async () => {
  const section = (name: string, words: string) => `### \`${name}\`\n\n${words}`;
  const {title} = await told(
    section('allowCycles', 'Whether a part may hold itself.'),
    section('disallowCycles', 'Whether no part may hold itself.'),
  );
  expect(title).toBe('Replace allowCycles with its opposite disallowCycles in Guide');
});

test('of options that came and went in one block of code, none became another by its place', async () => {
  const block = (lines: readonly string[]) => `\`\`\`ts\ninterface Options {\n${lines.join('\n')}\n}\n\`\`\``;
  const {title, explanation} = await told(
    block(['  /** Shares the service. */', '  useSharedService?: boolean | string | number;', '  /** The end. */']),
    block([
      '  /** Keeps the results for so many seconds. */',
      '  /** Nobody guesses how long the session is. */',
      '  disallowInference?: boolean | string | number;',
      '  /** The end. */',
    ]),
  );
  expect(`${title ?? ''} ${explanation ?? ''}`).not.toMatch(/useSharedService.* (?:to|becomes) .*disallowInference/);
});
