import {translate} from '@docusaurus/Translate';
import type {IndexPageData} from 'docusaurus-plugin-content-changelog/client';

type Texts = Pick<IndexPageData, 'title' | 'description' | 'category' | 'number'>;

/** Title of a list: of the changelog, or of one category. */
export function listTitle({title, category}: Texts): string {
  return category === null
    ? title
    : translate(
        {
          id: 'plugin.changelog.index.categoryTitle',
          message: '{changelog}: {category}',
          description: 'Title of the page that lists the entries of one category',
        },
        {changelog: title, category: category.label},
      );
}

/** Title of one of the pages of a list, for search engines and the browser. */
export function indexPageTitle(content: Texts): string {
  return content.number === 1
    ? listTitle(content)
    : translate(
        {
          id: 'plugin.changelog.index.pageTitle',
          message: '{title}, page {number}',
          description: 'Title of a further page of the list of changelog entries',
        },
        {title: listTitle(content), number: String(content.number)},
      );
}

/** Says what a list holds. */
export function listDescription({title, description, category}: Texts): string {
  return category === null
    ? description
    : translate(
        {
          id: 'plugin.changelog.index.categoryDescription',
          message: 'Entries of “{changelog}” in the category “{category}”, newest first',
          description: 'Description of the page that lists the entries of one category',
        },
        {changelog: title, category: category.label},
      );
}
