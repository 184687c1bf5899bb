import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

export default ts.config(
  {
    ignores: [
      '**/lib/',
      'build/',
      '.docusaurus/',
      '.sample/',
      '.test-site/',
      '**/node_modules/',
      'test/fixtures/',
      'scripts/sample/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['plugin/tsconfig.json', 'plugin/tsconfig.client.json', 'tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/no-invalid-void-type': 'off',
      eqeqeq: 'error',
      'max-lines': ['error', {max: 300}],
      'max-lines-per-function': ['error', {max: 40, skipBlankLines: true, skipComments: true}],
    },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'test/browser/*Tests.ts'],
    rules: {'max-lines-per-function': 'off'},
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {globals: {process: 'readonly', console: 'readonly', URL: 'readonly'}},
  },
  {
    files: ['plugin/src/{theme,client}/**/*.{ts,tsx}', 'site/**/*.tsx'],
    plugins: {'react-hooks': hooks},
    rules: {'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error'},
  },
);
