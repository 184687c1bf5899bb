import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import ChangelogDiffStat from '@theme/ChangelogDiffStat';
import type {Props} from '@theme/ChangelogIndexPage/Entry';
import useCounts from '@theme/ChangelogMessages/useCounts';
import ChangelogSiblings from '@theme/ChangelogSiblings';
import ChangelogTypeBadge from '@theme/ChangelogTypeBadge';
import Heading from '@theme/Heading';
import clsx from 'clsx';
import {
  changeTypes,
  tellsCategory,
  tellsDate,
  useDateFormat,
  useProseLanguage,
  type IndexEntry,
} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The year stands above. */
const dayAndMonth: Intl.DateTimeFormatOptions = {month: 'short', day: 'numeric'};

export default function IndexPageEntry({entry, isNew}: Props): ReactNode {
  const formatDate = useDateFormat(dayAndMonth);
  const lang = useProseLanguage(entry.locale);
  const hasDate = !tellsDate(entry);
  return (
    <div className={clsx(styles.entry, hasDate && styles.dated)} data-changelog-entry>
      {hasDate && (
        <p className={styles.date}>
          <time dateTime={entry.date}>{formatDate(entry.date)}</time>
        </p>
      )}
      <div className={styles.text}>
        <Heading as="h4" className={styles.title}>
          <Link to={entry.permalink}>{entry.title}</Link>
          {isNew && <NewMark />}
        </Heading>
        <Facts entry={entry} />
        <p className={styles.summary} lang={lang}>
          {entry.summary}
        </p>
        <ChangelogSiblings siblings={entry.siblings} />
      </div>
    </div>
  );
}

function NewMark(): ReactNode {
  return (
    <>
      {' '}
      <span className={styles.new}>
        <Translate id="plugin.changelog.index.new" description="Mark of an entry that came since the last visit">
          New
        </Translate>
      </span>
    </>
  );
}

function Facts({entry}: {entry: IndexEntry}): ReactNode {
  const counts = useCounts();
  const {files, additions, deletions} = entry.totals;
  return (
    <p className={styles.facts}>
      {changeTypes
        .filter((type) => entry.types[type] > 0)
        .map((type) => (
          <ChangelogTypeBadge key={type} type={type} count={entry.types[type]} />
        ))}
      {entry.category && !tellsCategory(entry) && <Link to={entry.category.permalink}>{entry.category.label}</Link>}
      <span>{counts.files(files)}</span>
      <ChangelogDiffStat additions={additions} deletions={deletions} />
    </p>
  );
}
