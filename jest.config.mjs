// Packages of the unified family, and some others, ship ES modules only; they are compiled like our own sources, and so is
// what imports them.
const esModules = [
  'bail',
  'cacache',
  'ccount',
  'character-entities',
  'character-entities-html4',
  'character-entities-legacy',
  'character-reference-invalid',
  'decode-named-character-reference',
  'devlop',
  'escape-string-regexp',
  'fault',
  'format',
  'is-alphabetical',
  'is-alphanumerical',
  'is-decimal',
  'is-hexadecimal',
  'is-plain-obj',
  'longest-streak',
  'markdown-table',
  'mdast-util-[^/]+',
  'micromark[^/]*',
  'p-map',
  'parse-entities',
  'remark-[^/]+',
  'stringify-entities',
  'trough',
  'unified',
  'unist-util-[^/]+',
  'vfile',
  'vfile-message',
  'zwitch',
  'fast-check',
  'pure-rand',
  'github-slugger',
].join('|');

const base = {
  setupFilesAfterEnv: ['<rootDir>/test/helpers/timeout.ts', '<rootDir>/test/helpers/seed.ts'],
  testEnvironment: 'node',
  transform: {
    '\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {parser: {syntax: 'typescript', tsx: true}, transform: {react: {runtime: 'automatic'}}, target: 'es2022'},
        module: {type: 'commonjs'},
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${esModules})/)`, '/plugin/lib/'],
  modulePathIgnorePatterns: [
    '<rootDir>/plugin/lib/',
    '<rootDir>/build/',
    '<rootDir>/.sample/',
    '<rootDir>/.test-site/',
  ],
};

const project = (name, testMatch, extra = {}) => ({
  ...base,
  displayName: name,
  testMatch: [`<rootDir>/test/${testMatch}`],
  ...extra,
});

// Both read the site of this repository, which is built once for a run.
const withSite = {globalSetup: '<rootDir>/test/helpers/siteBuild.ts'};

export default {
  // Tests of sites wait for builds and browsers most of the time: no core is kept free.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/test/helpers/sequencer.mjs',
  projects: [
    project('unit', 'unit/**/*.test.ts?(x)'),
    project('property', 'property/**/*.test.ts'),
    project('integration', 'integration/**/*.test.ts', withSite),
    project('browser', 'browser/**/*.test.ts', withSite),
  ],
};
