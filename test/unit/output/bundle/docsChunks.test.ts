import {simpleHash} from '@docusaurus/utils';
import {docsChunks} from '../../../../plugin/src/output/bundle/docsChunks';

interface Group {
  chunks: (chunk: {name?: string}) => boolean;
  test: (module: object, context: object) => boolean;
}

const {docsRoots, docsFrame} = docsChunks() as unknown as Record<'docsRoots' | 'docsFrame', Group>;

const chunkOf = (component: string): {name: string} => ({name: simpleHash(`@theme/${component}`, 8)});

/** Whether the docs' frame takes a module that chunks of these components have, and some chunk without a name. */
function isTaken(...components: string[]): boolean {
  const chunks = [...components.map(chunkOf), {}];
  return docsFrame.test({}, {chunkGraph: {getModuleChunksIterable: () => chunks}});
}

describe('docsChunks', () => {
  test('takes what docs and pages of a changelog share, and all of the docs root', () => {
    expect(isTaken('DocItem', 'ChangelogReportPage')).toBe(true);
    expect(isTaken('DocItem', 'BlogPostPage', 'ChangelogIndexPage')).toBe(true);
    expect(isTaken('DocRoot')).toBe(true);
  });

  test('takes nothing that only docs or only pages of a changelog have', () => {
    expect(isTaken('DocItem')).toBe(false);
    expect(isTaken('DocItem', 'DocCategoryGeneratedIndexPage', 'BlogPostPage')).toBe(false);
    expect(isTaken('ChangelogReportPage', 'ChangelogIndexPage')).toBe(false);
    expect(isTaken('ChangelogReportPage', 'BlogPostPage')).toBe(false);
    expect(isTaken()).toBe(false);
  });

  test('takes it out of docs and pages of a changelog, and leaves a blog as it is', () => {
    for (const component of ['DocRoot', 'DocItem', 'ChangelogReportPage', 'ChangelogMissingPage']) {
      expect(docsFrame.chunks(chunkOf(component))).toBe(true);
    }
    for (const chunk of [chunkOf('BlogPostPage'), chunkOf('DocVersionRoot'), {}]) {
      expect(docsFrame.chunks(chunk)).toBe(false);
    }
  });

  test('joins the roots that lists of tagged docs load too, apart from the root of docs', () => {
    expect(['DocsRoot', 'DocVersionRoot', 'DocRoot'].map(chunkOf).map(docsRoots.chunks)).toEqual([true, true, false]);
  });
});
