import {createSlugger} from '@docusaurus/utils';
import type {Nodes} from 'mdast';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {documents, readDocument, root} from './documents';

test.each(documents)('the links of %s to files and headings lead somewhere', async (file) => {
  const urls = nodesOf(await parse(file)).flatMap((node) => ('url' in node ? [node.url] : []));
  // Others are addresses of the built site, or of other sites.
  const relative = urls.filter((url) => !/^(?:\/|[a-z]+:)/.test(url));
  const broken = await Promise.all(relative.map(async (url) => ((await leadsSomewhere(file, url)) ? [] : [url])));
  expect(broken.flat()).toEqual([]);
});

async function leadsSomewhere(from: string, url: string): Promise<boolean> {
  const [pathname = '', anchor] = url.split('#');
  const file = pathname === '' ? from : path.posix.join(path.posix.dirname(from), pathname);
  return existsSync(path.join(root, file)) && (anchor === undefined || (await anchorsOf(file)).includes(anchor));
}

async function anchorsOf(file: string): Promise<string[]> {
  const {toString} = await import('mdast-util-to-string');
  const slugger = createSlugger();
  const headings = nodesOf(await parse(file)).filter(({type}) => type === 'heading');
  return headings.map((heading) => slugger.slug(toString(heading)));
}

async function parse(file: string): Promise<Nodes> {
  const [{unified}, {default: remarkParse}, {default: gfm}, {default: frontmatter}] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('remark-gfm'),
    import('remark-frontmatter'),
  ]);
  return unified().use(remarkParse).use(gfm).use(frontmatter).parse(readDocument(file));
}

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}
