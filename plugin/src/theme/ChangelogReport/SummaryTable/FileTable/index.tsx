import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import ChangelogInline from '@theme/ChangelogInline';
import type {Props} from '@theme/ChangelogReport/SummaryTable/FileTable';
import ChangelogStatusBadge from '@theme/ChangelogStatusBadge';
import ChangelogTypeBadge from '@theme/ChangelogTypeBadge';
import {
  useChangelogReport,
  useNumberFormat,
  useProseLanguage,
  type PageFile,
} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import HeaderRow from '@theme/ChangelogReport/SummaryTable/HeaderRow';
import styles from './styles.module.css';

export default function FileTable({files, caption}: Props): ReactNode {
  return (
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {caption}
          <Legend />
        </caption>
        <thead>
          <HeaderRow />
        </thead>
        <tbody>
          {files.map((file) => (
            <FileRow key={file.anchor} file={file} />
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

function FileRow({file}: {file: PageFile}): ReactNode {
  const {report, shortName} = useChangelogReport();
  const lang = useProseLanguage(report.locale);
  const number = useNumberFormat();
  return (
    <tr>
      <th scope="row" className={styles.filename}>
        <Link to={`#${file.anchor}`} translate="no">
          {shortName(file)}
        </Link>
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
    </tr>
  );
}
