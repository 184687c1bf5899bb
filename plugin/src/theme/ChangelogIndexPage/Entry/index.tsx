import Link from '@docusaurus/Link';
import ChangelogDiffStat from '@theme/ChangelogDiffStat';
import type {Props} from '@theme/ChangelogIndexPage/Entry';
import useCounts from '@theme/ChangelogMessages/useCounts';
import ChangelogTypeBadge from '@theme/ChangelogTypeBadge';
import Heading from '@theme/Heading';
import {changeTypes, useDateFormat, useProseLanguage} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The year stands above. */
const dayAndMonth: Intl.DateTimeFormatOptions = {month: 'short', day: 'numeric'};

export default function IndexPageEntry({entry}: Props): ReactNode {
  const formatDate = useDateFormat(dayAndMonth);
  const lang = useProseLanguage(entry.locale);
  return (
    <div className={styles.entry}>
      <p className={styles.date}>
        <time dateTime={entry.date}>{formatDate(entry.date)}</time>
      </p>
      <div className={styles.text}>
        <Heading as="h3" className={styles.title}>
          <Link to={entry.permalink}>{entry.title}</Link>
        </Heading>
        <p className={styles.summary} lang={lang}>
          {entry.summary}
        </p>
        <EntryFacts entry={entry} />
      </div>
    </div>
  );
}

function EntryFacts({entry}: Props): ReactNode {
  const counts = useCounts();
  const {files, additions, deletions} = entry.totals;
  return (
    <p className={styles.facts}>
      {changeTypes
        .filter((type) => entry.types[type] > 0)
        .map((type) => (
          <ChangelogTypeBadge key={type} type={type} count={entry.types[type]} />
        ))}
      {entry.category !== null && <span>{entry.category}</span>}
      <span>{counts.files(files)}</span>
      <ChangelogDiffStat additions={additions} deletions={deletions} />
    </p>
  );
}
