import fc from 'fast-check';
import {quote, quotedSpans} from '../../../plugin/src/analysis/words/quotes/quotedSpans';
import {spanUpTo} from '../../../plugin/src/analysis/words/quotes/spanUpTo';

const quoted = (before: string | null, after: string | null, words = 6, characters = 48) =>
  quotedSpans({before, after, name: null}, {words, characters});

test('marks around words are left out', () => {
  expect(quoted('**one**', 'see [two](./a.md)')).toMatchObject({before: 'one', after: 'see'});
  expect(quoted('Retries](./a.md', null)).toMatchObject({before: 'Retries', after: ''});
});

test('marks stay where they are what differs', () => {
  expect(quoted('1250,', '1250')).toMatchObject({before: '1250,', after: '1250'});
  expect(quoted('[one](./a.md)', '[one](./b.md)')).toMatchObject({before: './a.md', after: './b.md'});
});

test('spans that begin alike are quoted from where they differ', () => {
  expect(quoted('a b c d e f g', 'a b c d e f h')).toMatchObject({before: 'g', after: 'h'});
});

test('function words that differ are quoted with what follows them', () => {
  const [before, after] = [
    'Guide: Make a small tool with shared parts from here',
    'Guide: Make a small tool using shared parts from here',
  ];
  expect(quoted(before, after, 4)).toMatchObject({before: 'with shared parts', after: 'using shared parts'});
  expect(quoted('How to find all things by using stars', 'How to find all things using stars', 4)).toMatchObject({
    before: 'things by using stars',
    after: 'things using stars',
  });
});

test('two spans that differ are never quoted as the same', () => {
  const span = fc
    .array(fc.constantFrom('a', 'b', 'ab ', ' ', '[a](b)', ',', '`', '**', '|', '](', '/'), {
      minLength: 1,
      maxLength: 30,
    })
    .map((parts) => parts.join('').replace(/\s+/g, ' ').trim());
  fc.assert(
    fc.property(span, span, fc.constantFrom(1, 2, 6), (before, after, words) => {
      fc.pre(before !== after && before !== '' && after !== '');
      const shown = quoted(before, after, words, 20);
      expect(shown.before).not.toBe(shown.after);
      expect(before).toContain(shown.before);
      expect(after).toContain(shown.after);
    }),
    {numRuns: 3_000, seed: 5},
  );
});

test('a status is quoted with the words before it, without marks of directives', () => {
  const limit = {words: 6, characters: 48};
  expect(spanUpTo('The old client of v1 is deprecated.', 'deprecated', limit)).toBe(
    'The old client of v1 is deprecated',
  );
  const linked = 'The [key](../a/rather/long/address/of/a/page.md#key) of keys is deprecated in favor of `push`';
  expect(spanUpTo(linked, 'deprecated', {words: 9, characters: 72})).toBe('of keys is deprecated in favor of `push`');
  expect(spanUpTo('The key `poll` is deprecated', 'deprecated', limit)).toBe('The key `poll` is deprecated');
  expect(spanUpTo('Of `a b c d` only the key is deprecated', 'deprecated', limit)).toBe('only the key is deprecated');
  expect(spanUpTo(':::warning Deprecated', 'Deprecated', limit)).toBe('Deprecated');
});

test('a mark stands behind a span of which more words follow, and only there', () => {
  const limit = {words: 3, characters: 48};
  expect(quote('Get an admin key and a URL', limit)).toBe('Get an admin…');
  expect(quote('Get an admin.', limit)).toBe('Get an admin');
  expect(quote('[Get keys](./a/long/path.md)', limit)).toBe('Get keys');
});

test('a span ends before a link with a mark, and not in words that need it', () => {
  const limit = {words: 9, characters: 90};
  expect(quote('More details can be found in the [manual](./a.md).', limit)).toBe('More details can be found…');
  expect(quote('See the [manual](./a.md).', limit)).toBe('See the…');
  expect(quote('Returns a list as an array of [items][item] that are open', limit)).toBe('Returns a list as an array…');
  expect(quote('Take the value of rows[0][1] of it', limit)).toBe('Take the value of rows[0][1] of it');
});

test('a span that is all code is quoted without its marks, however many there are', () => {
  const limit = {words: 6, characters: 48};
  expect(quote('``each`table`(name)``', limit)).toBe('each`table`(name)');
  expect(quote('`one`', limit)).toBe('one');
});

test('code that prose names keeps its marks in pairs', () => {
  const limit = {words: 6, characters: 48};
  expect(quote('`one` and `two`', limit)).toBe('`one` and `two`');
  expect(quote('Spied methods and the `using` keyword', limit)).toBe('Spied methods and the `using` keyword');
  expect(quote('Run it with the `node --watch now` command', limit)).toBe('Run it with the…');
  expect(quote('`a b c d e f g h` is long', limit)).toBe('a b c d e f…');
});

test('words that are stressed keep their stars in pairs, and are left out where they are cut', () => {
  const limit = {words: 6, characters: 48};
  expect(quote('Select the *open* item **now**', limit)).toBe('Select the *open* item **now**');
  expect(quote('Managed keys use **level three of the norm** today', limit)).toBe('Managed keys use…');
  expect(quote('Takes **kwargs and 2 * 3 of it', limit)).toBe('Takes **kwargs and 2 * 3…');
});

test('the same holds for words between underscores, which names have none of', () => {
  const limit = {words: 6, characters: 48};
  expect(quote('Types _must_ be __whole strings__', limit)).toBe('Types _must_ be __whole strings__');
  expect(quote('Managed keys use _level three of the norm_ today', limit)).toBe('Managed keys use…');
  expect(quote('_Level three of the norm of keys_ today', limit)).toBe('Level three of the norm…');
  expect(quote('_Level three._', limit)).toBe('Level three');
  expect(quote('_category_', limit)).toBe('_category_');
  expect(quote('Takes _private and snake_case of __init__', limit)).toBe('Takes _private and snake_case of __init__');
});

test('a name that is explained behind it stands alone, and no span begins with a full stop', () => {
  const limit = {words: 6, characters: 48};
  expect(quote('`--watch`: reads files again', limit)).toBe('--watch');
  expect(quote('`x`. You can disable this here', limit)).toBe('x');
  expect(quote('By `x`. You can disable this here', limit)).toBe('By `x`. You can disable…');
});

test('the mark of a list and a bracket that closes behind the span are left out', () => {
  const limit = {words: 6, characters: 48};
  expect(quote('* Retirement', limit)).toBe('Retirement');
  expect(quote('The GPT-4 (`turbo`) preview', limit)).toBe('The GPT-4 (`turbo`) preview');
  expect(quote('The GPT-4 (preview of the next version) is here', limit)).toBe('The GPT-4…');
});

test('a verb is quoted with what it acts on, and a clause to its end where that has room', () => {
  const limit = {words: 9, characters: 110};
  const product = 'On October 1, 2025, Acme will retire and discontinue support for this product';
  expect(spanUpTo(product, 'will retire', limit)).toBe('On October 1, 2025, Acme will retire and discontinue support');
  expect(spanUpTo('The field is removed from the pool', 'is removed', limit)).toBe(
    'The field is removed from the pool',
  );
  expect(spanUpTo('The field is removed, as it was slow', 'is removed', limit)).toBe('The field is removed');
  expect(spanUpTo('It introduces a change that', 'a change', limit)).toBe('It introduces a change');
});

test('a span that has no room for its start does not begin within a date, and keeps the words in strong marks', () => {
  const limit = {words: 9, characters: 110};
  expect(spanUpTo('From the first days of May 2025, Acme Inc. will retire the old pool', 'will retire', limit)).toBe(
    'Acme Inc. will retire the old pool',
  );
  expect(spanUpTo('**Acme Pool is being retired.** It stays.', 'being retired', limit)).toBe(
    'Acme Pool is being retired',
  );
});

test('a clause that begins with what is deprecated is quoted with what it says of that', () => {
  const clause = 'The deprecated names keep working until the next major version';
  expect(spanUpTo(clause, 'deprecated', {words: 9, characters: 110})).toBe(clause);
  expect(spanUpTo(clause, 'deprecated', {words: 6, characters: 48})).toBe('The deprecated names keep working until…');
});

test('a span that is cut where its text goes on to limit it says that it does', () => {
  const limits = {words: 6, characters: 48};
  expect(spanUpTo('The pool is no longer supported unless you pay for it.', 'no longer supported', limits)).toBe(
    'The pool is no longer supported unless…',
  );
  expect(spanUpTo('The pool is no longer supported. Unless told, it stays.', 'no longer supported', limits)).toBe(
    'The pool is no longer supported',
  );
});

test('a span that has no room for what its verb acts on says that the text goes on', () => {
  const clause = 'Since v2.1, the file `pool.yaml` cannot choose where the pool keeps its keys';
  expect(spanUpTo(clause, 'cannot choose', {words: 13, characters: 90})).toBe(clause);
  expect(spanUpTo(clause, 'cannot choose', {words: 7, characters: 46})).toBe(
    'Since v2.1, the file `pool.yaml` cannot choose…',
  );
  expect(spanUpTo('The pool is removed from the shop of the port', 'is removed', {words: 5, characters: 20})).toBe(
    'The pool is removed',
  );
});

test('a span says where what is refused goes on, as it is refused there only', () => {
  const limits = {words: 9, characters: 72};
  expect(spanUpTo('The tool refuses to write a key to a file that it does not read', 'refuses to write', limits)).toBe(
    'The tool refuses to write a key…',
  );
  expect(spanUpTo('The tool refuses to write a key.', 'refuses to write', limits)).toBe(
    'The tool refuses to write a key',
  );
});

test('a span does not end in the preposition behind what is deprecated', () => {
  const clause = '`cleanPools` is the deprecated spelling of this setting and continues to work';
  expect(spanUpTo(clause, 'deprecated', {words: 9, characters: 110})).toBe(
    '`cleanPools` is the deprecated spelling of this setting',
  );
});

test('a span that would begin within brackets begins behind them', () => {
  const clause = 'and sorting by the `origins` of the shop (or `others`), the cookies are removed';
  expect(spanUpTo(clause, 'are removed', {words: 6, characters: 48})).toBe('the cookies are removed');
});
