import {ownVendors} from '../../../../plugin/src/output/bundle/ownVendors';

describe('ownVendors', () => {
  const {test: pattern} = ownVendors({}).defaultVendors as {test: RegExp};

  test.each([
    '/site/node_modules/docusaurus-plugin-content-changelog/lib/client/paths.js',
    'C:\\site\\node_modules\\docusaurus-plugin-content-changelog\\lib\\client\\paths.js',
    '/s/node_modules/.pnpm/docusaurus-plugin-content-changelog@1.0.0/node_modules/docusaurus-plugin-content-changelog/a.js',
    '/site/src/theme/TOC/index.js',
  ])('leaves %s to the pages that use it', (file) => {
    expect(pattern.test(file)).toBe(false);
  });

  test.each([
    '/site/node_modules/clsx/dist/clsx.mjs',
    '/s/node_modules/docusaurus-plugin-content-changelog/node_modules/clsx/dist/clsx.mjs',
    '/s/node_modules/docusaurus-plugin-content-changelog-extras/lib/index.js',
    'C:\\site\\node_modules\\clsx\\dist\\clsx.mjs',
  ])('moves %s as bundlers do', (file) => {
    expect(pattern.test(file)).toBe(true);
  });

  test('keeps a rule that the site has', () => {
    expect(ownVendors({defaultVendors: false})).toEqual({});
  });
});
