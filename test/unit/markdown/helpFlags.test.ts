import {helpFlags} from '../../../plugin/src/markdown/blocks/helpFlags';

const told = (text: string) => helpFlags(text.split('\n')).map(({name, says}) => `${name}: ${says}`);

test.each([
  [
    'two columns',
    '  -h, --help         Shows this\n      --size int     How many',
    ['--help: Shows this', '--size: How many'],
  ],
  [
    'names that have a value each, and words below a long one',
    'options:\n  -f FILE, --file FILE  The file\n  --output-directory DIR [DIR ...]\n                        Where to write',
    ['--file: The file', '--output-directory: Where to write'],
  ],
  [
    'words below each, with blank lines',
    'Options:\n  -n, --name <NAME>\n          Who it is\n\n          [default: me]\n\n  -c, --count <COUNT>\n          How often',
    ['--name: Who it is', '--count: How often'],
  ],
  [
    'one dash',
    'Usage:\n  -addr string\n    \taddress (default ":80")\n  -v\tsays more',
    ['-addr: address (default ":80")', '-v: says more'],
  ],
  ['a value behind a sign', "    --as='':\n        Who it is\n    --to=URL  Where", ['--as: Who it is', '--to: Where']],
  [
    'a flag and its opposite',
    '  --[no-]color     Colours\n  --loud / --quiet  Noise',
    ['--[no-]color: Colours', '--loud: Noise'],
  ],
])('flags are listed with %s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ['a command over several lines', 'deploy \\\n  --name foo \\\n  --all'],
  ['a command with comments', 'deploy \\\n  --name foo  # mine\n  --all  \\'],
  ['files with their rights', '-rw-r--r--  1 me me  4096 a.txt\n-rwxr-xr-x 1 me me  12 b.sh'],
  ['a list', '- one  two\n- three  four'],
  ['a rule and an end', '---  title\n-->  end'],
])('%s lists none', (_, text) => {
  expect(told(text)).toEqual([]);
});

test('a line that goes on and on is read in no time', () => {
  const start = performance.now();
  helpFlags([`--a=b${',--a=b'.repeat(20_000)}`, `--a${' b'.repeat(50_000)}  `, `-a${'  '.repeat(50_000)}`]);
  expect(performance.now() - start).toBeLessThan(1_000);
});
