import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import ChangelogDiffStat from '@theme/ChangelogDiffStat';
import {reasonLabel} from '@theme/ChangelogMessages';
import ChangelogFileViews from '@theme/ChangelogRendered/Views';
import FetchedDiff from '@theme/ChangelogReport/FetchedDiff';
import type {Props} from '@theme/ChangelogReport/FileDiff';
import clsx from 'clsx';
import {useReportFacts} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function FileDiff({file}: Props): ReactNode {
  const {opensDiffs} = useReportFacts();
  if (file.omitted !== null) {
    return <OmittedDiff reason={file.omitted.reason} />;
  }
  if (file.diffPage !== null) {
    return <FetchedDiff file={file} page={file.diffPage} />;
  }
  if (file.hunks === null || file.hunks.length === 0) {
    return file.binary ? null : <NoLines />;
  }
  return (
    <details className={styles.details} data-changelog-diff open={opensDiffs}>
      <summary>
        <Translate id="plugin.changelog.diff.summary" description="Opens the diff of a file">
          Diff
        </Translate>{' '}
        (<ChangelogDiffStat additions={file.additions} deletions={file.deletions} />)
      </summary>
      <ChangelogFileViews
        anchor={file.anchor}
        path={file.path}
        hunks={file.hunks}
        unchanged={file.unchanged}
        hasRendered={file.hasRendered}
      />
    </details>
  );
}

function OmittedDiff({reason}: {reason: string}): ReactNode {
  const {compareUrl} = useReportFacts();
  return (
    <p className={styles.note}>
      <Translate id="plugin.changelog.diff.omitted" values={{reason: reasonLabel(reason)}}>
        {'The diff is not shown: {reason}.'}
      </Translate>{' '}
      {compareUrl !== null && (
        <Link className={clsx(styles.link)} href={compareUrl}>
          <Translate id="plugin.changelog.header.viewDiff">View diff</Translate>
        </Link>
      )}
    </p>
  );
}

function NoLines(): ReactNode {
  return (
    <p className={styles.note}>
      <Translate id="plugin.changelog.diff.noLines">No lines changed.</Translate>
    </p>
  );
}
