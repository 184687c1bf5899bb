import Translate from '@docusaurus/Translate';
import ChangelogInline from '@theme/ChangelogInline';
import ChangelogPath from '@theme/ChangelogPath';
import FileLink from '@theme/ChangelogReport/FileLink';
import type {Props} from '@theme/ChangelogReport/SummaryTable/FileTable';
import HeaderRow from '@theme/ChangelogReport/SummaryTable/HeaderRow';
import ChangelogStatusBadge from '@theme/ChangelogStatusBadge';
import ChangelogTypeBadge from '@theme/ChangelogTypeBadge';
import {
  useChangelogReport,
  useNumberFormat,
  useProseLanguage,
  type FileRow,
} from 'docusaurus-plugin-content-changelog/client';
import {memo, useMemo, type ReactNode} from 'react';
import styles from './styles.module.css';

/** Rows are laid out as a grid, for which Safari up to version 17 forgets what a table is; roles say it again. */
export default function FileTable({files, caption, isCaptionSeen = true, view}: Props): ReactNode {
  const {rowsOf} = view;
  const rows = useMemo(() => rowsOf(files), [rowsOf, files]);
  return (
    <div className={styles.container}>
      <table className={styles.table} role="table" aria-label={isCaptionSeen ? undefined : caption}>
        <caption className={styles.caption}>
          {isCaptionSeen && <span>{caption}</span>}
          <Legend />
        </caption>
        <thead role="rowgroup">
          <HeaderRow view={view} />
        </thead>
        <tbody role="rowgroup">
          {rows.map((file) => (
            <tr key={file.anchor} role="row" hidden={!view.shows(file)}>
              <Cells file={file} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Legend(): ReactNode {
  return (
    <span>
      <Translate
        id="plugin.changelog.summary.legend"
        description="Explains the narrow columns of the summary table, in its caption"
      >
        A: lines added, D: lines deleted, M: A + D
      </Translate>
    </span>
  );
}

const Cells = memo(function Cells({file}: {file: FileRow}): ReactNode {
  const {report, shortName} = useChangelogReport();
  const lang = useProseLanguage(report.locale);
  const number = useNumberFormat();
  return (
    <>
      <th scope="row" role="rowheader">
        <FileLink file={file}>
          <ChangelogPath path={shortName(file)} />
        </FileLink>
      </th>
      <td role="cell">
        <ChangelogTypeBadge type={file.type} />
      </td>
      <td role="cell" lang={lang}>
        <ChangelogInline content={file.title} />
      </td>
      <td role="cell">
        <ChangelogStatusBadge status={file.status} />
      </td>
      <td role="cell">{number(file.additions)}</td>
      <td role="cell">{number(file.deletions)}</td>
      <td role="cell">{number(file.changes)}</td>
    </>
  );
});
