import {decided, page} from './decided';

const table = (heads: string, ...rows: string[]) =>
  page(`## Supported versions\n\n| ${heads} |\n| --- | --- |\n${rows.map((row) => `| ${row} |\n`).join('')}`);

describe('a version that is asked for at least goes up', () => {
  const needs = (version: string) => page(`The tool needs ${version} or later.`);

  test.each([
    ['v2.1.0-beta.2', 'v2.1.0-beta.3'],
    ['3.0.0b1', '3.0.0b2'],
    ['3.0.0-alpha.4', '3.0.0-beta.1'],
  ])('from %s to %s', async (before, after) => {
    expect((await decided(needs(before), needs(after))).rule).toBe('requirement-raised');
    expect((await decided(needs(after), needs(before))).type).toBe('minor update');
  });

  test('and not where a beta was released', async () => {
    expect((await decided(needs('3.0.0-beta.1'), needs('3.0.0'))).type).not.toBe('breaking change');
  });

  test('in the text of a link', async () => {
    const needs = (version: number) =>
      page(`[Node ${version}](https://node.example.com/${version}) is required to run it.`);
    expect((await decided(needs(18), needs(20))).rule).toBe('requirement-raised');
    expect((await decided(needs(20), needs(18))).type).not.toBe('breaking change');
  });

  test('where a line says nothing else', async () => {
    const [before, after] = [page('- Chrome >=107\n- Safari >=16'), page('- Chrome >=111\n- Safari >=16')];
    expect(await decided(before, after)).toMatchObject({rule: 'requirement-raised'});
    expect((await decided(after, before)).type).toBe('minor update');
  });

  test('where a range of supported ones begins later', async () => {
    const [before, after] = [table('Tool | Server', '6 | 2012-2019'), table('Tool | Server', '6 | 2014-2019')];
    expect((await decided(before, after)).rule).toBe('requirement-raised');
    expect((await decided(after, before)).rule).not.toBe('requirement-raised');
  });
});

describe('what had not to be given is required', () => {
  test.each([
    ['Name | Meaning', '`trace` | Names the call.', '`trace` | Required. Names the call.'],
    ['Name | Meaning', '`trace` | Optional. Names the call.', '`trace` | Required. Names the call.'],
    ['Name | Required', '`trace` | No', '`trace` | Yes'],
    ['Name | Required', '`trace` | ', '`trace` | ✅'],
  ])('under “%s”: %s → %s', async (heads, before, after) => {
    expect((await decided(table(heads, before), table(heads, after))).rule).toBe('requirement-added');
    expect((await decided(table(heads, after), table(heads, before))).type).not.toBe('breaking change');
  });

  test('and a link with other words says nothing', async () => {
    const text = (words: string) => page(`Open them: [${words}](urls.md).`);
    expect((await decided(text('listed'), text('required names'))).type).toBe('minor update');
  });

  test('and the word within a sentence says nothing', async () => {
    const text = (word: string) => table('Name | Meaning', `\`trace\` | Names the ${word}call.`);
    expect((await decided(text(''), text('required '))).type).toBe('minor update');
  });
});

describe('limitations', () => {
  const list = (...items: string[]) => page(`## Limitations\n\n${items.map((item) => `- ${item}\n`).join('')}`);
  const known = 'Reports take a minute to load.';

  test.each([
    'Pictures are not supported in shared reports.',
    'Shared reports can only be opened by members.',
    'To share a report, its owner must be added to the group.',
  ])('gain one: %s', async (item) => {
    expect((await decided(list(known), list(known, item))).rule).toBe('requirement-added');
  });

  test('that got other words take nothing', async () => {
    const [before, after] = [
      'Pictures in shared reports are unsupported.',
      'Shared reports with pictures are not supported.',
    ];
    expect((await decided(list(known, before), list(known, after))).type).toBe('minor update');
  });

  test('that a sentence names more of are more', async () => {
    const sentence = (names: string) => page(`Reports are encrypted. Note that ${names} clients aren't yet supported.`);
    const [one, three] = [sentence('ARM64'), sentence('Windows, arm64 and Red Hat')];
    expect((await decided(one, three)).rule).toBe('requirement-added');
    expect((await decided(three, one)).type).not.toBe('breaking change');
    expect((await decided(one, sentence('Windows'))).type).not.toBe('breaking change');
  });

  test('of which a sentence names more as supported are none', async () => {
    const sentence = (names: string) => page(`Reports are encrypted. Note that ${names} clients are supported.`);
    expect((await decided(sentence('ARM64'), sentence('Windows, ARM64 and Red Hat'))).type).not.toBe('breaking change');
  });

  test('that only explain what may happen take nothing', async () => {
    expect((await decided(list(known), list(known, 'Large reports may load slowly.'))).type).toBe('minor update');
  });
});

test.each([
  'Names of reports are currently limited to 40 letters.',
  'Permissions on the shared folder are required to export reports.',
])('the text newly asks for more: %s', async (sentence) => {
  expect((await decided(page('Reports are made.'), page(`Reports are made. ${sentence}`))).rule).toBe(
    'requirement-added',
  );
});

test('what is no longer to be had by everybody is announced', async () => {
  const [before, after] = [page('Get the tool from the store.'), page('The tool is not yet publicly available.')];
  expect((await decided(before, after)).rule).toBe('retirement-announced');
});

test('what now requires less asks for nothing more', async () => {
  const says = (words: string) => page(`Records hold it. Writing now requires ${words}.`);
  expect((await decided(page('Records hold it.'), says('a key'))).rule).toBe('requirement-added');
  expect((await decided(page('Records hold it.'), says('less code'))).rule).not.toBe('requirement-added');
  expect((await decided(page('Records hold it.'), says('no key'))).rule).not.toBe('requirement-added');
});
