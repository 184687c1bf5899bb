import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/ChangelogIndexPage/Categories';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The way to the list of each category and back; there is none where a changelog has no categories. */
export default function IndexPageCategories({content}: Props): ReactNode {
  const {categories, category, index} = content;
  if (categories.length === 0) {
    return null;
  }
  return (
    <nav
      aria-label={translate({
        id: 'plugin.changelog.index.categories',
        message: 'Categories of the changelog',
        description: 'Name of the navigation between the lists of changelog entries of each category',
      })}
    >
      <ul className={clsx('pills', styles.categories)}>
        <Category permalink={index.permalink} isCurrent={category === null}>
          <Translate
            id="plugin.changelog.index.allCategories"
            description="Stands for the entries of every category, in a list of categories"
          >
            All categories
          </Translate>
        </Category>
        {categories.map(({name, label, permalink}) => (
          <Category key={name} permalink={permalink} isCurrent={category?.name === name}>
            {label}
          </Category>
        ))}
      </ul>
    </nav>
  );
}

function Category({
  permalink,
  isCurrent,
  children,
}: {
  permalink: string;
  isCurrent: boolean;
  children: ReactNode;
}): ReactNode {
  return (
    <li>
      <Link
        to={permalink}
        className={clsx('pills__item', isCurrent && 'pills__item--active', styles.category)}
        aria-current={isCurrent ? 'true' : undefined}
      >
        {children}
      </Link>
    </li>
  );
}
