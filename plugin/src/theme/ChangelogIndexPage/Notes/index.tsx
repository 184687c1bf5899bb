import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/ChangelogIndexPage/Notes';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** What the list cannot show: ranges that could not be read, and periods without changes. */
export default function IndexPageNotes({content}: Props): ReactNode {
  const {missing, notes} = content;
  return (
    <>
      {missing.length > 0 && (
        <section className={styles.notes}>
          <p>
            <Translate id="plugin.changelog.index.missing">
              These ranges could not be read when the site was built:
            </Translate>
          </p>
          <ul>
            {missing.map(({title, permalink}) => (
              <li key={permalink}>
                <Link to={permalink}>{title}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note, index) => (
            <li key={index}>{note}</li>
          ))}
        </ul>
      )}
    </>
  );
}
