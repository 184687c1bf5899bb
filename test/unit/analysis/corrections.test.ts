import {code, decided, page} from './decided';

test('a name that the sample did not bring in gives way to the one that it has', async () => {
  const sample = (name: string) =>
    page(`\`\`\`ts\nfunction run(example: () => number) {\n  return ${name}();\n}\n\`\`\``);
  expect((await decided(sample('bar'), sample('example'))).rule).toBe('identifier-corrected');
  expect((await decided(sample('bar'), sample('baz'))).type).toBe('minor update');
});

test('quotation marks in which a shell reads a variable are a correction', async () => {
  const sample = (text: string) => code(`$text -replace $old, ${text}`, 'powershell');
  expect((await decided(sample("'$1 Universe'"), sample('"$1 Universe"'))).rule).toBe('identifier-corrected');
  expect((await decided(sample("'Universe'"), sample('"Universe"'))).type).toBe('minor update');
});

describe('white space in a sample of data', () => {
  const sample = (indent: string) => page(`\`\`\`yaml\nkind: Class\n${indent}options:\n${indent} - fast\n\`\`\``);

  test('repairs it where no parser could read it', async () => {
    expect((await decided(sample('  '), sample(''))).rule).toBe('code-repaired');
  });

  test('repairs it where its lines belong to another key', async () => {
    const nested = (indent: string) => page(`\`\`\`yaml\nparameters:\n  protocol: nfs\n${indent}options: fast\n\`\`\``);
    expect((await decided(nested('  '), nested(''))).rule).toBe('code-repaired');
  });

  test('is noise where the data are the same', async () => {
    const list = (indent: string) => page(`\`\`\`yaml\noptions:\n${indent}- fast\n\`\`\``);
    expect((await decided(list(''), list('  '))).rule).toBe('noise');
  });
});
