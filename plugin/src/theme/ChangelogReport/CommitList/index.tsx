import Link from '@docusaurus/Link';
import useCounts from '@theme/ChangelogMessages/useCounts';
import type {Props} from '@theme/ChangelogReport/CommitList';
import ChangelogText from '@theme/ChangelogText';
import {useDateFormat, type CommitJson} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

const shortDate: Intl.DateTimeFormatOptions = {year: 'numeric', month: 'short', day: 'numeric'};

/** Commits by their subjects, which are quoted as text: they are what somebody wrote, not what the plugin found. */
export default function CommitList({commits, more}: Props): ReactNode {
  const counts = useCounts();
  return (
    <ul className={styles.commits}>
      {commits.map((commit) => (
        <li key={commit.oid}>
          <Commit commit={commit} />
        </li>
      ))}
      {more > 0 && <li>{counts.moreCommits(more)}</li>}
    </ul>
  );
}

function Commit({commit: {oid, subject, date, url, pullRequest}}: {commit: CommitJson}): ReactNode {
  const formatDate = useDateFormat(shortDate);
  const id = <code translate="no">{oid.slice(0, 7)}</code>;
  return (
    <>
      {/* Whoever wrote it chose the language, and the direction. */}
      <bdi className={styles.subject} translate="no">
        <ChangelogText text={subject} />
      </bdi>{' '}
      <span className={styles.source}>
        {url === null ? id : <Link href={url}>{id}</Link>}
        {date !== null && <time dateTime={date}>{formatDate(date)}</time>}
        {pullRequest !== null && (
          <Link href={pullRequest.url} translate="no">
            #{pullRequest.number}
          </Link>
        )}
      </span>
    </>
  );
}
