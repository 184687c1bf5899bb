import Translate from '@docusaurus/Translate';
import ChangelogInline from '@theme/ChangelogInline';
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

/** How many they are is said by the statement. */
function FileList({files}: {files: PageFile[]}): ReactNode {
  return (
    <details className={styles.details}>
      <summary>
        <Translate
          id="plugin.changelog.statement.files"
          description="Opens the list of the files that a highlight or an insight speaks of"
        >
          Files
        </Translate>
      </summary>
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
