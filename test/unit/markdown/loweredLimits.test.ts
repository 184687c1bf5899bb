import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from '../analysis/changedFile';

const analyse = async (base: string, head: string) =>
  (await analyseRange([changedFile('docs/a.md', base, head)], {locale: 'en'})).files[0];

describe('limits', () => {
  const ruleFor = async (before: string, after: string, section = 'Settings') =>
    (await analyse(`## ${section}\n\n${before}\n`, `## ${section}\n\n${after}\n`))?.rule;
  const table = (row: string, value: string) => `| Name | Value |\n| --- | --- |\n| ${row} | ${value} |`;

  test.each([
    ['The maximum size is 1 MB.', 'The maximum size is 256 KB.'],
    ['Calls take at most 5 minutes.', 'Calls take at most 90 seconds.'],
    ['Up to 10,000 keys are kept.', 'Up to 9,500 keys are kept.'],
    ['Send no more than 10 calls per second.', 'Send no more than 500 calls per minute.'],
    [table('Maximum load', '90 %'), table('Maximum load', '80 %')],
    [table('Request size', '4 GB'), table('Request size', '512 MB')],
  ])('“%s” lowered to “%s” breaks', async (before, after) => {
    expect(await ruleFor(before, after)).toBe('limit-lowered');
  });

  test('a size that was measured is none', async () => {
    const measured = (value: string) =>
      `| What | Size or ratio |\n| --- | --- |\n| HTML of the largest page | ${value} |`;
    expect(await ruleFor(measured('27.9 KB'), measured('24.1 KB'))).toBe('content-updated');
  });

  test('the section may speak of the limit', async () => {
    const [before, after] = [table('Payload', '1 MB'), table('Payload', '256 KB')];
    expect(await ruleFor(before, after, 'Limits')).toBe('limit-lowered');
    expect(await ruleFor(before, after)).toBe('content-updated');
  });

  test.each([
    ['The maximum size is 256 KB.', 'The maximum size is 1 MB.'],
    ['The maximum size is 1 GB.', 'The maximum size is 1000 MB.'],
    ['The maximum is 2 GB.', 'The maximum is 30 days.'],
    ['Send at most 10 calls per second.', 'Send at most 600 calls per minute.'],
    ['Of the maximum, at least 5 MB are used.', 'Of the maximum, at least 2 MB are used.'],
    [table('Minimum size', '5 MB'), table('Minimum size', '2 MB')],
    [table('Maximum load', '80 %'), table('Maximum load', '90 %')],
    [table('Size', '5'), table('Size', '4')],
    [
      'The limit of growth is 5. In one run the ratios were 1.6 for code.',
      'The limit of growth is 5. In one run the ratios were 1.1 for code.',
    ],
  ])('“%s” turned into “%s” does not', async (before, after) => {
    expect(await ruleFor(before, after)).not.toBe('limit-lowered');
  });
});
