import {decided, page} from './decided';

const table = (cell: string, column = 'Type') => page(`| Parameter | ${column} |\n| --- | --- |\n| data | ${cell} |`);

describe('what joins a cell is an item', () => {
  test.each([
    ['behind a slash', 'string / ArrayBuffer', 'string / ArrayBuffer / Blob', 'Blob'],
    ['behind an escaped bar', '`string` \\| `number`', '`string` \\| `number` \\| `boolean`', '`boolean`'],
    ['behind the word or', '`on` or `off`', '`on` or `off` or `auto`', '`auto`'],
    ['behind a comma', '`on`, `off`', '`on`, `off`, `auto`', '`auto`'],
  ])('%s', async (_, before, after, item) => {
    const {rule, title} = await decided(table(before), table(after));
    expect(rule).toBe('item-added');
    expect(title).toContain(item.replace(/`/g, ''));
  });

  test('between line breaks in a row that belongs to no table', async () => {
    const row = (more: string) => page(`Family models | one-1 <br> two-2 <br> new-3 | one-1 <br> two-2${more}`);
    const {rule, title} = await decided(row(''), row(' <br> new-3'));
    expect(rule).toBe('item-added');
    expect(title).toBe('Add the value `new-3` to *Guide*');
  });
});

describe('nothing joins', () => {
  test.each([
    ['a cell of words', 'What it is called', 'What it is called or what it was called before', 'Description'],
    ['a cell whose columns only describe', 'a / b', 'a / b / c', 'Notes'],
    ['a cell of advice', '`one-1`', '`one-1` or `two-2`', 'Replacement'],
    ['a cell that lost something too', 'string / ArrayBuffer', 'string / Blob', 'Type'],
  ])('%s', async (_, before, after, column) => {
    expect((await decided(table(before, column), table(after, column))).rule).not.toBe('item-added');
  });
});
