import Translate, {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/ChangelogIndexPage/NewEntries';
import useIndexCounts from '@theme/ChangelogMessages/useIndexCounts';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Says how much came since the reader's last visit. */
export default function IndexPageNewEntries({count, onRead}: Props): ReactNode {
  const counts = useIndexCounts();
  return (
    <section
      className={clsx('alert alert--info', styles.news)}
      aria-label={translate({
        id: 'plugin.changelog.new.label',
        message: 'Since your last visit',
        description: 'Name of the part of the page that says how many entries came since the last visit',
      })}
    >
      <p className={styles.count}>{counts.newEntries(count)}</p>
      <button type="button" className="button button--secondary button--sm" onClick={onRead}>
        <Translate id="plugin.changelog.new.markRead" description="Button that takes the marks off new entries">
          Mark as read
        </Translate>
      </button>
    </section>
  );
}
