/** As many entries as a browser lays out without a pause, and a reader scrolls through. */
const entriesPerPage = 50;

/** Shares items out among pages, in their order. No items still make one page: it says that there are none. */
export function paginate<T>(items: readonly T[], pageSize = entriesPerPage): T[][] {
  const count = Math.max(1, Math.ceil(items.length / pageSize));
  return Array.from({length: count}, (_, index) => items.slice(index * pageSize, (index + 1) * pageSize));
}

/** Address of a page of a list; the first has the list's own. */
export function pagePermalink(list: string, number: number): string {
  return number === 1 ? list : `${list.replace(/\/$/, '')}/page/${number}`;
}
