import {statementOf} from '../../../plugin/src/analysis/words/quotes/statement';

const limit = {words: 6, characters: 48};

test('a statement with its subject is quoted whole', () => {
  expect(statementOf('The key `poll` is deprecated', 'deprecated', limit)).toMatchObject({
    form: 'whole',
    words: 'The key `poll` is deprecated',
  });
});

test('a statement that begins behind a link or strong words has them as its subject', () => {
  expect(statementOf('[Polling](./poll.md) is deprecated', 'deprecated', limit)).toEqual({
    form: 'clause',
    words: 'is deprecated',
    subject: 'Polling',
  });
  expect(statementOf('The [`poll`](./poll.md) setting is deprecated', 'deprecated', limit)).toEqual({
    form: 'clause',
    words: 'setting is deprecated',
    subject: 'poll',
  });
  expect(statementOf('**`poll`** (deprecated)', 'deprecated', limit)).toMatchObject({form: 'mark', subject: 'poll'});
});

test('a mark alone is told as one', () => {
  expect(statementOf('Deprecated', 'Deprecated', limit)).toEqual({form: 'word', words: 'Deprecated', subject: ''});
  expect(statementOf(':::warning Deprecated', 'Deprecated', limit)).toMatchObject({form: 'word'});
  expect(statementOf('⚠️ DEPRECATED', 'DEPRECATED', limit)).toMatchObject({form: 'word', words: 'DEPRECATED'});
  expect(statementOf('<span id="old">As</span> it is deprecated', 'deprecated', limit)).toMatchObject({
    form: 'word',
    words: 'deprecated',
  });
});

test('a clause is quoted without the word that ties it to the one before', () => {
  expect(statementOf('It moves up, and the class is removed', 'is removed', {words: 5, characters: 48}).words).toBe(
    'the class is removed',
  );
});

test('a statement that would end with an adjective is quoted with what it is said of, and a heading without its id', () => {
  const limit = {words: 9, characters: 72};
  const clause = 'Electron has migrated from the deprecated NSUserNotification API to another one';
  expect(statementOf(clause, 'deprecated', limit).words).toBe(
    'Electron has migrated from the deprecated NSUserNotification API',
  );
  expect(statementOf('Discontinued packages {#discontinued-packages}', 'Discontinued', limit).words).toBe(
    'Discontinued packages',
  );
});

test('what is marked within its clause is told of the name before it', () => {
  const clause = 'The Modules approach, including `IonicModule`, is **deprecated** and will be removed';
  expect(statementOf(clause, 'deprecated', {words: 6, characters: 48})).toEqual({
    form: 'mark',
    words: 'deprecated',
    subject: 'IonicModule',
  });
});

test('a statement that says what kind of thing it is of keeps the name before it', () => {
  const limit = {words: 5, characters: 48};
  expect(statementOf('[`Name`](./name.md) attached property has been deprecated', 'deprecated', limit)).toEqual({
    form: 'clause',
    words: 'attached property has been deprecated',
    subject: 'Name',
  });
  expect(
    statementOf('See [Names](./names.md) and all of it has been deprecated', 'deprecated', limit),
  ).not.toHaveProperty('subject', 'Names');
});

test('a word that begins its clause, or stands among marks, is quoted rather than what stands around it', () => {
  const limit = {words: 9, characters: 110};
  expect(statementOf('Deprecated, use [`Other`](#other) instead', 'Deprecated', limit)).toEqual({
    form: 'word',
    words: 'Deprecated',
    subject: '',
  });
  const among = '{% include note.html content="`back` was deprecated in 4.2, use `or "/"` as an argument';
  expect(statementOf(among, 'deprecated', limit)).toMatchObject({words: 'was deprecated', subject: 'back'});
});
