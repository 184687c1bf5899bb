import ChangelogInline from '@theme/ChangelogInline';
import useCounts from '@theme/ChangelogMessages/useCounts';
import type {Props} from '@theme/ChangelogReport/Statement';
import {useChangelogReport, useProseLanguage, type PageFile} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** So many links fit into one or two lines; more of them are folded into a list. */
const maxInlineLinks = 3;

export default function ReportStatement({statement}: Props): ReactNode {
  const {fileAt, report} = useChangelogReport();
  const lang = useProseLanguage(report.locale);
  const files = statement.anchors.map(fileAt).filter((file) => file !== undefined);
  return (
    <>
      <span lang={lang}>
        <ChangelogInline content={statement.text} />
      </span>{' '}
      {files.length > maxInlineLinks ? (
        <FileList files={files} />
      ) : (
        files.map((file) => <FileLink key={file.anchor} file={file} />)
      )}
    </>
  );
}

function FileList({files}: {files: PageFile[]}): ReactNode {
  const counts = useCounts();
  return (
    <details className={styles.details}>
      <summary>{counts.files(files.length)}</summary>
      <ul className={styles.files}>
        {files.map((file) => (
          <li key={file.anchor}>
            <FileLink file={file} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function FileLink({file}: {file: PageFile}): ReactNode {
  const {shortName} = useChangelogReport();
  return (
    <a className={styles.link} href={`#${file.anchor}`} translate="no">
      <span aria-hidden="true">→ </span>
      {shortName(file)}
    </a>
  );
}
