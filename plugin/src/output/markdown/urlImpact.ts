import type {PhrasingContent, RootContent} from 'mdast';
import type {FileJson, UrlImpactJson} from '../../model/report';
import {displayPath, type FileLinks} from './fileLinks';
import {bullets, code, heading, maybeLink, text} from './nodes';

const maxLinks = 10;
const maxUsers = 20;

const clauses: Record<UrlImpactJson['kind'], string> = {
  'page-removed': ' is removed',
  'page-moved': ' is moved',
  'anchor-removed': ' is gone',
  'anchor-renamed': ' has a new name',
};

/** The addresses that links still lead to; no section where there is none. */
export function urlImpactNodes(impact: readonly UrlImpactJson[], links: FileLinks): RootContent[] {
  const broken = impact.filter(({linkedFrom}) => linkedFrom.length > 0);
  return broken.length === 0
    ? []
    : [heading(1, text('Links that break')), bullets(broken.map((address) => addressPhrase(address, links)))];
}

function addressPhrase(address: UrlImpactJson, links: FileLinks): PhrasingContent[] {
  const {kind, from, to, anchor, linkedFrom, linkedFromCount} = address;
  const isPage = kind.startsWith('page');
  const name = (value: string): PhrasingContent => code(displayPath(isPage ? value : `#${value}`));
  const target = links.get(anchor);
  const count = linkedFromCount ?? linkedFrom.length;
  const more = count - Math.min(linkedFrom.length, maxLinks);
  return [
    name(from),
    ...(isPage || !target ? [] : [text(' in '), target]),
    text(clauses[kind]),
    ...(to === null ? [] : [text(', '), name(to)]),
    text(`. Still linked from ${count} ${count === 1 ? 'place' : 'places'}: `),
    ...linkedFrom
      .slice(0, maxLinks)
      .flatMap(({path, line, url}, index) => [
        text(index === 0 ? '' : ', '),
        maybeLink(url, {type: 'inlineCode', value: `${displayPath(path)}:${line}`}),
      ]),
    ...(more > 0 ? [text(` and ${more} more`)] : []),
  ];
}

/** What the tree says of one file, to stand among its facts. */
export function fileImpactItems({usedBy, staleTwins}: FileJson): PhrasingContent[][] {
  const locales = staleTwins.flatMap(({locale}) => (locale === null ? [] : [locale]));
  return [
    ...nameList(usedBy, (count) => `Used by ${count} ${count === 1 ? 'page' : 'pages'}: `),
    ...nameList([...new Set(locales)].sort(), () => 'Translations that did not change with it: '),
  ];
}

function nameList(names: readonly string[], label: (count: number) => string): PhrasingContent[][] {
  if (names.length === 0) {
    return [];
  }
  const listed = names
    .slice(0, maxUsers)
    .flatMap((name, index) => [text(index === 0 ? '' : ', '), code(displayPath(name))]);
  const more = names.length - maxUsers;
  return [[text(label(names.length)), ...listed, ...(more > 0 ? [text(` and ${more} more`)] : [])]];
}
