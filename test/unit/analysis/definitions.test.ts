import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';

async function told(before: string, after: string) {
  const page = (text: string) => `# Dialog\n\nWhat it is about.\n\n${text}\n`;
  const {files, gatherings} = await analyseRange([changedFile('docs/dialog.md', page(before), page(after))], {
    locale: 'en',
  });
  const {brief: title, explanation, highlight, type} = files[0] ?? {};
  return {title, explanation, highlight, type, gatherings};
}

test('what a line says of the default of the thing that its section documents is told by its name', async () => {
  const section = (value: string) =>
    `### \`testMatch\` \\[array&lt;string&gt;]\n\nDefault: \`${value}\`\n\nThe patterns.`;
  const {title, explanation} = await told(section('["js", "mjs"]'), section('["js", "mjs", "mts"]'));
  expect(title).toBe('Change the default of testMatch in Dialog');
  expect(explanation).toBe(
    'A definition changes: the default of `testMatch` from `["js", "mjs"]` to `["js", "mjs", "mts"]`.',
  );
});

test('the type of a listed property, and what a function returns, are told by name and with what is newly said of them', async () => {
  const text = (type: string, returned: string, instead: string) =>
    `## \`show.save(options)\`\n\nReturns \`${returned}\`, the path of the file; if it is cancelled ${instead}.\n\n* \`canceled\` boolean - Whether it is.\n* \`filePath\` ${type} - Where it is; if it is cancelled ${instead}.`;
  const {title, explanation, highlight, type} = await told(
    text('string (optional)', 'string | undefined', '`undefined`'),
    text('string', 'string', 'an empty string'),
  );
  expect(title).toBe('Change the type of filePath from string (optional) to string in Dialog');
  expect(explanation).toBe(
    '2 definitions change: what `show.save` returns from `string | undefined` to `string` (“if it is cancelled an empty string”) and the type of `filePath` from `string (optional)` to `string` (“if it is cancelled an empty string”).',
  );
  expect(highlight).toBe(
    'Change the type of `filePath` from `string (optional)` to `string` in *Dialog*: “if it is cancelled an empty string”. A definition changes: what `show.save` returns from `string | undefined` to `string` (“if it is cancelled an empty string”)',
  );
  expect(type).toBe('minor update');
});

test('what a line goes on to say as before is not told with its type', async () => {
  const {highlight} = await told('- `path` string - Where the file is.', '- `path` URL - Where the file is.');
  expect(highlight).toBe('Change the type of `path` from `string` to `URL` in *Dialog*');
});

test('what a function that is asked for returns is not told of the one that asks for it', async () => {
  const text = (returned: string) =>
    `## \`show.save(handler)\`\n\n* \`handler\` Function - It is called.\n\n  Returns \`${returned}\` - What to do then.`;
  expect((await told(text('string'), text('Response'))).title).not.toContain('returns');
});

test('a sentence that only begins with a name defines nothing', async () => {
  const {title} = await told('- `run` starts the server at once.', '- `run` starts the server in the background.');
  expect(title).not.toContain('the type of');
});

test('a highlight quotes no long values of definitions that stand beside what it tells', async () => {
  const section = (name: string, value: string) => `## \`${name}\`\n\nDefault: \`${value}\`\n\nWhat it is.\n`;
  const long = (word: string) => `["${Array.from({length: 20}, () => word).join('", "')}"]`;
  const page = (word: string) => `${section('testMatch', long(word))}\n${section('testRegex', long(word))}`;
  const {highlight} = await told(page('js'), `${page('mjs')}\n## \`stopAll\`\n\nStops all that runs in the window.\n`);
  expect(highlight).toBe(
    'Add the section `stopAll` to *Dialog*: “Stops all that runs in the window”. 2 definitions change: the default of `testMatch` and the default of `testRegex`',
  );
});

test('definitions of one name are told once, and others are counted behind a comma', async () => {
  const page = (names: readonly string[], type: string) =>
    names.map((name, index) => `## \`run${index}()\`\n\n* \`${name}\` ${type} - Where it is.\n`).join('\n');
  const explained = async (names: readonly string[]) =>
    (await told(page(names, 'WindowFrame'), page(names, 'WindowFrame | null (optional)'))).explanation;
  expect(await explained(Array.from({length: 9}, () => 'frame'))).toBe('9 definitions change: the type of `frame`.');
  expect(await explained(['frame', 'origin', 'frame', 'target', 'owner', 'opener'])).toBe(
    '6 definitions change: the type of `frame`, the type of `origin`, the type of `target` and 3 more.',
  );
});
