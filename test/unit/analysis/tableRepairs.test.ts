import {decided, page} from './decided';

const table = (...rows: string[]) => page(`It prints:\n\n${rows.map((row) => `|${row}|\n`).join('')}`);

describe('a table is repaired', () => {
  test('whose line below the head had too few cells', async () => {
    const [before, after] = [table('Id|Source', '---', '1|Radio'), table('Id|Source', '---|---', '1|Radio')];
    expect((await decided(before, after)).rule).toBe('code-repaired');
    expect((await decided(after, before)).rule).not.toBe('code-repaired');
  });

  test('whose head had a cell more than any row', async () => {
    const [before, after] = [
      table('one|two|sum', '---|---|---', '[1,2]|3', '[2,2]|4'),
      table('one|sum', '---|---', '[1,2]|3', '[2,2]|4'),
    ];
    expect(await decided(before, after)).toMatchObject({rule: 'code-repaired', type: 'bug fix'});
  });

  test('and not where its rows lose the cell as well', async () => {
    const [before, after] = [table('one|`two`|sum', '---|---|---', '1|2|3'), table('one|sum', '---|---', '1|3')];
    expect((await decided(before, after)).rule).toBe('item-removed');
  });

  test('and not in code', async () => {
    const code = (rule: string) => page(`\`\`\`text\n|a|b|\n|${rule}|\n|1|2|\n\`\`\``);
    expect((await decided(code('---'), code('---|---'))).rule).not.toBe('code-repaired');
  });
});
