import Translate from '@docusaurus/Translate';
import ChangelogInline from '@theme/ChangelogInline';
import type {Props} from '@theme/ChangelogReport/SummaryTable/FileTable';
import HeaderRow from '@theme/ChangelogReport/SummaryTable/HeaderRow';
import ChangelogStatusBadge from '@theme/ChangelogStatusBadge';
import ChangelogTypeBadge from '@theme/ChangelogTypeBadge';
import {
  useChangelogReport,
  useNumberFormat,
  useProseLanguage,
  type PageFile,
} from 'docusaurus-plugin-content-changelog/client';
import {memo, useMemo, type ReactNode} from 'react';
import styles from './styles.module.css';

export default function FileTable({files, caption, view}: Props): ReactNode {
  const {order} = view;
  const ordered = useMemo(() => order(files), [order, files]);
  return (
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {caption}
          <Legend />
        </caption>
        <thead>
          <HeaderRow view={view} />
        </thead>
        <tbody>
          {ordered.map((file) => (
            // A row that is left out stays in the page: to draw it again would cost more than all the rest of a filter.
            <tr key={file.anchor} hidden={!view.shows(file)}>
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
    <span className={styles.legend}>
      <Translate
        id="plugin.changelog.summary.legend"
        description="Explains the narrow columns of the summary table, in its caption"
      >
        A: lines added, D: lines deleted, M: both together
      </Translate>
    </span>
  );
}

const Cells = memo(function Cells({file}: {file: PageFile}): ReactNode {
  const {report, shortName} = useChangelogReport();
  const lang = useProseLanguage(report.locale);
  const number = useNumberFormat();
  return (
    <>
      <th scope="row" className={styles.filename}>
        <a href={`#${file.anchor}`} translate="no">
          {shortName(file)}
        </a>
      </th>
      <td>
        <ChangelogTypeBadge type={file.type} />
      </td>
      <td className={styles.title} lang={lang}>
        <ChangelogInline content={file.title} />
      </td>
      <td>
        <ChangelogStatusBadge status={file.status} />
      </td>
      <td className={styles.number}>{number(file.additions)}</td>
      <td className={styles.number}>{number(file.deletions)}</td>
      <td className={styles.number}>{number(file.changes)}</td>
    </>
  );
});
