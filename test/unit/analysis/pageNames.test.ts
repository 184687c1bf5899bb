import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {changedFile} from './changedFile';
import {decided, page} from './decided';

const named = (name: string, rest = '') =>
  page(`It offers extensions for ${name}.\n\nWith LangChain, install one.${rest}`);

test('a name of another page gives way to the one that the page has elsewhere', async () => {
  expect((await decided(named('LlamaIndex'), named('LangChain'))).rule).toBe('identifier-corrected');
});

test.each([
  ['that is still there', named('LlamaIndex', ' Or LlamaIndex.'), named('LangChain', ' Or LlamaIndex.')],
  ['that gives way to one that is new', named('LlamaIndex'), named('OtherIndex')],
  ['that is plain words', named('indexes'), named('LangChain')],
  ['beside another edit', named('LlamaIndex', ' One is enough.'), named('LangChain', ' Two are better.')],
])('a name is not corrected %s', async (_, base, head) => {
  expect((await decided(base, head)).rule).toBe('content-updated');
});

test('a name that other files gain as well is the new name of a thing', async () => {
  const files = ['docs/one.md', 'docs/two.md'].map((path) =>
    changedFile(path, named('LlamaIndex'), named('LangChain')),
  );
  const analysis = await analyseRange(files, {locale: 'en'});
  expect(analysis.files.map(({rule}) => rule)).toEqual(['content-updated', 'content-updated']);
});

test('a name in code is corrected beside white space at the end of a line', async () => {
  const command = (name: string, end = '') =>
    page(`\`\`\`bash\naz aks create \\\n  --generate-keys${end}\n\`\`\`\n\n1. Run \`kubectl get svc ${name}\`.`);
  expect((await decided(command('voting-app', '  '), command('store-front'))).rule).toBe('identifier-corrected');
});
