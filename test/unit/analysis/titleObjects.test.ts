import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';

/** What titles are about: the heaviest thing that came or went. */
const titleOf = async (base: string, head: string) => {
  const page = (body: string) => `# Matchers\n\nWhat there is to match with.\n\n${body}\n\n## Next\n\nRead on.\n`;
  const {files} = await analyseRange([changedFile('docs/matchers.md', page(base), page(head))], {locale: 'en'});
  return files[0]?.title;
};

test('other names of things are told by their names', async () => {
  const called = 'Checks that it was called.\n\n';
  const alias = (name: string) => `Also under the alias: \`.${name}()\`\n\n`;
  expect(await titleOf(`${called}${alias('toBeCalled')}More.\n\n${alias('toReturn')}`, `${called}More.`)).toBe(
    'Remove the alias `.toBeCalled()` and 1 more from *Matchers*',
  );
  expect(await titleOf(`${called}More.`, `${called}${alias('toBeCalled')}More.`)).toBe(
    'Add the alias `.toBeCalled()` to *Matchers*',
  );
});

test('a note and an item that is a name in code weigh more than a code block', async () => {
  const block = '```js\nimport {test} from "matchers";\n```';
  const note = ':::caution\n\nTypes are not checked.\n\n:::';
  expect(await titleOf('Go on.', `Go on.\n\n${block}\n\n${note}`)).toBe(
    'Add the note “Types are not checked” to *Matchers*',
  );
  const list = '- `%p` - How it prints.\n- `%s` - A text.';
  const longer = `${list}\n- \`%#\` - The place of the case.`;
  expect(await titleOf(list, `${longer}\n\n${block}`)).toBe('Add the list item `%#` to *Matchers*');
});

test('what is added to several lists is counted by its times', async () => {
  const list = (intro: string) => `### ${intro}\n\nUse these:\n\n- \`%p\` - How it prints.\n- \`%s\` - A text.\n`;
  const added = '- `%#` - The place of the case.\n';
  const [one, other] = [list('Each test'), list('Each group')];
  expect(await titleOf(`${one}\n${other}`, `${one}${added}\n${other}${added}`)).toBe(
    'Add the list item `%#` (2 times) to *Matchers*',
  );
});

test('a sentence on an option is told with the option that its section documents', async () => {
  const section = (name: string, text: string) => `## \`${name}\`\n\nSays whether tests are left out.\n\n${text}\n`;
  expect(
    await titleOf(section('ignoreTests', 'It is off by default.'), section('ignoreTests', 'It is on by default.')),
  ).toContain('under *ignoreTests* in *Matchers*');
  expect(
    await titleOf(section('--no-tests', ''), section('--no-tests', 'Version 12 rejects it, as it is deprecated.')),
  ).toBe('Announce “Version 12 rejects it” under *--no-tests* in *Matchers*');
});
