import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {groupLabel, noiseLabel, reasonLabel} from '@theme/ChangelogMessages';
import useCounts from '@theme/ChangelogMessages/useCounts';
import clsx from 'clsx';
import {useChangelogReport, type Receipt} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from '../styles.module.css';

/** What git counted against what the report shows; the lines that follow explain the difference. */
export function Balance({receipt}: {receipt: Receipt}): ReactNode {
  const counts = useCounts();
  return (
    <li>
      <Translate
        id="plugin.changelog.receipt.balance"
        description="Reconciles the report with git: “Git counted 14 files in this range; this report shows 12 files.”"
        values={{counted: counts.files(receipt.gitFiles), shown: counts.files(receipt.shownFiles)}}
      >
        {'Git counted {counted} in this range; this report shows {shown}.'}
      </Translate>
    </li>
  );
}

export function Excluded({reason, files}: {reason: string; files: number}): ReactNode {
  const counts = useCounts();
  return (
    <li>
      <Translate
        id="plugin.changelog.receipt.excluded"
        values={{files: counts.files(files), reason: reasonLabel(reason)}}
      >
        {'Left out: {files} ({reason}).'}
      </Translate>
    </li>
  );
}

export function OmittedDiffs({reason, files}: {reason: string; files: number}): ReactNode {
  const counts = useCounts();
  const {compareUrl} = useChangelogReport().report;
  return (
    <li>
      <Translate
        id="plugin.changelog.receipt.omitted"
        values={{files: counts.files(files), reason: reasonLabel(reason)}}
      >
        {'Listed without a diff: {files} ({reason}).'}
      </Translate>{' '}
      {compareUrl !== null && (
        <Link className={clsx(styles.link)} href={compareUrl}>
          <Translate id="plugin.changelog.header.viewDiff">View diff</Translate>
        </Link>
      )}
    </li>
  );
}

export function LeftOutPictures({reason, files}: {reason: string; files: number}): ReactNode {
  const counts = useCounts();
  return (
    <li>
      <Translate
        id="plugin.changelog.receipt.pictures"
        description="Counts files whose pictures are left out: “Listed without a picture: 2 files (the picture is too large).”"
        values={{files: counts.files(files), reason: reasonLabel(reason)}}
      >
        {'Listed without a picture: {files} ({reason}).'}
      </Translate>
    </li>
  );
}

export function LeftOutUnchanged({reason, files}: {reason: string; files: number}): ReactNode {
  const counts = useCounts();
  return (
    <li>
      <Translate
        id="plugin.changelog.receipt.unchanged"
        description="Counts files whose unchanged lines around the diff cannot be shown: “Shown without the lines around the changes: 2 files (the file is too large).”"
        values={{files: counts.files(files), reason: reasonLabel(reason)}}
      >
        {'Shown without the lines around the changes: {files} ({reason}).'}
      </Translate>
    </li>
  );
}

export function Noise({kind, files}: {kind: string; files: number}): ReactNode {
  const counts = useCounts();
  return (
    <li>
      <Translate
        id="plugin.changelog.receipt.noise"
        description="Counts files whose change says nothing: “Folded in the summary table: 12 files (only dates).”"
        values={{files: counts.files(files), kind: noiseLabel(kind)}}
      >
        {'Folded in the summary table: {files} ({kind}).'}
      </Translate>
    </li>
  );
}

export function Groups({kind, files}: Receipt['groups'][number]): ReactNode {
  const counts = useCounts();
  return (
    <li>
      <Translate
        id="plugin.changelog.receipt.groups"
        description="Counts files that a row stands for together: “Shown together in the summary table: 12 files (the same edit in several files).”"
        values={{files: counts.files(files), kind: groupLabel(kind)}}
      >
        {'Shown together in the summary table: {files} ({kind}).'}
      </Translate>
    </li>
  );
}
