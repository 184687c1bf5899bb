import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import ChangelogDiffStat from '@theme/ChangelogDiffStat';
import Progress from '@theme/ChangelogOnDemand/Progress';
import ChangelogFileViews from '@theme/ChangelogRendered/Views';
import type {Props} from '@theme/ChangelogReport/FetchedDiff';
import clsx from 'clsx';
import {RenderedProvider, useFetchedDiff, type PageHunk} from 'docusaurus-plugin-content-changelog/client';
import {useEffect, useRef, type ReactNode} from 'react';
import styles from './styles.module.css';

/** Without JavaScript it opens as well, and the link in it leads to the diff. */
export default function FetchedFileDiff({file, page}: Props): ReactNode {
  const {additions, deletions} = file;
  const {hunks, status, load} = useFetchedDiff(page.src, file.anchor);
  const details = useRef<HTMLDetailsElement>(null);
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
      <summary>
        <Translate id="plugin.changelog.diff.summary" description="Opens the diff of a file">
          Diff
        </Translate>{' '}
        ({stat})
      </summary>
      {hunks !== null && (
        <RenderedProvider source={page.rendered}>
          <Views file={file} hunks={hunks} />
        </RenderedProvider>
      )}
      <Progress status={status} onRetry={load} />
      <div className={styles.beside}>
        <LinkToPage page={page} stat={stat} />
      </div>
    </details>
  );
}

function Views({file, hunks}: Pick<Props, 'file'> & {hunks: PageHunk[]}): ReactNode {
  const {anchor, path, unchanged, hasRendered} = file;
  return (
    <ChangelogFileViews anchor={anchor} path={path} hunks={hunks} unchanged={unchanged} hasRendered={hasRendered} />
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
