import {decided, page} from './decided';

describe('white space in a sample of data', () => {
  const sample = (indent: string) => page(`\`\`\`yaml\nkind: Class\n${indent}options:\n${indent} - fast\n\`\`\``);

  test('repairs it where no parser could read it', async () => {
    expect((await decided(sample('  '), sample(''))).rule).toBe('code-repaired');
  });

  test('repairs it where its lines belong to another key', async () => {
    const nested = (indent: string) => page(`\`\`\`yaml\nparameters:\n  protocol: nfs\n${indent}options: fast\n\`\`\``);
    const {rule, title, explanation} = await decided(nested('  '), nested(''));
    expect(rule).toBe('code-repaired');
    expect(title).toBe('Correct the indentation of `options: fast` in *Guide*');
    expect(explanation).toBe('In code in *Guide*, the indentation of `options: fast` is corrected.');
  });

  test('repairs it whatever readers put something in for, and whatever else it holds', async () => {
    const hook = (indent: string) =>
      page(`\`\`\`yaml\nkind: A\n---\nuser: <name>\nsync:\n  plan:\n${indent}hook: {}\n\`\`\``);
    expect((await decided(hook('  '), hook('    '))).rule).toBe('code-repaired');
    const both = await decided(hook('  '), `${hook('    ')}\nRead more of it.\n`);
    expect(both.rule).toBe('code-repaired');
    expect(both.explanation).not.toContain('white space');
  });

  test('is noise where the data are the same', async () => {
    const list = (indent: string) => page(`\`\`\`yaml\noptions:\n${indent}- fast\n\`\`\``);
    expect((await decided(list(''), list('  '))).rule).toBe('noise');
  });
});

describe('white space in a sample of Python', () => {
  const sample = (...lines: string[]) => page(`\`\`\`python\n${lines.join('\n')}\n\`\`\``);
  const loop = (indent: string, end = '') =>
    sample(
      'for one in all:',
      `${indent}read(one,`,
      `${indent}     two)${end}`,
      '',
      `${indent}# Then`,
      `${indent}send(one)`,
    );

  test('repairs it where a statement belongs to another one', async () => {
    const [wrong, right] = [
      sample('if one:', '    read(one)', 'send(one)'),
      sample('if one:', '    read(one)', '    send(one)'),
    ];
    const {rule, title} = await decided(wrong, right);
    expect(rule).toBe('code-repaired');
    expect(title).toBe('Correct the indentation of `send(one)` in *Guide*');
  });

  test('repairs it where a statement stood where none can', async () => {
    const [wrong, right] = [
      sample('if one:', '    read(one)', '   send(one)'),
      sample('if one:', '    read(one)', '    send(one)'),
    ];
    expect((await decided(wrong, right)).rule).toBe('code-repaired');
  });

  test('is noise where its statements stand as deep as before', async () => {
    expect((await decided(loop('  '), loop('    '))).rule).toBe('noise');
    expect((await decided(loop('  '), loop('\t'))).rule).toBe('noise');
    expect((await decided(loop('  '), loop('  ', ' '))).rule).toBe('noise');
    const whole = (indent: string) => sample(`${indent}one = 1`, `${indent}two = 2`);
    expect((await decided(whole('  '), whole(''))).rule).toBe('noise');
    expect((await decided(sample('if one: read(one)'), sample('if one:', '    read(one)'))).rule).toBe('noise');
  });

  test('says nothing where it may stand in a text of several lines', async () => {
    const text = (indent: string) => sample('one = """', `${indent}two`, '"""');
    expect((await decided(text(''), text('  '))).rule).toBe('noise');
  });
});
