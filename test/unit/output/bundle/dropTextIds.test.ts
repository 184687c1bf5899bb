import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import dropTextIds from '../../../../plugin/src/output/bundle/dropTextIds';

const theme = path.join(__dirname, '../../../../plugin/src/theme');

const components = readdirSync(theme, {recursive: true, encoding: 'utf8'})
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({file, source: readFileSync(path.join(theme, file), 'utf8')}));

describe('dropTextIds', () => {
  test('empties the ids of texts, and leaves every other id', () => {
    expect(
      dropTextIds(
        `translate({ id: 'plugin.changelog.a.b', message: 'plugin.changelog.' }, { id: 'x' });
        <Translate id="plugin.changelog.c">Text</Translate>; <h2 id="summary"/>`,
      ),
    ).toBe(
      `translate({ id: '', message: 'plugin.changelog.' }, { id: 'x' });
        <Translate id="">Text</Translate>; <h2 id="summary"/>`,
    );
  });

  test.each(components)('takes nothing but ids of texts out of $file', ({source}) => {
    const [first = '', ...rest] = source.split(/plugin\.changelog\.\w+\.\w+(?=["'])/);
    expect(dropTextIds(source)).toBe([first, ...rest].join(''));
  });
});
