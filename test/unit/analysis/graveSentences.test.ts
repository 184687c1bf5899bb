import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';

const page = '# Guide\n\nWhat it is about.\n';

async function told(base: string, head: string) {
  const {files} = await analyseRange([changedFile('docs/guide.md', base, head)], {locale: 'en'});
  return {title: files[0]?.title, highlight: files[0]?.highlight};
}

async function explained(base: string, head: string) {
  const {files} = await analyseRange([changedFile('docs/guide.md', base, head)], {locale: 'en'});
  return files[0]?.explanation;
}

/** A paragraph that changed in several ways, of which one is a sentence that came. */
const changed = (sentence: string) =>
  told(
    `${page}\nThe archive holds all exports of a shop. It was made for large shops.\n`,
    `${page}\nThe archive holds the exports of any shop. It was made for larger shops. ${sentence}\n`,
  );

test.each([
  ['Encryption with own keys is irreversible.', 'Encryption with own keys is irreversible'],
  ['An export that was deleted cannot be recovered.', 'An export that was deleted cannot be recovered'],
  ['Exports are billed per gigabyte.', 'Exports are billed per gigabyte'],
  ['The archive requires approval by the team.', 'The archive requires approval by the team'],
  ['**Registration is required for each shop**.', 'Registration is required for each shop'],
  ['It is in limited access. Each shop must request access.', 'Each shop must request access'],
  ['Exports need version 4.2 or later of the client.', 'Exports need version 4.2 or later of the client'],
  ['Use `2025-02-01` or later for exports.', 'Use `2025-02-01` or later for exports'],
  ['Support for refunds will be added in March 2025.', 'Support for refunds will be added in March 2025'],
])('the title of an edited page tells first that "%s"', async (sentence, quoted) => {
  expect((await changed(sentence)).title).toBe(`Announce “${quoted}” in *Guide*`);
});

test('a grave sentence is quoted in a title from the clause that is grave, and in a highlight from its start', async () => {
  expect(await changed('If a document of a shop holds no images at all, you are still billed for the action.')).toEqual(
    {
      title: 'Announce “you are still billed for the action” in *Guide*',
      highlight:
        'Announce “If a document of a shop holds no images at all, you are still billed for the action” in *Guide*',
    },
  );
});

test('what was advised and is asked for now is told with its sentence', async () => {
  const advice = (verb: string) =>
    `${page}\nThe policy for deletions ${verb} be set before the first run. It is short.\n\nA ${verb} of words.\n`;
  expect(await told(advice('should'), advice('must'))).toEqual({
    title: 'Reword “should be set” as “must be set” in *Guide*',
    highlight: 'Announce “The policy for deletions must be set before the first run” in *Guide*',
  });
});

test('a grave sentence follows in the highlight of a page that has a new section', async () => {
  const head = `${page}\nExports are billed per gigabyte.\n\n## Archive\n\nThe archive keeps exports.\n`;
  expect((await told(page, head)).highlight).toBe(
    'Add the section “Archive” to *Guide*: “The archive keeps exports”. Note: “Exports are billed per gigabyte”',
  );
});

test.each([
  [
    'that the page said before in other words',
    'Exports were always billed for each gigabyte of a shop.',
    'Exports are always billed per gigabyte of a shop.',
  ],
  ['that says of nothing what it says', 'All is well.', 'They are billed per gigabyte.'],
  ['in code', 'All is well.', '```txt\nExports are billed per gigabyte.\n```'],
])('a sentence is not grave %s', async (_, before, after) => {
  const {title, highlight} = await told(
    `${page}\n${before}\n`,
    `${page}\n${after}\n\n## Archive\n\nThe archive keeps exports.\n`,
  );
  expect(title).toBe('Add the section “Archive” to *Guide*');
  expect(highlight).not.toContain('Note: ');
});

test('a page with a grave sentence is not counted among edits of words', async () => {
  const file = (name: string, more: string) =>
    changedFile(
      `docs/${name}.md`,
      `# ${name}\n\nThe archive of ${name} holds exports. It is large.\n`,
      `# ${name}\n\nThe archive of ${name} keeps exports. It is large.${more}\n`,
    );
  const files = [file('One', ''), file('Two', ' Exports are billed per gigabyte.'), file('Three', '')];
  const {gatherings} = await analyseRange(files, {locale: 'en'});
  expect(gatherings.flatMap((one) => one.files)).not.toContain(1);
});

test('what is there now is told before what will come', async () => {
  const base = `${page}\nThe archive keeps orders, invoices and letters of shops.\n`;
  const now = 'along with the tables of receipts of all hotels';
  const later = 'Support for receipts of trains will be added in March 2027';
  const head = `${page}\nThe archive keeps orders, invoices and letters of shops ${now}. ${later}.\n`;
  expect(await told(base, head)).toMatchObject({
    highlight: `Insert “${now}” in a sentence of *Guide*. Note: “${later}”`,
  });
  expect(await explained(base, head)).toBe(
    `The text in *Guide* now says “${later}”. A sentence gains “${now}” in *Guide*; 1 more edit is in the diff.`,
  );
});

describe('an explanation', () => {
  const section = '\n## Archive\n\nThe archive keeps exports.\n';

  test('begins with a grave sentence, and tells the note that holds it no second time', async () => {
    const head = `${page}${section}\n> [!IMPORTANT]\n> Encryption with own keys is irreversible.\n`;
    expect(await explained(page, head)).toBe(
      'The text in *Archive* now says “Encryption with own keys is irreversible”. The section “Archive” is added: “The archive keeps exports”.',
    );
  });

  test('tells first what breaks', async () => {
    const base = `${page}\nUp to 500 calls are allowed per day.\n`;
    const head = `${page}\nUp to 200 calls are allowed per day.\n\nExports are billed per gigabyte.\n`;
    expect(await explained(base, head)).toMatch(
      /^A limit .* The text in .* now says “Exports are billed per gigabyte”\./,
    );
  });

  test('tells what the title speaks of, whatever else has room', async () => {
    const list = Array.from({length: 9}, (_, index) => `- Item ${String(index)} of many.\n`).join('');
    const sentence = 'Requests of shops are kept for a whole year by `keepRequests` now.';
    const head = `${page}\n${sentence}\n\nThe others of these are short.\n\nSo is the last of them.\n\n${list}`;
    const {title} = await told(page, head);
    const quoted = /“([^…”]*)/.exec(title ?? '')?.[1] ?? '';
    expect(await explained(page, head)).toContain(quoted);
  });
});
