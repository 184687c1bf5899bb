import fc from 'fast-check';
import {losses, lostAddresses} from '../../plugin/src/analysis/range/lostAddresses';
import type {ChangedFile} from '../../plugin/src/model/fileChange';
import {fileChange} from '../helpers/changes';
import '../helpers/timeout';

/** A tree of documents: for each path its headings and what it links to. */
type Tree = Record<string, {headings: string[]; links: Link[]}>;

interface Link {
  page: string;
  heading: string | null;
  form: 'file' | 'url';
}

const names = ['a', 'b', 'sub/c', 'sub/d', 'sub/deep/e'];
const paths = names.map((name) => `docs/${name}.md`);
const words = ['One', 'Two', 'Three', 'One'];
const slugs = ['one', 'two', 'three', 'one-1'];

const link: fc.Arbitrary<Link> = fc.record({
  page: fc.constantFrom(...names),
  heading: fc.option(fc.constantFrom(...slugs)),
  form: fc.constantFrom('file', 'url'),
});
const document = fc.record({headings: fc.subarray(words), links: fc.array(link, {maxLength: 4})});
const tree: fc.Arbitrary<Tree> = fc.dictionary(fc.constantFrom(...paths), document);

function relative(holder: string, page: string): string {
  const ups = holder.split('/').length - 2;
  return `${'../'.repeat(ups)}${page}.md`;
}

function textOf(path: string, {headings, links}: Tree[string]): string {
  const lines = links.map(({page, heading, form}) => {
    const target = form === 'url' ? `/docs/${page}` : relative(path, page);
    return `[x](${target}${heading === null ? '' : `#${heading}`})`;
  });
  return [...lines, ...headings.map((heading) => `## ${heading}`)].join('\n\n');
}

/** What a reader finds behind a link, said without the code that is tested. */
function leadsSomewhere(tree: Tree, {page, heading}: Link): boolean {
  const target = tree[`docs/${page}.md`];
  const seen = new Map<string, number>();
  const ids = (target?.headings ?? []).map((word) => {
    const slug = word.toLowerCase();
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
  return target !== undefined && (heading === null || ids.includes(heading));
}

function changed(base: Tree, head: Tree): ChangedFile[] {
  const texts = (side: Tree, path: string) => (side[path] ? textOf(path, side[path]) : null);
  return paths.flatMap((path): ChangedFile[] => {
    const [before, after] = [texts(base, path), texts(head, path)];
    if (before === after) return [];
    const status = before === null ? 'added' : after === null ? 'removed' : 'modified';
    return [{change: fileChange({path, status}), base: before, head: after}];
  });
}

test('exactly the links that led somewhere in the base and lead nowhere in the head are named', () => {
  fc.assert(
    fc.property(tree, tree, (base, head) => {
      const files = changed(base, head);
      const documents = new Map(Object.entries(head).map(([path, own]) => [path, textOf(path, own)]));
      const found = lostAddresses(files, losses(files), {paths: [...documents.keys()], documents});
      const named = found.flatMap(({linkedFrom}) => (linkedFrom ?? []).map(({path, line}) => `${path}:${line}`));
      const expected = Object.entries(head).flatMap(([path, {links}]) =>
        links.flatMap((own, index) => {
          const isBroken = leadsSomewhere(base, {...own, heading: null}) && !leadsSomewhere(head, own);
          const ledThere = own.heading === null || !head[`docs/${own.page}.md`] || leadsSomewhere(base, own);
          return isBroken && ledThere ? [`${path}:${index * 2 + 1}`] : [];
        }),
      );
      expect(named.sort()).toEqual(expected.sort());
    }),
    {numRuns: 300},
  );
});
