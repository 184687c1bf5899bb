import {simpleHash} from '@docusaurus/utils';
import type {CacheGroups} from './bundlerConfig';

/** The parts of the bundlers' objects that are used here. */
interface Chunk {
  name?: string | null | undefined;
}

interface Graph {
  chunkGraph: {getModuleChunksIterable(module: object): Iterable<Chunk>};
}

const roots = chunksOf('DocsRoot', 'DocVersionRoot');
const root = chunksOf('DocRoot');
const docs = chunksOf('DocItem', 'DocCategoryGeneratedIndexPage');
const changelog = chunksOf(...['Report', 'Index', 'Files', 'Diffs', 'Missing'].map((page) => `Changelog${page}Page`));

/**
 * Keeps docs from loading more because of the pages of a changelog. What both use of the docs' theme (breadcrumbs, table of
 * contents) would be moved to a file of its own; here it comes with the docs' root, which both load, and is smaller for it.
 *
 * Without effect where the site's docs have other components: a chunk that is not there takes nothing.
 */
export function docsChunks(): CacheGroups {
  const docsRoots = {name: 'docs-roots', enforce: true, priority: 20, chunks: isIn(roots)};
  const docsFrame = {
    name: 'docs-frame',
    enforce: true,
    priority: 20,
    // A blog keeps its own copy of what it shares with docs, and does not load the docs' root for it.
    chunks: isIn(new Set([...root, ...docs, ...changelog])),
    test: (module: object, {chunkGraph}: Graph) => {
      const chunks = [...chunkGraph.getModuleChunksIterable(module)];
      return chunks.some(isIn(root)) || (chunks.some(isIn(docs)) && chunks.some(isIn(changelog)));
    },
  };
  return {docsRoots, docsFrame};
}

function isIn(names: ReadonlySet<string>): (chunk: Chunk) => boolean {
  return ({name}) => typeof name === 'string' && names.has(name);
}

/** In production Docusaurus names the chunk of a route's component so. */
function chunksOf(...components: string[]): ReadonlySet<string> {
  return new Set(components.map((component) => simpleHash(`@theme/${component}`, 8)));
}
