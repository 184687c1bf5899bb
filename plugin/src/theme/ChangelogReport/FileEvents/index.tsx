import useIsBrowser from '@docusaurus/useIsBrowser';
import useCounts from '@theme/ChangelogMessages/useCounts';
import ChangelogOnDemand from '@theme/ChangelogOnDemand';
import type {Props} from '@theme/ChangelogReport/FileEvents';
import {fetchOfFile, useReportFacts, type EventList} from 'docusaurus-plugin-content-changelog/client';
import {useCallback, useState, type ReactNode} from 'react';
import styles from './styles.module.css';

/**
 * What happened in a file, one by one. The list is loaded when it is opened, which needs JavaScript: it is no part of the
 * page's HTML, but its room is, so that nothing moves when it comes.
 */
export default function FileEvents({file}: Props): ReactNode {
  const counts = useCounts();
  const isBrowser = useIsBrowser();
  const [wasOpened, setOpened] = useState(false);
  const source = useReportFacts().events ?? '';
  const {anchor, eventCount} = file;
  const load = useCallback(async () => {
    const [{default: List}, list] = await Promise.all([
      import('@theme/ChangelogReport/EventList'),
      fetchOfFile(source, anchor),
    ]);
    return <List file={file} list={list as EventList} />;
  }, [source, anchor, file]);
  return eventCount === 0 ? null : (
    <div className={styles.events}>
      {isBrowser && (
        <details onToggle={() => setOpened(true)}>
          <summary>{counts.changes(eventCount)}</summary>
          {wasOpened && <ChangelogOnDemand load={load} />}
        </details>
      )}
    </div>
  );
}
