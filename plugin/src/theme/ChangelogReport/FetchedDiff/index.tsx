import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import ChangelogDiff from '@theme/ChangelogDiff';
import ChangelogDiffStat from '@theme/ChangelogDiffStat';
import type {Props} from '@theme/ChangelogReport/FetchedDiff';
import clsx from 'clsx';
import {useFetchedDiff, type FetchedDiff} from 'docusaurus-plugin-content-changelog/client';
import {useEffect, useRef, type ReactNode} from 'react';
import styles from './styles.module.css';

/** Without JavaScript it opens as well, and the link in it leads to the diff. */
export default function FetchedFileDiff({file, page}: Props): ReactNode {
  const {anchor, path, additions, deletions, unchanged} = file;
  const {hunks, status, load} = useFetchedDiff(page.src, anchor);
  const details = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  const retry = (): void => {
    // The button goes away; the summary, which is always there, does not.
    summary.current?.focus();
    load();
  };
  useEffect(() => {
    // A reader may have opened it before the page could hear of that.
    if (details.current?.open) {
      load();
    }
  }, [load]);
  const stat = <ChangelogDiffStat additions={additions} deletions={deletions} />;
  return (
    <details
      ref={details}
      className={styles.details}
      data-changelog-diff
      onToggle={(event) => event.currentTarget.open && load()}
    >
      <summary ref={summary}>
        <Translate id="plugin.changelog.diff.summary" description="Opens the diff of a file">
          Diff
        </Translate>{' '}
        ({stat})
      </summary>
      {hunks !== null && <ChangelogDiff anchor={anchor} path={path} hunks={hunks} unchanged={unchanged} />}
      <div className={styles.beside}>
        <Progress status={status} onRetry={retry} />
        <LinkToPage page={page} stat={stat} />
      </div>
    </details>
  );
}

function LinkToPage({page, stat}: Pick<Props, 'page'> & {stat: ReactNode}): ReactNode {
  return (
    <Link className={clsx(styles.link)} to={page.permalink}>
      <Translate
        id="plugin.changelog.diff.elsewhere"
        description="Link to a diff that the report has no room for; {stat} is the number of lines, as in “+12 −3”"
        values={{stat, page: page.number}}
      >
        {'Diff ({stat}) on page {page}'}
      </Translate>
    </Link>
  );
}

function Progress({status, onRetry}: {status: FetchedDiff['status']; onRetry: () => void}): ReactNode {
  return (
    <>
      <span role="status">
        {status === 'loading' && (
          <Translate id="plugin.changelog.diff.loading" description="Said while the diff of a file is fetched">
            Loading the diff…
          </Translate>
        )}
        {status === 'failed' && (
          <Translate id="plugin.changelog.diff.failed" description="Said where the diff of a file could not be fetched">
            The diff could not be loaded.
          </Translate>
        )}
      </span>
      {status === 'failed' && (
        <button type="button" className="button button--secondary button--sm" onClick={onRetry}>
          <Translate id="plugin.changelog.diff.retry" description="Button that fetches the diff of a file again">
            Try again
          </Translate>
        </button>
      )}
    </>
  );
}
