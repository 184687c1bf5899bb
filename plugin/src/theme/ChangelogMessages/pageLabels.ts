import {translate} from '@docusaurus/Translate';

/** What a page with blocks of files is called in the breadcrumbs and between such pages. */
export function filesPageLabel(number: number): string {
  return translate(
    {
      id: 'plugin.changelog.files.label',
      message: 'Files, page {number}',
      description: 'Name of a page with those files of a report that the report has no room for',
    },
    {number: String(number)},
  );
}

/** What a page of diffs is called in the breadcrumbs and between such pages. */
export function diffsPageLabel(number: number): string {
  return translate(
    {
      id: 'plugin.changelog.diffs.label',
      message: 'Diffs, page {number}',
      description: 'Name of a page with those diffs of a report that the report has no room for',
    },
    {number: String(number)},
  );
}

/** What a further page of a list is called in the breadcrumbs and between the pages. */
export function listPageLabel(number: number): string {
  return translate(
    {
      id: 'plugin.changelog.index.page',
      message: 'Page {number}',
      description: 'Name of a further page of the list of changelog entries',
    },
    {number: String(number)},
  );
}
