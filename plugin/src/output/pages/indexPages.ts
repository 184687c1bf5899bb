import type {CategoryLink, IndexEntry, IndexPageData, ReportLink, SeenMark} from '../../model/pages';
import {pagePermalink, paginate} from './paginate';

/** What all pages of the index share. */
export interface IndexParts extends Pick<
  IndexPageData,
  'inDocs' | 'pluginId' | 'description' | 'categories' | 'allEntries' | 'missing' | 'notes'
> {
  index: ReportLink;
  /** All of them, newest first. */
  entries: IndexEntry[];
}

/** The pages of the list of all entries, and those of the list of each category. */
export function buildIndexPages(parts: IndexParts): [IndexPageData, ...IndexPageData[]] {
  const [front, ...further] = buildList(parts, null);
  return [front, ...further, ...parts.categories.flatMap((category) => buildList(parts, category))];
}

function buildList(parts: IndexParts, category: CategoryLink | null): [IndexPageData, ...IndexPageData[]] {
  const {inDocs, pluginId, description, index, categories} = parts;
  const entries = category ? parts.entries.filter((entry) => entry.category?.name === category.name) : parts.entries;
  const shares = paginate(entries);
  const list = category?.permalink ?? index.permalink;
  const pages = shares.map((_, position) => pagePermalink(list, position + 1));
  const toPage = (share: IndexEntry[], position: number): IndexPageData => {
    const isFront = category === null && position === 0;
    return {
      inDocs,
      pluginId,
      title: index.title,
      description,
      permalink: pagePermalink(list, position + 1),
      index,
      category,
      categories,
      number: position + 1,
      pages,
      total: entries.length,
      entries: share,
      allEntries: shares.length > 1 ? parts.allEntries : null,
      newest: findNewest(parts.entries),
      missing: isFront ? parts.missing : [],
      notes: isFront ? parts.notes : [],
    };
  };
  const [first = [], ...further] = shares;
  return [toPage(first, 0), ...further.map((share, position) => toPage(share, position + 1))];
}

function findNewest(entries: readonly IndexEntry[]): SeenMark | null {
  const date = entries[0]?.date;
  return date === undefined
    ? null
    : {date, permalinks: entries.filter((entry) => entry.date === date).map(({permalink}) => permalink)};
}
