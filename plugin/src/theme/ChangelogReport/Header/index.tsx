import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import ChangelogDiffStat from '@theme/ChangelogDiffStat';
import useCounts from '@theme/ChangelogMessages/useCounts';
import type {Props} from '@theme/ChangelogReport/Header';
import AtAGlance from '@theme/ChangelogReport/AtAGlance';
import Range from '@theme/ChangelogReport/Range';
import ChangelogSiblings from '@theme/ChangelogSiblings';
import Heading from '@theme/Heading';
import clsx from 'clsx';
import {useChangelogReport, useDateFormat, useProseLanguage} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function ReportHeader({index, category, siblings}: Props): ReactNode {
  const {report} = useChangelogReport();
  const formatDate = useDateFormat();
  const lang = useProseLanguage(report.locale);
  return (
    <header className={styles.header}>
      {index && (
        <Link className={clsx(styles.index)} to={index.permalink}>
          ← {index.title}
        </Link>
      )}
      <Heading as="h1">{report.title}</Heading>
      <AtAGlance />
      <p className={styles.facts}>
        <time dateTime={report.date}>{formatDate(report.date)}</time>
        {category && <Link to={category.permalink}>{category.label}</Link>}
        <Range />
      </p>
      <Size />
      <ChangelogSiblings siblings={siblings} />
      <p className={styles.summary} lang={lang}>
        {report.summary}
      </p>
    </header>
  );
}

function Size(): ReactNode {
  const {report} = useChangelogReport();
  const counts = useCounts();
  const {files, additions, deletions} = report.totals;
  return (
    <p className={styles.facts}>
      <span>{counts.files(files)}</span>
      <ChangelogDiffStat additions={additions} deletions={deletions} />
      <span>{counts.commits(report.range.commits)}</span>
      {report.compareUrl !== null && (
        <Link className={clsx(styles.compare)} href={report.compareUrl}>
          <CompareLabel host={report.host} />
        </Link>
      )}
    </p>
  );
}

function CompareLabel({host}: {host: string | null}): ReactNode {
  return host === null ? (
    <Translate id="plugin.changelog.header.viewDiff">View diff</Translate>
  ) : (
    <Translate
      id="plugin.changelog.header.viewDiffOnHost"
      description="Link to the view of the whole range on the repository's host"
      values={{host}}
    >
      {'View diff on {host}'}
    </Translate>
  );
}
