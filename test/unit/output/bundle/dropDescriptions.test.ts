import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import dropDescriptions from '../../../../plugin/src/output/bundle/dropDescriptions';

const theme = path.join(__dirname, '../../../../plugin/src/theme');

const components = readdirSync(theme, {recursive: true, encoding: 'utf8'})
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({file, source: readFileSync(path.join(theme, file), 'utf8')}));

/** What of a component is left when white space and everything about descriptions is taken out of it. */
const withoutDescriptions = (source: string): string =>
  source
    .split('\n')
    .filter((line) => !/^\s*description(: ['"].+['"],|=".+")$/.test(line))
    .join('')
    .replace(/ description(=".*?"|: '.*?',?)/g, '')
    .replace(/\s/g, '');

describe('dropDescriptions', () => {
  test('leaves the ids, texts and values of a text, and what else is called a description', () => {
    expect(
      dropDescriptions(
        `translate({ id: 'a', message: 'Lines: {n}', description: 'It\\'s "said", of {n}' }, { n });
        <Translate id="b" description="It's a mark" values={{ n }}>{'Text'}</Translate>;
        <PageMetadata title={title} description={report.summary}/>; const entry = { description: '', sidebar };`,
      ),
    ).toBe(
      `translate({ id: 'a', message: 'Lines: {n}',  }, { n });
        <Translate id="b" values={{ n }}>{'Text'}</Translate>;
        <PageMetadata title={title} description={report.summary}/>; const entry = { description: '', sidebar };`,
    );
  });

  test.each(components)('takes nothing but descriptions out of $file', ({source}) => {
    const dropped = dropDescriptions(source);
    expect(dropped.replace(/\s/g, '')).toBe(withoutDescriptions(source));
    expect(dropped).not.toMatch(/description(=|: )["'][^"']/);
  });
});
