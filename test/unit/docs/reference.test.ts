import {readFileSync} from 'node:fs';
import path from 'node:path';
import {ruleTable} from '../../../plugin/src/rules';
import {optionsSpec} from '../../../plugin/src/options/optionsSpec';
import {getSwizzleConfig} from '../../../plugin/src/swizzle';
import {eventNotes} from '../../../scripts/reference/eventNotes';
import {referencePages} from '../../../scripts/reference/referencePages';
import {replaceSection} from '../../../scripts/reference/replaceSection';
import {eventKinds} from '../analysis/eventKinds';

const root = path.join(__dirname, '../../..');

describe('what the docs take from the code', () => {
  test.each(referencePages)('is up to date in $file', async ({file, render}) => {
    const page = readFileSync(path.join(root, file), 'utf8');
    // If not: npm run reference
    expect(page).toBe(await render(page));
  });

  test('has a description of every option, every rule and every component', () => {
    const descriptions = [
      ...optionsSpec.groups.flatMap(({fields}) => Object.entries(fields).map(([key, spec]) => [key, spec.description])),
      ...ruleTable.map(({id, sentence}) => [id, sentence]),
      ...Object.entries(getSwizzleConfig().components).map(([name, {description}]) => [name, description]),
    ];
    expect(descriptions.filter(([, description]) => !description).map(([name]) => name)).toEqual([]);
  });
});

test('the page of events has every kind, and no other', () => {
  const described = Object.values(eventNotes).flatMap((kinds) => Object.keys(kinds));
  expect(described.sort()).toEqual(eventKinds().sort());
});

describe('a section of a page', () => {
  test('is replaced between its comments, and the rest stays', () => {
    const page = 'a\n\n{/* x:start */}\n\nold\n\n{/* x:end */}\n\nb\n';
    expect(replaceSection(page, 'x', 'new $&\n')).toBe('a\n\n{/* x:start */}\n\nnew $&\n\n{/* x:end */}\n\nb\n');
  });

  test.each(['', '{/* x:start */}', '{/* x:end */}', '{/* x:end */} {/* x:start */}'])(
    'is never guessed where a comment is missing: "%s"',
    (page) => {
      expect(() => replaceSection(page, 'x', 'new')).toThrow('{/* x:start */}');
    },
  );
});
