import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';
import {decided, page} from './decided';

/** The help text of a command, as many tools print it. */
const help = (...flags: string[]) => page(`\`\`\`\nUsage: deploy [flags]\n\nFlags:\n${flags.join('\n')}\n\`\`\``);
const [region, size, dry] = [
  '  -r, --region string   Where to deploy',
  '      --size int        How many machines',
  '      --dry-run         Only says what it would do',
];

describe('a flag that the help text of a command lists', () => {
  test('is new where it comes, and told by its name and what it does', async () => {
    const {rule, title, explanation} = await decided(help(region, size), help(region, size, dry));
    expect(rule).toBe('item-added');
    expect(title).toBe('Add the flag `--dry-run` to *Guide*');
    expect(explanation).toContain('“Only says what it would do”');
  });

  test('breaks who uses it where it goes', async () => {
    const {rule, title} = await decided(help(region, size, dry), help(region, dry));
    expect(rule).toBe('item-removed');
    expect(title).toBe('Remove the flag `--size` from *Guide*');
  });

  test('is neither where the page still names it, or did before', async () => {
    const [two, three] = [help(region, size), help(region, size, dry)].map((text) => `${text}\nTry \`--dry-run\`.\n`);
    expect((await decided(two ?? '', three ?? '')).type).toBe('minor update');
    expect((await decided(three ?? '', two ?? '')).type).toBe('minor update');
  });

  test('is new beside a longer one that begins alike', async () => {
    const longer = '      --size-limit int  At most so many';
    expect((await decided(help(region, longer), help(region, size, longer))).rule).toBe('item-added');
  });

  test('moves where another help text of the page lists it', async () => {
    const both = (one: string, other: string) =>
      `${help(region, size)}\n## Global\n\n${one}\n\n## Other\n\n${other}\n`.replaceAll('## Next', '### Next');
    const list = (...flags: string[]) => `\`\`\`\n${flags.join('\n')}\n\`\`\``;
    const debug = '      --debug           Says more';
    const [before, after] = [
      both(list(debug, dry, '      --all             All'), list('  -q, --quiet           Says less', region)),
      both(list(debug, '      --all             All'), list('  -q, --quiet           Says less', dry, region)),
    ];
    const {type, title} = await decided(before, after);
    expect(type).toBe('minor update');
    expect(title).toContain('Move');
  });

  test('is no loss where it was misspelt, another page lists it now, or only an extract is left', async () => {
    const misspelt = '      --dry-rnu         Only says what it would do';
    expect((await decided(help(region, misspelt), help(region, dry))).type).not.toBe('breaking change');
    const files = [
      changedFile('docs/deploy.md', help(region, size, dry), help(region, size)),
      changedFile('docs/try.md', page('Words.'), page('Words.\n\n## `--dry-run`\n\nOnly says what it would do.')),
    ];
    expect((await analyseRange(files, {locale: 'en'})).files[0]?.type).toBe('minor update');
    expect((await decided(help(region, size, dry), help(region))).type).toBe('minor update');
  });

  test('is a part of a command where that goes over several lines', async () => {
    const command = (...parts: string[]) => page(`\`\`\`sh\ndeploy \\\n${parts.join(' \\\n')}\n\`\`\``);
    const {type} = await decided(command('  --region north', '  --size 2'), command('  --region north', '  --all'));
    expect(type).toBe('minor update');
  });
});

test('what else changes in the help text is told beside its flags', async () => {
  const {explanation} = await decided(
    help(region, size, dry),
    help('  -r, --region string   Which region to deploy to', '      --all             All', size, dry),
  );
  expect(explanation).toContain('lists the new flag `--all`');
  expect(explanation).toContain('from `Where` to `Which region`');
});
