import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import ChangelogDiff, {type Props as DiffProps} from '@theme/ChangelogDiff';
import ChangelogDiffStat from '@theme/ChangelogDiffStat';
import ChangelogOnDemand from '@theme/ChangelogOnDemand';
import ChangelogFileViews from '@theme/ChangelogRendered/Views';
import type {Props} from '@theme/ChangelogReport/FetchedDiff';
import clsx from 'clsx';
import {fetchOnce, RenderedProvider, useLateTarget, type PageHunk} from 'docusaurus-plugin-content-changelog/client';
import {useCallback, useEffect, useRef, useState, type ReactNode} from 'react';
import styles from './styles.module.css';

/** Without JavaScript it opens as well, and the link in it leads to the diff. */
export default function FetchedFileDiff({file, page}: Props): ReactNode {
  const [wasOpened, setOpened] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  // A reader may have opened it before the page could hear of that.
  useEffect(() => setOpened(details.current?.open ?? false), []);
  const stat = <ChangelogDiffStat additions={file.additions} deletions={file.deletions} />;
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
      {wasOpened && <Views file={file} page={page} />}
      <div className={styles.beside}>
        <LinkToPage page={page} stat={stat} />
      </div>
    </details>
  );
}

/** Nothing is loaded for readers who see the document rendered. */
function Views({file, page: {src, rendered}}: Props): ReactNode {
  const {anchor, path, unchanged, hasRendered} = file;
  const load = useCallback(async () => {
    const hunks = (await fetchOnce(src)) as PageHunk[];
    return <LateDiff anchor={anchor} path={path} hunks={hunks} unchanged={unchanged} />;
  }, [anchor, path, src, unchanged]);
  return (
    <RenderedProvider source={rendered}>
      <ChangelogFileViews
        anchor={anchor}
        path={path}
        hunks={null}
        unchanged={unchanged}
        hasRendered={hasRendered}
        noHunks={<ChangelogOnDemand load={load} />}
      />
    </RenderedProvider>
  );
}

function LateDiff(props: DiffProps): ReactNode {
  useLateTarget(props.anchor);
  return <ChangelogDiff {...props} />;
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
