import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/ChangelogSiblings';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The same range in other categories. */
export default function ChangelogSiblings({siblings}: Props): ReactNode {
  return (
    siblings.length > 0 && (
      <ul
        className={styles.siblings}
        aria-label={translate({
          id: 'plugin.changelog.index.siblings',
          message: 'The same changes in other categories',
          description: 'Name of the list of reports of the same range in other categories',
        })}
      >
        <li aria-hidden="true">
          <Translate
            id="plugin.changelog.index.also"
            description="Stands before links to the reports of the same range in other categories"
          >
            Also in
          </Translate>
        </li>
        {siblings.map(({label, permalink}) => (
          <li key={permalink}>
            <Link to={permalink}>{label}</Link>
          </li>
        ))}
      </ul>
    )
  );
}
