import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';
import {decided, page} from './decided';

describe('a version that leaves a list', () => {
  const list = (title: string, ...versions: string[]) =>
    page(`## ${title}\n\n${versions.map((one) => `- ${one}`).join('\n')}`);

  test('of supported ones is not supported any more, whichever joined it', async () => {
    const title = 'Currently supported versions';
    const [before, after] = [list(title, '11.x.y', '10.x.y', '9.x.y'), list(title, '12.x.y', '11.x.y', '10.x.y')];
    expect((await decided(before, after)).rule).toBe('item-removed');
  });

  test('of what was tried takes nothing away', async () => {
    const title = 'What we tried';
    const [before, after] = [list(title, '11.x.y', '10.x.y', '9.x.y'), list(title, '12.x.y', '11.x.y', '10.x.y')];
    expect((await decided(before, after)).type).toBe('minor update');
  });
});

describe('a new section on a retirement', () => {
  const section = (title: string) => page(`## ${title}\n\nTake it out of your pools.\n\nThen out of your clusters.`);

  test('announces it where its title names a thing in code', async () => {
    expect((await decided(page('Use it.'), section('`trustAll` (preview) retirement migration'))).rule).toBe(
      'retirement-announced',
    );
  });

  test('announces it though another page refers to it, and not where that gained it as well', async () => {
    const title = '`trustAll` (preview) retirement migration';
    const rule = async (other: string) => {
      const files = [
        changedFile('docs/pools.md', page('Use it.'), section(title)),
        changedFile('docs/clusters.md', page('Use it.'), page(`Use it.\n\n${other}`)),
      ];
      return (await analyseRange(files, {locale: 'en'})).files[0]?.rule;
    };
    expect(await rule(`See [${title}](./pools.md).`)).toBe('retirement-announced');
    expect(await rule(`## ${title}\n\nTake it out.`)).not.toBe('retirement-announced');
  });

  test('announces nothing where it is on retirements as such', async () => {
    expect((await decided(page('Use it.'), section('Deprecation policy'))).rule).not.toBe('retirement-announced');
  });
});

describe('an end that is told in other words', () => {
  const text = 'Exports are made by the server of the account.';
  const type = async (sentence: string) => (await decided(page(text), page(`${text} ${sentence}`))).type;

  test.each([
    'Server 2022 will not be supported in version 1.35 and above.',
    'The old format won’t be available after March 2027.',
    "Server 2019 isn't supported with version 1.33 or later.",
    'The switch should not be used anymore.',
    'The switch should no longer be used.',
    'Exports are superseded by reports.',
    'New exports in the other menu supersede this version.',
  ])('is announced: %s', async (sentence) => {
    expect(await type(sentence)).toBe('breaking change');
  });

  test.each([
    'A file that is locked will not be available to others.',
    'The switch should not be used with large files.',
    "Large files aren't supported in the menu.",
    'Make sure that you know what was superseded.',
  ])('and none is by: %s', async (sentence) => {
    expect(await type(sentence)).not.toBe('breaking change');
  });
});

describe('a heading that is marked as on a former thing', () => {
  const section = (title: string) =>
    page(`## ${title}\n\nChoose **Export** in the menu.\n\n### Save\n\nSave the file.`);

  test('announces that there is another one', async () => {
    expect(await decided(section('Export a report'), section('Export a report (Legacy)'))).toMatchObject({
      rule: 'retirement-announced',
      title: 'Announce “Export a report (Legacy)” in *Guide*',
    });
  });

  test('announces nothing with other words, without the mark, or where it is new', async () => {
    const rule = async (before: string, after: string) => (await decided(before, after)).rule;
    expect(await rule(section('Export a report'), section('Make a file (Legacy)'))).not.toBe('retirement-announced');
    expect(await rule(section('Export a report (Legacy)'), section('Export a report'))).not.toBe(
      'retirement-announced',
    );
    expect(await rule(page('Words.'), section('Export a report (Legacy)'))).not.toBe('retirement-announced');
  });
});
