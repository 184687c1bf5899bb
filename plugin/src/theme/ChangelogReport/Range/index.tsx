import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {displayPath, isEmptyTree, useChangelogReport, type Commitish} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The range as the configuration names it, and the ids of its commits: `v1.0.0..v1.1.0 (5957b78..6ba4903)`. */
export default function ReportRange(): ReactNode {
  const {base} = useChangelogReport().report.range;
  return isEmptyTree(base.oid) ? <WholeHistory /> : <BothEnds />;
}

/** The empty tree is no commit, and its id says nothing to readers. */
function WholeHistory(): ReactNode {
  const {range, commitUrls} = useChangelogReport().report;
  const name = refName(range.head);
  const id = <Id commit={range.head} url={commitUrls.head} />;
  return (
    <span className={styles.range}>
      <Translate
        id="plugin.changelog.range.upTo"
        description="A range from the start of history; {head} is the name of its last commit"
        values={{
          head: (
            <span translate="no">
              {name === shortId(range.head) ? (
                id
              ) : (
                <>
                  {name} ({id})
                </>
              )}
            </span>
          ),
        }}
      >
        {'Everything up to {head}'}
      </Translate>
    </span>
  );
}

function BothEnds(): ReactNode {
  const {range, commitUrls} = useChangelogReport().report;
  const {base, head} = range;
  const ids = (
    <span className={styles.ids}>
      <Id commit={base} url={commitUrls.base} />
      <Notation />
      <Id commit={head} url={commitUrls.head} />
    </span>
  );
  const isNamed = refName(base) !== shortId(base) || refName(head) !== shortId(head);
  return (
    <span className={styles.range} translate="no">
      {isNamed ? (
        <>
          {refName(base)}
          <Notation />
          {refName(head)} ({ids})
        </>
      ) : (
        ids
      )}
      {range.mergeBase !== null && <MergeBase oid={range.mergeBase} />}
    </span>
  );
}

/** What `...` compares the head with. */
function MergeBase({oid}: {oid: string}): ReactNode {
  return (
    <span className={styles.mergeBase}>
      <Translate
        id="plugin.changelog.range.mergeBase"
        description="The commit that a compare range with three dots starts from"
        values={{id: <code>{oid.slice(0, 7)}</code>}}
      >
        {'from merge base {id}'}
      </Translate>
    </span>
  );
}

function Notation(): ReactNode {
  const label = translate({
    id: 'plugin.changelog.range.to',
    message: 'to',
    description: 'Between the two ends of a compare range, for screen readers',
  });
  return (
    <>
      <span role="img" aria-label={label}>
        {useChangelogReport().report.range.notation}
      </span>
      <wbr />
    </>
  );
}

function Id({commit, url}: {commit: Commitish; url: string | null}): ReactNode {
  const id = <code>{shortId(commit)}</code>;
  return url === null ? id : <Link href={url}>{id}</Link>;
}

/** A ref by its name, and a commit that was named by its id by the short one. */
function refName(commit: Commitish): string {
  return commit.oid.startsWith(commit.ref) ? shortId(commit) : displayPath(commit.ref);
}

function shortId({oid}: Commitish): string {
  return oid.slice(0, 7);
}
