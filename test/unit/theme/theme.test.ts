import {extractAllSourceCodeFileTranslations, getBabelOptions} from '@docusaurus/babel';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {getSwizzleConfig} from '../../../plugin/src/swizzle';

const source = path.join(__dirname, '../../../plugin/src');
const files = readdirSync(path.join(source, 'theme'), {recursive: true, encoding: 'utf8'})
  .filter((file) => /\.tsx?$/.test(file))
  .sort();
const read = (file: string): string => readFileSync(path.join(source, 'theme', file), 'utf8');
const components = files.map((file) => file.replace(/(?:\/index)?\.tsx?$/, '')).sort();

describe('the theme', () => {
  test('says of every component whether it may be swizzled', () => {
    expect(Object.keys(getSwizzleConfig().components).sort()).toEqual(components);
  });

  test('declares the module of every component of its own', () => {
    const declarations = readdirSync(source)
      .filter((file) => /^theme.*\.d\.ts$/.test(file))
      .map((file) => readFileSync(path.join(source, file), 'utf8'))
      .join('');
    // Components of Docusaurus that the plugin wraps are declared for their further props.
    const declared = [...declarations.matchAll(/declare module '@theme\/(Changelog.+)'/g)].map((match) => match[1]);
    expect(declared.sort()).toEqual(components.filter((name) => name.startsWith('Changelog')));
  });

  test('never hands HTML to the browser as a string', () => {
    expect(files.filter((file) => read(file).includes('dangerouslySetInnerHTML'))).toEqual([]);
  });

  test('reaches the client and other components by package and alias, so that ejected copies compile', () => {
    const imports = files.flatMap((file) => [...read(file).matchAll(/from '(\.[^']*)'/g)].map((match) => match[1]));
    expect([...new Set(imports)].sort()).toEqual(['../styles.module.css', './styles.module.css']);
  });

  test('has texts that docusaurus write-translations can read, one for each id', async () => {
    const found = await extractAllSourceCodeFileTranslations(
      files.map((file) => path.join(source, 'theme', file)),
      getBabelOptions({isServer: true}),
    );
    const messages = new Map<string, string>();
    for (const [id, {message}] of found.flatMap(({translations}) => Object.entries(translations))) {
      expect(id).toMatch(/^plugin\.changelog\.[a-zA-Z.]+$/);
      expect(messages.get(id) ?? message).toBe(message);
      messages.set(id, message);
    }
    expect(found.flatMap(({warnings}) => warnings)).toEqual([]);
    expect(messages.size).toBeGreaterThan(50);
  });
});
