import type {RenderedBlock, RenderedDocument} from '../../../../plugin/src/model/rendered';
import {loadDocumentRenderer, type RenderDocument} from '../../../../plugin/src/output/rendered/renderDocument';
import {shown} from '../../../helpers/renderedText';
import {changedFile} from '../../analysis/changedFile';

let render: RenderDocument;

beforeAll(async () => {
  render = await loadDocumentRenderer();
});

function rendered(base: string | null, head: string | null, path = 'docs/a.md'): RenderedDocument {
  const document = render(changedFile(path, base, head));
  if (document === null) throw new Error('there is no rendered view');
  return document;
}

/** Each block as a line: its type, mark and prose. */
function lines(base: string | null, head: string | null, path?: string): string[] {
  return rendered(base, head, path).blocks.flatMap(blockLines);
}

function blockLines(block: RenderedBlock): string[] {
  const flags = ['mark' in block && block.mark, 'moved' in block && 'moved'].filter(Boolean);
  const name = [block.type, ...flags].join(' ');
  switch (block.type) {
    case 'section':
      return [`section: ${block.title}`];
    case 'table':
      return [
        `table: ${block.head.map(({mark, content}) => `${mark ?? ''}[${shown(content)}]`).join(' ')}`,
        ...block.rows.map(
          ({mark, cells}) =>
            `row${mark ? ` ${mark}` : ''}: ${cells.map((cell) => `${cell.mark ?? ''}[${shown(cell.content)}]`).join(' ')}`,
        ),
      ];
    case 'code':
      return [
        `${name} ${block.language ?? 'source'}`,
        ...block.lines.map((line) =>
          'skipped' in line
            ? `  … ${line.skipped}`
            : `${{ins: '+', del: '-', none: ' '}[line.mark ?? 'none']} ${line.text}`,
        ),
      ];
    case 'admonition':
      return [
        `${name} ${block.was ? `${block.was}→` : ''}${block.name}: ${shown(block.title)}`,
        ...block.blocks.flatMap(blockLines).map((line) => `  ${line}`),
      ];
    case 'heading':
      return [`${name} ${block.depth}: ${shown(block.content)}`];
    case 'item': {
      const task = block.done === undefined ? '' : block.done ? ' done' : ' open';
      return [`${name} ${block.indent}${block.number ? ` #${block.number}` : ''}${task}: ${shown(block.content)}`];
    }
    default:
      return [`${name}: ${shown(block.content)}`];
  }
}

describe('prose', () => {
  test('has its words marked inside the formats that they stand in, below the title of its section', () => {
    expect(
      lines('# A\n\nSay **ten or more** calls.\n\nSame.\n', '# A\n\nSay **twenty or more** calls.\n\nSame.\n'),
    ).toEqual(['section: A', 'paragraph: Say <strong>{-ten-}{+twenty+} or more</strong> calls.']);
  });

  test('that is new or gone as a whole has the mark as a block', () => {
    expect(lines('One line.\n', 'One line.\n\nA *new* one.\n')).toEqual([
      'paragraph ins: A <emphasis>new</emphasis> one.',
    ]);
    expect(lines('One line.\n\nAn `old` one.\n', 'One line.\n')).toEqual(['paragraph del: An <code>old</code> one.']);
  });

  test('that was only wrapped anew has no block', () => {
    expect(lines('One line\nand another.\n', 'One line and\nanother.\n')).toEqual([]);
  });

  test('with nothing in common is marked as a whole', () => {
    expect(lines('alpha beta gamma.\n', 'one two three four.\n')).toEqual([
      'paragraph del: alpha beta gamma.',
      'paragraph ins: one two three four.',
    ]);
  });

  test('with little in common is one block, with all of its words marked', () => {
    expect(lines('alpha beta gamma delta.\n', 'one two gamma three four.\n')).toEqual([
      'paragraph: {-alpha beta gamma delta.-}{+one two gamma three four.+}',
    ]);
  });

  test('shows a format that came, and the text of characters by their names', () => {
    expect(lines('Use the `id` &lt;here&gt;.\n', 'Use the **id** &lt;here&gt;.\n')).toEqual([
      'paragraph: Use the <code>{-id-}</code><strong>{+id+}</strong> <here>.',
    ]);
  });

  test('of headings, items and tasks is compared without their marks', () => {
    expect(lines('## Old name {#x}\n\n- [ ] do it\n', '### New name {#x}\n\n- [x] do it\n')).toEqual([
      'heading 3: {-Old-}{+New+} name',
      'item 0 done: do it',
    ]);
    expect(lines('1. a\n2. b\n', '1. a\n   - new below it\n2. b\n')).toEqual(['item ins 1: new below it']);
  });
});

describe('links and images', () => {
  test('a link shows its targets only where they differ, and leads to addresses of the web alone', () => {
    expect(lines('See [the guide](./a.md) now.\n', 'See [the guide](./b.md) then.\n')).toEqual([
      'paragraph: See <link ./a.md→./b.md>the guide</link> {-now-}{+then+}.',
    ]);
    expect(lines('[the site](https://a.b/c) old\n', '[the site](https://a.b/c) new\n')).toEqual([
      'paragraph: <link https://a.b/c>the site</link> {-old-}{+new+}',
    ]);
    expect(lines('old [a](javascript:alert(1)) text\n', 'new [a](javascript:alert(1)) text\n')).toEqual([
      'paragraph: {-old-}{+new+} <link>a</link> text',
    ]);
  });

  test('an image is its description and path', () => {
    expect(lines('![One](./a.png)\n', '![One](./b.png)\n')).toEqual([
      'paragraph: {-<image One ./a.png>-}{+<image One ./b.png>+}',
    ]);
  });
});

describe('tables', () => {
  const head = '| Model | Limit |\n| --- | --- |\n';

  test('have their head above the rows that changed, and the words of cells marked', () => {
    const base = `${head}| small | 10 calls |\n| large | 20 |\n| gone for good | 1 |\n`;
    expect(lines(base, `${head}| small | 12 calls |\n| large | 20 |\n| new \\| a | 2 |\n`)).toEqual([
      'table: [Model] [Limit]',
      'row: [small] [{-10-}{+12+} calls]',
      'row: [{-gone for good-}{+new | a+}] [{-1-}{+2+}]',
    ]);
  });

  test('mark columns that came or went as a whole', () => {
    expect(
      lines(`${head}| small | 10 |\n`, '| Model | Region | Limit |\n| --- | --- | --- |\n| small | eu | 10 |\n'),
    ).toEqual(['table: [Model] ins[Region] [Limit]', 'row: [small] ins[eu] [10]']);
  });
});

describe('code, admonitions and source', () => {
  test('code is compared line by line, with a few lines around', () => {
    const code = (middle: string): string => `\`\`\`js\n1\n2\n3\n4\n${middle}\n6\n\`\`\`\n`;
    expect(lines(code('a()'), code('b()'))).toEqual(['code js', '  … 1', '  2', '  3', '  4', '- a()', '+ b()', '  6']);
  });

  test('what changed in an admonition stands in its box', () => {
    expect(lines(':::note[Read]\n\nOld words here.\n\n:::\n', ':::note[Read]\n\nNew words here.\n\n:::\n')).toEqual([
      'admonition note: Read',
      '  paragraph: {-Old-}{+New+} words here.',
    ]);
    expect(lines('> [!NOTE]\n> Old words here.\n', '> [!TIP]\n> New words here.\n')).toEqual([
      'admonition note→tip: ',
      '  paragraph: {-Old-}{+New+} words here.',
    ]);
    expect(lines('a\n', 'a\n\n:::tip\n\nNew.\n\n:::\n')).toEqual(['admonition ins tip: ', '  paragraph: New.']);
  });

  test('the end of an admonition whose title has no brackets is not shown', () => {
    const box = ':::info Preview\nMay change.\n:::\n\n';
    const gone = ['admonition del info: Preview', '  paragraph: May change.'];
    expect(lines(`${box}a\n`, 'a\n')).toEqual(gone);
    expect(lines(':::info Preview\n\nMay change.\n\n:::\n\na\n', 'a\n').join()).not.toContain(':::');
  });

  test('components, HTML, expressions and mathematics are source', () => {
    expect(
      lines(
        '<Card a="1"/>\n\nIt is <b>x</b> old {props.a} here.\n',
        '<Card a="2"/>\n\nIt is <b>x</b> new {props.a} here.\n',
        'a.mdx',
      ),
    ).toEqual([
      'code source',
      '- <Card a="1"/>',
      '+ <Card a="2"/>',
      'paragraph: It is <source><b></source>x<source></b></source> {-old-}{+new+} <source>{props.a}</source> here.',
    ]);
    expect(lines('$$\na^2\n$$\n', '$$\na^3\n$$\n')[0]).toBe('code source');
    expect(lines('It is $a_1$ now.\n', 'It is $a_1$ then.\n')).toEqual([
      'paragraph: It is <source>$a_1$</source> {-now-}{+then+}.',
    ]);
  });

  test('front matter is source, its keys in one block', () => {
    expect(lines('---\ntitle: A\nid: b\n---\n', '---\ntitle: B\nid: c\n---\n')).toEqual([
      'code source',
      '- title: A',
      '+ title: B',
      '- id: b',
      '+ id: c',
    ]);
  });
});

describe('documents', () => {
  test('show a section that moved once, with what changed in it', () => {
    const [one, two] = [
      '## One\n\nFirst words of one, which are many.\n\n',
      '## Two\n\nWords of two, which are as many.\n\n',
    ];
    expect(lines(`${one}${two}`, `${two}${one}`).filter((line) => line.includes('moved'))).toHaveLength(1);
  });

  test('say how many blocks there was no room for', () => {
    const many = Array.from({length: 300}, (_, index) => `Paragraph ${index}.\n\n`).join('');
    const {blocks, omitted} = rendered(null, many);
    expect(blocks.length + omitted).toBe(300);
    expect(omitted).toBeGreaterThan(0);
  });

  test.each([
    ['what is no Markdown', changedFile('a.json', '{}', '{"a": 1}')],
    ['a symbolic link', changedFile('a.md', null, 'target.md', {head: {mode: '120000', oid: '1'.repeat(40)}})],
    ['a file without hunks', changedFile('a.md', 'a\n', 'b\n', {hunks: null})],
  ])('there is none for %s', (_, file) => {
    expect(render(file)).toBeNull();
  });
});
