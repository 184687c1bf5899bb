import {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {Props} from '@theme/ChangelogReport/SummaryTable/HeaderRow';
import {fileColumns, type FileColumn} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function HeaderRow({view}: Props): ReactNode {
  return (
    <tr role="row">
      {fileColumns.map((column) => (
        <ColumnHead key={column} column={column} view={view} />
      ))}
    </tr>
  );
}

/** Buttons come with the scripts that they need; before, and without these, a head is its text. */
function ColumnHead({column, view: {sort, onSort}}: Props & {column: FileColumn}): ReactNode {
  const isBrowser = useIsBrowser();
  const label = columnLabel(column);
  const isSorted = sort?.column === column;
  return (
    <th
      scope="col"
      role="columnheader"
      aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : undefined}
    >
      {isBrowser ? (
        <button type="button" className={styles.sort} onClick={() => onSort(column)}>
          {label}
        </button>
      ) : (
        <span className={styles.sort}>{label}</span>
      )}
    </th>
  );
}

function columnLabel(column: FileColumn): string {
  switch (column) {
    case 'filename':
      return translate({id: 'plugin.changelog.summary.filename', message: 'Filename'});
    case 'type':
      return translate({id: 'plugin.changelog.summary.type', message: 'Type'});
    case 'title':
      return translate({id: 'plugin.changelog.summary.title', message: 'Title'});
    case 'status':
      return translate({id: 'plugin.changelog.summary.status', message: 'Status'});
    case 'additions':
      return translate({id: 'plugin.changelog.summary.additions', message: 'A'});
    case 'deletions':
      return translate({id: 'plugin.changelog.summary.deletions', message: 'D'});
    case 'changes':
      return translate({id: 'plugin.changelog.summary.changes', message: 'M'});
  }
}
