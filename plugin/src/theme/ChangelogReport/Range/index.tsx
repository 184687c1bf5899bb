import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {displayPath, useChangelogReport, type Commitish} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function ReportRange(): ReactNode {
  const {range, commitUrls} = useChangelogReport().report;
  return (
    <span className={styles.range} translate="no">
      <Side commit={range.base} url={commitUrls.base} />
      <span
        className={styles.notation}
        role="img"
        aria-label={translate({
          id: 'plugin.changelog.range.to',
          message: 'to',
          description: 'Between the two ends of a compare range, for screen readers',
        })}
      >
        {range.notation}
      </span>
      <Side commit={range.head} url={commitUrls.head} />
    </span>
  );
}

function Side({commit, url}: {commit: Commitish; url: string | null}): ReactNode {
  const id = <code>{commit.oid.slice(0, 7)}</code>;
  return (
    <>
      {!commit.oid.startsWith(commit.ref) && <span className={styles.ref}>{displayPath(commit.ref)}</span>}
      {url === null ? id : <Link href={url}>{id}</Link>}
    </>
  );
}
