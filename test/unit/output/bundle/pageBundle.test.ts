import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {pageBundle} from '../../../../plugin/src/output/bundle/pageBundle';
import {temporaryFolder} from '../../../helpers/temporaryFolder';

const split = {optimization: {splitChunks: {cacheGroups: {}}}};

function bundle(translations: object, inDocs: boolean, config: object = split): ReturnType<typeof pageBundle> {
  const generatedFilesDir = temporaryFolder();
  writeFileSync(path.join(generatedFilesDir, 'codeTranslations.json'), JSON.stringify(translations));
  return pageBundle(config, {theme: '/theme', generatedFilesDir, inDocs});
}

function loaders(translations: object): string[] {
  const [rule] = bundle(translations, true).module?.rules as [{use: string[]}];
  return rule.use.map((file) => path.basename(file));
}

function groups(inDocs: boolean): string[] {
  const {splitChunks} = bundle({}, inDocs).optimization ?? {};
  return Object.keys(splitChunks ? (splitChunks.cacheGroups ?? {}) : {});
}

describe('pageBundle', () => {
  test('keeps the ids of texts where one of them is translated', () => {
    expect(loaders({})).toEqual(['dropDescriptions.js', 'dropTextIds.js']);
    expect(loaders({'theme.docs.breadcrumbs.home': 'Page d’accueil'})).toEqual(loaders({}));
    expect(loaders({'plugin.changelog.filter.clear': 'Vider le filtre'})).toEqual(['dropDescriptions.js']);
  });

  test('leaves the files of docs as they are where the pages stand outside the docs', () => {
    expect(groups(true)).toEqual(['defaultVendors', 'docsRoots', 'docsFrame']);
    expect(groups(false)).toEqual(['defaultVendors']);
  });

  test('splits nothing where the site does not', () => {
    expect(bundle({}, true, {optimization: {splitChunks: false}})).not.toHaveProperty('optimization');
    expect(bundle({}, true, {})).not.toHaveProperty('optimization');
  });
});
