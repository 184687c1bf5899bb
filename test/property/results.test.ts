import {readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {openStore} from '../../plugin/src/cache/store';
import {temporaryFolder} from '../helpers/temporaryFolder';

/** Plain data with text of all kinds. */
const value = fc.jsonValue({maxDepth: 3}).filter((one) => one !== null);

/** What happens to one file of the cache, found by its position. */
const damage = fc.record({
  file: fc.nat({max: 50}),
  kind: fc.constantFrom('flip', 'cut', 'append', 'remove', 'swap'),
  at: fc.nat({max: 2000}),
});
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function filesOf(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}

function apply(folder: string, {file, kind, at}: Damage): void {
  const files = filesOf(folder);
  const target = files[file % Math.max(1, files.length)];
  if (target === undefined) return;
  const bytes = readFileSync(target);
  if (kind === 'remove') rmSync(target);
  if (kind === 'cut') writeFileSync(target, bytes.subarray(0, at % (bytes.length + 1)));
  if (kind === 'append') writeFileSync(target, Buffer.concat([bytes, Buffer.from(`\n${at}`)]));
  if (kind === 'swap') writeFileSync(target, readFileSync(files[at % files.length] ?? target));
  if (kind === 'flip' && bytes.length > 0) {
    bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 + (at % 255));
    writeFileSync(target, bytes);
  }
}

test('whatever happens to its files, the cache gives what was kept, or nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(value, {minLength: 1, maxLength: 5}),
      fc.array(damage, {maxLength: 6}),
      async (values, all) => {
        const folder = temporaryFolder();
        const settings = {folder, now: new Date(), warn: () => undefined};
        const before = await openStore(settings);
        for (const [index, one] of values.entries()) await before.keep(['v', index], one);
        all.forEach((one) => apply(folder, one));
        const after = await openStore(settings);
        for (const [index, one] of values.entries()) {
          const recalled = await after.recall(['v', index]);
          if (recalled !== undefined) expect(JSON.stringify(recalled)).toBe(JSON.stringify(one));
          await after.keep(['v', index], one);
        }
      },
    ),
    {numRuns: 60},
  );
});
