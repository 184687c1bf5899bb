import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import ChangelogDiffStat from '@theme/ChangelogDiffStat';
import Progress from '@theme/ChangelogOnDemand/Progress';
import ChangelogFileViews from '@theme/ChangelogRendered/Views';
import type {Props} from '@theme/ChangelogReport/FetchedDiff';
import clsx from 'clsx';
import {RenderedProvider, useFetchedDiff} from 'docusaurus-plugin-content-changelog/client';
import {useEffect, useRef, useState, type ReactNode} from 'react';
import styles from './styles.module.css';

/** Without JavaScript it opens as well, and the link in it leads to the diff. */
export default function FetchedFileDiff({file, page}: Props): ReactNode {
  const {anchor, path, additions, deletions, unchanged, hasRendered} = file;
  const {hunks, status, load} = useFetchedDiff(page.src, anchor);
  const [wasOpened, setOpened] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  // A reader may have opened it before the page could hear of that.
  useEffect(() => setOpened(details.current?.open ?? false), []);
  const stat = <ChangelogDiffStat additions={additions} deletions={deletions} />;
  return (
    <details
      ref={details}
      className={styles.details}
      data-changelog-diff
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary>
        <Translate id="plugin.changelog.diff.summary" description="Opens the diff of a file">
          Diff
        </Translate>{' '}
        ({stat})
      </summary>
      {wasOpened && (
        <RenderedProvider source={page.rendered}>
          <ChangelogFileViews
            anchor={anchor}
            path={path}
            hunks={hunks}
            unchanged={unchanged}
            hasRendered={hasRendered}
            noHunks={<Load load={load} />}
          />
        </RenderedProvider>
      )}
      <Progress status={status} onRetry={load} />
      <div className={styles.beside}>
        <LinkToPage page={page} stat={stat} />
      </div>
    </details>
  );
}

/** Stands where the diff will: nothing is loaded for readers who see the document rendered. */
function Load({load}: {load: () => void}): ReactNode {
  useEffect(load, [load]);
  return null;
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
