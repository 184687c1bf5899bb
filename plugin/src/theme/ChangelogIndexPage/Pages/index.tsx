import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/ChangelogIndexPage/Pages';
import {listPageLabel} from '@theme/ChangelogMessages/pageLabels';
import PaginatorNavLink from '@theme/PaginatorNavLink';
import clsx from 'clsx';
import {useNumberFormat} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Links between the pages of a list: to the neighbours, and to each by its number. */
export default function IndexPagePages({content}: Props): ReactNode {
  const {number, pages} = content;
  if (pages.length === 1) {
    return null;
  }
  const [newer, older] = [pages[number - 2], pages[number]];
  return (
    <nav
      className="margin-top--lg"
      aria-label={translate({
        id: 'plugin.changelog.index.pages',
        message: 'Pages of the changelog',
        description: 'Name of the navigation between the pages of the list of changelog entries',
      })}
    >
      <div className="pagination-nav">
        {newer !== undefined && (
          <PaginatorNavLink
            permalink={newer}
            title={<Translate id="plugin.changelog.index.newer">Newer entries</Translate>}
          />
        )}
        {older !== undefined && (
          <PaginatorNavLink
            permalink={older}
            title={<Translate id="plugin.changelog.index.older">Older entries</Translate>}
            isNext
          />
        )}
      </div>
      <Numbers content={content} />
    </nav>
  );
}

function Numbers({content: {number, pages}}: Props): ReactNode {
  const format = useNumberFormat();
  return (
    <ol className={styles.numbers}>
      {pages.map((permalink, index) => (
        <li key={permalink}>
          <Link
            to={permalink}
            className={clsx(styles.number)}
            aria-label={listPageLabel(index + 1)}
            aria-current={index + 1 === number ? 'page' : undefined}
          >
            {format(index + 1)}
          </Link>
        </li>
      ))}
    </ol>
  );
}
