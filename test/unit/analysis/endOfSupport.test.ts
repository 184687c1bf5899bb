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
