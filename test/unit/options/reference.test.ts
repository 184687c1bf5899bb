import {readFileSync} from 'node:fs';
import path from 'node:path';
import {optionsSpec} from '../../../plugin/src/options/optionsSpec';
import {renderOptionsReference} from '../../../scripts/renderOptionsReference';

const page = path.join(__dirname, '../../../site/docs/reference/options.md');

test('the reference page is what the spec says', async () => {
  // If not: tsx scripts/options-reference.ts
  expect(readFileSync(page, 'utf8')).toBe(await renderOptionsReference());
});

test('every option and every field of one has a description', () => {
  const fields = optionsSpec.groups.flatMap((group) => Object.entries(group.fields));
  expect(fields.filter(([, {description}]) => description === '').map(([name]) => name)).toEqual([]);
});
