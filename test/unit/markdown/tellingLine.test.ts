import {tellingLine} from '../../../plugin/src/markdown/prose/tellingLine';

const lines = ['```sh', '{', 'start server', 'stop server', '```'];

test('code is known by its first line with two words', () => {
  expect(tellingLine(lines)).toBe('start server');
  expect(tellingLine(['```', '{', 'start', '```'])).toBe('start');
  expect(tellingLine(['```', '{', '```'])).toBe('{');
});

test('a line that another text has as well tells less than one that it has not', () => {
  expect(tellingLine(lines, 'Call `start server now` at noon.')).toBe('stop server');
  expect(tellingLine(lines, 'start server\nstop server\n')).toBe('start server');
});
