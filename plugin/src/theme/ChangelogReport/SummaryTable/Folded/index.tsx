import Translate, {translate} from '@docusaurus/Translate';
import ChangelogInline from '@theme/ChangelogInline';
import {noiseLabel} from '@theme/ChangelogMessages';
import useCounts from '@theme/ChangelogMessages/useCounts';
import FileTable from '@theme/ChangelogReport/SummaryTable/FileTable';
import type {GroupProps, NoiseProps} from '@theme/ChangelogReport/SummaryTable/Folded';
import ChangelogTypeBadge from '@theme/ChangelogTypeBadge';
import {
  useChangelogReport,
  useNumberFormat,
  useProseLanguage,
  type FileTableView,
  type FileRow,
} from 'docusaurus-plugin-content-changelog/client';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Files that changed in one and the same way: what that is, and the files on a click. */
export function FoldedGroup({group, files, view, isFiltered}: GroupProps): ReactNode {
  const lang = useProseLanguage(useChangelogReport().report.locale);
  const counts = useCounts();
  const caption = translate(
    {
      id: 'plugin.changelog.summary.group',
      message: '{files} with this change',
      description: 'Caption of the table of files that changed in one and the same way',
    },
    {files: counts.files(files.length)},
  );
  return (
    <Folded id={group.id} files={files} caption={caption} view={view} isFiltered={isFiltered}>
      <ChangelogTypeBadge type={group.type} />{' '}
      <span lang={lang}>
        <ChangelogInline content={group.text} />
      </span>
    </Folded>
  );
}

/** Files whose change says nothing: how many they are, and the files on a click. */
export function FoldedNoise({group, view, isFiltered}: NoiseProps): ReactNode {
  const counts = useCounts();
  const label = translate(
    {
      id: 'plugin.changelog.summary.noise',
      message: '{files}: {kind}',
      description: 'A folded group of files whose change says nothing: “12 files: only dates”',
    },
    {files: counts.files(group.files.length), kind: noiseLabel(group.kind)},
  );
  return (
    <Folded className={styles.noise} files={group.files} caption={label} view={view} isFiltered={isFiltered}>
      {label}
    </Folded>
  );
}

interface FoldedProps {
  id?: string;
  className?: string | undefined;
  files: FileRow[];
  caption: string;
  view: FileTableView;
  isFiltered: boolean;
  children: ReactNode;
}

/** Opens where a filter finds something inside, and is not shown where it finds nothing. */
function Folded({id, className, files, caption, view, isFiltered, children}: FoldedProps): ReactNode {
  const found = isFiltered ? files.filter(view.shows).length : 0;
  return (
    <details
      className={clsx(styles.group, className)}
      id={id}
      open={found > 0}
      hidden={(isFiltered && found === 0) || view.rowsOf(files).length === 0}
    >
      <summary>
        {children}
        {found > 0 && <Found count={found} />}
      </summary>
      <FileTable files={files} caption={caption} isCaptionSeen={false} view={view} />
    </details>
  );
}

function Found({count}: {count: number}): ReactNode {
  const number = useNumberFormat();
  return (
    <span className={styles.found}>
      {' '}
      <Translate
        id="plugin.changelog.summary.foundInside"
        description="Behind the summary of a folded group of files; {count} is a number of files"
        values={{count: number(count)}}
      >
        {'(found by the filter: {count})'}
      </Translate>
    </span>
  );
}
