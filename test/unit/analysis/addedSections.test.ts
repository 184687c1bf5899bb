import {decided, page} from './decided';

describe('something is there now', () => {
  test('where a section goes on in tabs', async () => {
    const tab = (name: string) => `\n# [${name}](#tab/${name.toLowerCase()})\n\nStart it on ${name}.\n`;
    const section = '## Folders\nMake one.\n';
    const [before, after] = [page('It is fast.'), page(`It is fast.\n\n${section}${tab('Linux')}${tab('Windows')}`)];
    expect((await decided(before, after)).rule).toBe('section-added');
    expect((await decided(before, page(`It is fast.\n\n${section}`))).type).toBe('minor update');
  });

  test('where a section has its lines in sections of its own, and not in one beside it', async () => {
    const parts = (mark: string) => `## Folders in zones\nMake one.\n\n${mark} Install\nRun it.\nWait.\nAsk it.\n`;
    expect((await decided(page('It is fast.'), page(`It is fast.\n\n${parts('###')}`))).rule).toBe('section-added');
    expect((await decided(page('It is fast.'), page(`It is fast.\n\n${parts('##')}`))).type).toBe('minor update');
  });

  test('where the page only spoke in passing of what the title names in a word, and not where it had a section on it', async () => {
    const section = `## Folders\n\nMake one.\n\nName it.\n\nFill it.\n`;
    const words = 'It is fast, and has folders.\n';
    expect((await decided(page(words), page(`${words}\n${section}`))).rule).toBe('section-added');
    const known = `### Folders\n\nAsk for them.\n`;
    expect((await decided(page(words + known), page(`${words}${known}\n${section}`))).type).toBe('minor update');
  });

  test('where a sentence on what a thing supports names one more, and not where it says what it does not', async () => {
    const says = (words: string) => page(`It is fast. The tool ${words} compression of all that it sends.`);
    expect((await decided(says('supports gzip'), says('supports gzip and Brotli'))).rule).toBe('item-added');
    expect((await decided(says('only supports gzip'), says('only supports gzip and Brotli'))).rule).not.toBe(
      'item-added',
    );
    expect((await decided(says('needs gzip'), says('needs gzip and Brotli'))).rule).not.toBe('item-added');
  });

  test('where a section joins a page that lost another one, and more lines than it gained', async () => {
    const summary = `## Summary\n\n${'Everything is told in this table.\n\n'.repeat(9)}`;
    const files = '## Files\n\nA file is opened by its name.\n\n';
    const folders = '## Folders in zones\nMake a folder.\nName it.\nFill it.\nOpen it again.\n';
    expect((await decided(page(summary + files), page(files + folders))).rule).toBe('section-added');
  });

  test.each([
    'docs/quickstarts/files.md',
    'docs/get-started.md',
    'docs/files-best-practices.md',
    'docs/files_best_practices.md',
  ])('and not where a section joins %s, which leads or advises, without naming a thing', async (path) => {
    const section = (title: string) => page(`It is fast.\n\n## ${title}\n\nMake one.\n\nName it.\n\nFill it.\n`);
    expect((await decided(page('It is fast.'), section('Fill folders'), path)).type).toBe('minor update');
    expect((await decided(page('It is fast.'), section('Fill folders'))).rule).toBe('section-added');
    expect((await decided(page('It is fast.'), section('Folders (preview)'), path)).rule).toBe('section-added');
  });

  const facts = 'One holds.\n\nAnother holds.\n\nAll hold.\n';
  const withSections = (...titles: string[]) =>
    page(`It is fast.\n\n${titles.map((title) => `${title}\n\n${facts}`).join('\n')}`);

  test.each(['Limitations of folders', 'Naming conventions', 'Best practices', 'Caveats', 'Common mistakes'])(
    'and not where a section on “%s” says what was so before',
    async (title) => {
      expect((await decided(page('It is fast.'), withSections(`## ${title}`))).type).toBe('minor update');
    },
  );

  test('and not where one stands below such a section, which is no loss either where it goes', async () => {
    const [one, two, other] = [
      withSections('## Caveats', '### Deep folders'),
      withSections('## Caveats', '### Deep folders', '### Names in zones'),
      withSections('## Folders', '### Deep folders', '### Names in zones'),
    ];
    expect((await decided(one, two)).type).toBe('minor update');
    expect((await decided(two, one)).type).toBe('minor update');
    expect((await decided(withSections('## Folders', '### Deep folders'), other)).rule).toBe('section-added');
  });

  test.each(['docs/troubleshooting.md', 'docs/known_limitations.md', 'docs/troubleshoot/files.md'])(
    'and not in %s, which is on what goes wrong or cannot be done',
    async (path) => {
      const [before, after] = [page('It is fast.'), withSections('## Folders in `zones`')];
      expect((await decided(before, after, path)).type).toBe('minor update');
      expect((await decided(after, before, path)).type).toBe('minor update');
      expect((await decided(before, withSections('## `ERR_NO_FOLDER`'), path)).type).toBe('minor update');
      expect((await decided(before, after, 'docs/shooting.md')).rule).toBe('section-added');
    },
  );

  test('where the note goes that says that a thing is experimental', async () => {
    const note = '> [!IMPORTANT]\n> The folders are currently experimental.\n\n';
    expect((await decided(page(`${note}Make one.`), page('Make one.'))).rule).toBe('general-availability');
    const more = 'Make one. It is experimental.';
    expect((await decided(page(note + more), page(more))).rule).not.toBe('general-availability');
  });
});
