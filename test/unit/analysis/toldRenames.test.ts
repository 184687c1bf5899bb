import {decided, page} from './decided';

const section = (title: string, note = '') => page(`## ${title}\n\n${note}The folder for reports.\n\nAny will do.`);
const rule = async (title: string, note: string) => (await decided(section(title), section(title, `${note}\n\n`))).rule;

describe('a new note in the section on a name', () => {
  test.each([
    'Moved to [`output.folder`](#outputfolder).',
    'W> Renamed to output.folder',
    ':::warning\n\nRenamed to `outputFolder`.\n\n:::',
    '> [!NOTE]\n> Moved into `output.folder`.',
  ])('says which one it gave way to: %s', async (note) => {
    expect(await rule('`reports.folder`', note)).toBe('name-replaced');
  });

  test('is told by both names', async () => {
    const [before, after] = [section('`reports.folder`'), section('`reports.folder`', 'Moved to `output.folder`.\n\n')];
    expect((await decided(before, after)).title).toMatch(/`reports\.folder`.*`output\.folder`/);
  });

  test.each([
    ['Folders', 'Moved to `output.folder`.'],
    ['`reports.folder`', 'Moved to the page on output.'],
    ['`reports.folder`', 'The report is moved to `output.folder` when it is done.'],
    ['`reports.folder`', 'Moved to `reports.folder`.'],
  ])('of %s says nothing of the kind: %s', async (title, note) => {
    expect(await rule(title, note)).not.toBe('name-replaced');
  });
});
