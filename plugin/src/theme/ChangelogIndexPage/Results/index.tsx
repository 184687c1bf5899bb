import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/ChangelogIndexPage/Results';
import useIndexCounts from '@theme/ChangelogMessages/useIndexCounts';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** How many entries there are, said aloud when it changes, and what the list lacks. */
export default function IndexPageResults({count, total, isFiltered, status, onRetry, statusRef}: Props): ReactNode {
  return (
    <div className={styles.results}>
      <p role="status" tabIndex={-1} ref={statusRef} className={styles.status}>
        <Status count={count} total={total} isFiltered={isFiltered} status={status} />
      </p>
      {isFiltered && status === 'failed' && (
        <p role="alert">
          <Translate id="plugin.changelog.filter.failed">
            The entries of the other pages could not be loaded, so only this page is searched.
          </Translate>{' '}
          <button type="button" className="button button--secondary button--sm" onClick={onRetry}>
            <Translate id="plugin.changelog.filter.retry">Try again</Translate>
          </button>
        </p>
      )}
    </div>
  );
}

function Status({count, total, isFiltered, status}: Omit<Props, 'onRetry' | 'statusRef'>): ReactNode {
  const counts = useIndexCounts();
  if (!isFiltered) {
    return counts.entries(total);
  }
  if (status === 'loading') {
    return <Translate id="plugin.changelog.filter.loading">Loading all entries…</Translate>;
  }
  if (count === 0) {
    return <Translate id="plugin.changelog.filter.noResult">No entry matches this filter.</Translate>;
  }
  return (
    <Translate
      id="plugin.changelog.filter.found"
      description="Result of a filter: “Found: 3 entries”"
      values={{entries: counts.entries(count)}}
    >
      {'Found: {entries}'}
    </Translate>
  );
}
