import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';
import {decided, page, table} from './decided';

describe('something is there now', () => {
  test('where it was said to come soon', async () => {
    const row = (words: string) => table('| Model | Description |', `| m4 | Reads pictures.${words} |`);
    expect((await decided(row(' **Coming soon!**'), row(''))).rule).toBe('general-availability');
  });

  test('where its package leaves the prereleases, not where it goes on to the next one', async () => {
    const install = (version: string) => page(`\`\`\`bash\nnpm install contoso@${version}\n\`\`\``);
    expect((await decided(install('1.0.0-beta.3'), install('1.0.0'))).rule).toBe('general-availability');
    expect((await decided(install('1.0.0-beta.3'), install('1.0.0-beta.4'))).type).toBe('minor update');
  });

  test('but not where what was in preview is no longer named', async () => {
    const offer = (models: string) => page(`It is a process included in the ${models} models that adds a message.`);
    expect((await decided(offer('hound-3 and hound-4 (preview)'), offer('hound-3'))).type).not.toBe('new feature');
    expect((await decided(offer('hound-3 and hound-4 (preview)'), offer('hound-3 and hound-4'))).rule).toBe(
      'general-availability',
    );
  });

  test('but not where the title says that all of the page is still in preview', async () => {
    const offer = (title: string, mark: string) => page(`# ${title}\n\n## Set limits${mark}\n\nLimits are set so.`);
    const drop = async (title: string, end = '') =>
      (await decided(offer(title, ' (preview)') + end, offer(title, '') + end)).rule;
    expect(await drop('Gateways (preview)')).not.toBe('general-availability');
    expect(await drop('Gateways - Preview')).not.toBe('general-availability');
    const sample = `${'\n\nMore.'.repeat(20)}\n\n\`\`\`sh\n# Start it (preview)\n\`\`\``;
    expect(await drop('Gateways', sample)).toBe('general-availability');
  });

  test('but not where the section that lost its mark gained a note that says the same', async () => {
    const section = (mark: string, note: string) => page(`## Set limits${mark}\n\n${note}Limits are set so.\n\n`);
    const include = '[!INCLUDE [Feature preview](includes/preview-generic.md)]\n\n';
    expect((await decided(section(' (preview)', ''), section('', include))).type).toBe('minor update');
    expect((await decided(section(' (preview)', ''), section('', ''))).rule).toBe('general-availability');
  });

  test('where a list of names with versions gains one, whatever the section is called', async () => {
    const list = (...items: string[]) => page(`## Parallel calls\n\n${items.map((item) => `* ${item}\n`).join('')}`);
    const [may, june, july] = ['`hound` (`2024-05-01`)', '`hound` (`2024-06-01`)', '`spaniel` (2024-07-01)'];
    expect((await decided(list(may, june), list(may, june, july))).rule).toBe('item-added');
    expect((await decided(list(may, june, july), list(may, july))).rule).toBe('item-removed');
  });

  test('where the list that said it is not supported went, and the page speaks of it', async () => {
    const limits = page('## Limitations\n\n* No support for keys in hardware (HSM).');
    const told = page('## Keys\n\nKeys are kept in a vault or in an HSM.');
    expect((await decided(limits, told)).rule).toBe('limitation-lifted');
    expect((await decided(limits, page('Keys are kept in a vault.'))).rule).not.toBe('limitation-lifted');
    const {files} = await analyseRange([changedFile('docs/guide.md', limits, told)], {locale: 'en'});
    expect(files[0]?.brief).toBe('Drop the limitation “No support for keys in hardware (HSM)” from Guide');
  });

  test('where a list of names gains one', async () => {
    const voices = (...names: string[]) =>
      page(`Allowed values:\n\n${names.map((name) => `* \`${name}\``).join('\n')}`);
    const before = voices('alto', 'tenor');
    expect((await decided(before, voices('alto', 'tenor', 'soprano'))).rule).toBe('item-added');
  });

  test('where a table of capabilities gains one', async () => {
    const head = '| Capability | Description |';
    const before = table(head, '| Ranking | Orders results. |', '| Captions | Quotes results. |');
    const after = table(
      head,
      '| Ranking | Orders results. |',
      '| Captions | Quotes results. |',
      '| Rewriting of queries | Asks again. |',
    );
    expect((await decided(before, after)).rule).toBe('item-added');
  });

  test('where a table gains another version of what it has', async () => {
    const [may, june] = ['| `hound` (2024-05-01) | Fast |', '| `hound` (2024-06-01) | Faster |'];
    const head = '| Model | Speed |';
    expect((await decided(table(head, may), table(head, may, june))).rule).toBe('item-added');
  });

  test('where a tab shows a model of which the page said nothing', async () => {
    const tab = (name: string) => `# [${name}](#tab/${name})\n\nIt reads.\n\nIt writes.\n\nIt counts.\n\n`;
    const [before, after] = [page(tab('hound-3-mini')), page(tab('hound-3-large') + tab('hound-3-mini'))];
    expect((await decided(before, after)).rule).toBe('item-added');
  });

  test('where a sentence that offers things names one more', async () => {
    const [before, after] = [
      page('The service offers hound-3, Retriever, and text to speech models.'),
      page('The service offers hound-3, Retriever, hound-4 Large, and text to speech models.'),
    ];
    expect((await decided(before, after)).rule).toBe('item-added');
  });

  test('where a short section says where it can be had', async () => {
    const [before, after] = [
      page('It is typed.'),
      page('It is typed on.\n\n### Availability in data zones\n\nEverywhere.\n'),
    ];
    expect((await decided(before, after)).rule).toBe('section-added');
  });

  test('where a section joins a page of which some sentences are reworded', async () => {
    const words = (verb: string) => `They ${verb} it.\nYou ${verb} it.\nWe ${verb} it.\n`;
    const section = '\n### Folders\n\nMake one.\n\nName it.\n\nFill it.\n';
    expect((await decided(page(words('make')), page(words('build') + section))).rule).toBe('section-added');
    const other = '### Files\n\nOpen one.\n\n### Links\n\nFollow one.\n\n';
    expect((await decided(page(other + words('make')), page(words('build') + section))).type).toBe('minor update');
  });

  test('where a table of what is not supported loses a row', async () => {
    const head = '| Region | Disabled tier |';
    const [east, west] = ['| East | All |', '| West | All |'];
    expect((await decided(table(head, east, west), table(head, east))).rule).toBe('limitation-lifted');
  });

  test('where a list of what is not supported loses an item, whatever lists of other sections gain', async () => {
    const lists = (limits: string[], steps: string[]) =>
      page(
        `## Limits\n\nThese are not supported:\n\n${limits.join('\n')}\n\n## Steps\n\nDo so:\n\n${steps.join('\n')}`,
      );
    const [before, after] = [
      lists(['* Windows pools', '* Existing clusters'], ['1. Create a file']),
      lists(['* Windows pools'], ['1. Create a file', '1. Check the file', '1. Send the file']),
    ];
    expect((await decided(before, after)).rule).toBe('limitation-lifted');
  });
});

describe('something goes', () => {
  test.each([
    ['It supports Contoso versions 7 and 8.', 'It supports Contoso version 8.'],
    ['Contoso supports TLS 1.2 and 1.3.', 'Contoso supports TLS 1.3.'],
  ])('where a sentence no longer offers a version: %s', async (before, after) => {
    expect((await decided(page(before), page(after))).rule).toBe('value-removed');
  });

  test('where a table of deprecations is added', async () => {
    const section = (body: string) => page(`## Upcoming deprecations\n\n${body}`);
    const rows = '| Version | Date |\n| --- | --- |\n| 2024-05-02-preview | May 2025 |\n';
    expect((await decided(section('None.'), section(rows))).rule).toBe('retirement-announced');
  });

  test('where a sentence no longer offers it', async () => {
    const [before, after] = [
      page('A table can point to Blob Storage, Lake Store Gen1, or Lake Store Gen2.'),
      page('A table can point to Blob Storage or Lake Store Gen2.'),
    ];
    expect((await decided(before, after)).rule).toBe('value-removed');
  });

  test('but not where a sentence that offers nothing no longer names it', async () => {
    const [before, after] = [page('It was written by Ada, Grace, and Alan.'), page('It was written by Ada and Alan.')];
    expect((await decided(before, after)).type).toBe('minor update');
  });
});

test('a value in other marks is no other default', async () => {
  const row = (value: string) => table('| Option | Default |', `| \`steps\` | ${value} |`);
  expect((await decided(row('_10_'), row('10'))).type).toBe('minor update');
  expect((await decided(row('10'), row('20'))).rule).toBe('default-changed');
});

describe('what readers need before they begin', () => {
  const list = (...items: string[]) => page(`## Prerequisites\n\n${items.map((item) => `* ${item}\n`).join('')}`);

  test('is more', async () => {
    expect((await decided(list('A subscription.'), list('A subscription.', 'A vault for keys.'))).rule).toBe(
      'requirement-added',
    );
  });

  test('is the same in other words, or what some may do without', async () => {
    const before = list('A subscription.', 'The tool, version 2.');
    expect((await decided(before, list('A subscription.', 'Version 2 of it.', 'The tool.'))).type).toBe('minor update');
    expect((await decided(list('A subscription.'), list('A subscription.', 'Optionally, a vault.'))).type).toBe(
      'minor update',
    );
  });
});

test('what must be installed before anything else is required', async () => {
  const [before, after] = [page('Begin.'), page('Begin.\n\nThe trust manager must be installed before the store.')];
  expect((await decided(before, after)).rule).toBe('requirement-added');
});

describe('a block of code that ran on into the text below it', () => {
  const guide = (end: string) =>
    page(`Run it:\n\n\`\`\`bash\nrun\n${end}\n### Stop it\n\nThen stop it:\n\n\`\`\`bash\nstop\n\`\`\``);

  test('is repaired where its end is added', async () => {
    expect((await decided(guide(''), guide('```'))).rule).toBe('code-repaired');
  });

  test('is not repaired by other edits', async () => {
    expect((await decided(guide(''), guide('run --again'))).type).toBe('minor update');
  });
});

describe('the options that a list describes', () => {
  const list = (...names: string[]) =>
    page(
      `* \`options\` Object\n${names.map((name) => `  * \`${name}\` boolean (optional) - Whether to\n    do so.\n`).join('')}`,
    );

  test('are more', async () => {
    expect((await decided(list('fast', 'quiet'), list('fast', 'modest', 'quiet'))).rule).toBe('item-added');
  });

  test('are fewer', async () => {
    expect((await decided(list('fast', 'modest', 'quiet'), list('fast', 'quiet'))).rule).toBe('item-removed');
  });

  test('went with the step that they belong to', async () => {
    const steps = (...lines: string[]) => page(`To connect:\n\n1. Sign in.\n${lines.join('\n')}`);
    const keys = '1. Add these keys:\n\n   - `module`: `contoso`\n   - `secret_key`: Your key.\n';
    expect((await decided(steps(keys), steps('1. Add your key.\n'))).type).toBe('minor update');
  });
});

test('a heading in italics that says Deprecated announces it', async () => {
  const section = (mark: string) => page(`### \`image.getBitmap(options)\`${mark}\n\nReturns a buffer.`);
  expect((await decided(section(''), section(' _Deprecated_'))).rule).toBe('retirement-announced');
  expect((await decided(page('See `limit`.'), page('See `limit` and `is_deprecated`.'))).type).toBe('minor update');
});

describe('who may have what was there already', () => {
  const body = (rest: string) => page(`The model \`mini\` answers.${rest}`);
  test.each([
    'The model `mini` is now limited access only.',
    'The models of this family require registration.',
    'It is available only to select customers.',
    'Answers in parts are currently only supported for large customers.',
  ])('is fewer: %s', async (sentence) => {
    expect((await decided(body(''), body(`\n\n${sentence}`))).rule).toBe('requirement-added');
  });

  test('is a matter of its own for what is new', async () => {
    const sentence = 'For access to `maxi` registration is required.';
    expect((await decided(body(''), body(`\n\n${sentence}`))).type).toBe('minor update');
  });
});

test.each(['Export 12 rejects it.', 'Export 12 does not implement it and rejects it.'])(
  'a version that rejects what the page tells of takes it away: %s',
  async (sentence) => {
    const note = `\n\n:::note\n\nThis flag exists in Export 11 only. ${sentence}\n\n:::`;
    expect((await decided(page('Use `--all`.'), page(`Use \`--all\`.${note}`))).rule).toBe('retirement-announced');
  },
);

test('what can be done from a version on is announced', async () => {
  const sentence = 'In the 2025-02-01-preview, you can move to a higher tier.';
  expect((await decided(page('Choose a tier.'), page(`Choose a tier. ${sentence}`))).rule).toBe('support-announced');
});

describe('a name that the page did not hold is introduced', () => {
  const base = page('Call the service.');
  test('as a parameter', async () => {
    const head = page('Call the service.\n\nSet the `detail` parameter to say how much you want.');
    expect((await decided(base, head)).rule).toBe('item-added');
  });
  test('but not as a word of code alone, nor where the page held it', async () => {
    expect((await decided(base, page('Call the service.\n\nSee `detail` for all of it.'))).type).toBe('minor update');
    const known = page('Call the service with `detail`.');
    const head = page('Call the service with `detail`.\n\nThe `detail` parameter says how much you want.');
    expect((await decided(known, head)).type).toBe('minor update');
  });
});

test('a section below one of examples is no capability', async () => {
  const section = (title: string) =>
    `\n\n### ${title}\n\nFirst of all.\n\nSecond of all.\n\nThird of all.\n\nFourth of all.\n`;
  const examples = `# trim()\n\nTrims.\n\n## Examples\n\nSee.${section('Plain text')}`;
  expect((await decided(examples, examples + section('White space'))).type).toBe('minor update');
  const uses = examples.replace('Examples', 'Uses');
  const commented = uses.replace('Trims.', 'Trims.\n\n```bash\n# Run the example\ntrim\n```');
  expect((await decided(commented, commented + section('White space'))).rule).toBe('section-added');
  const named = `${examples}\n\n\`\`\`bash\n# Run it\ntrim\n\`\`\`\n`;
  expect((await decided(named, named + section('White space'))).type).toBe('minor update');
});

test('a default that a sentence states is another, whatever else the sentence says', async () => {
  const sentence = (value: string, other: string) =>
    page(`With \`${other}\` the rule ignores tests. This is set to \`${value}\` by default.`);
  const {files} = await analyseRange(
    [changedFile('docs/guide.md', sentence('false', 'true'), sentence('true', 'false'))],
    {locale: 'en'},
  );
  expect(files[0]?.rule).toBe('default-changed');
  expect(files[0]?.brief).toContain('“false by default” to “true by default”');
});

test('what will be turned off by default is still there', async () => {
  const note = 'This is enabled by default in v7 but will be turned off by default in v8.';
  expect((await decided(page('Use it.'), page(`Use it. ${note}`))).type).toBe('minor update');
});
