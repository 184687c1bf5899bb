import {reportJson} from '../../../plugin/src/output/json';
import {sampleReport} from './sampleReport';

test('JSON is an array even of one report, ends with a line break, and reads back to the same', () => {
  const json = reportJson([sampleReport()]);
  expect(json.endsWith(']\n')).toBe(true);
  expect(JSON.parse(json)).toEqual([sampleReport()]);
  expect(reportJson([])).toBe('[]\n');
});

test('half of a surrogate pair survives being written as UTF-8', () => {
  const json = reportJson([sampleReport({summary: 'a\uD800b'})]);
  expect(JSON.parse(Buffer.from(json).toString())).toEqual([sampleReport({summary: 'a\uD800b'})]);
});
