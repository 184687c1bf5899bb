import Translate from '@docusaurus/Translate';
import ChangelogInline from '@theme/ChangelogInline';
import useCounts from '@theme/ChangelogMessages/useCounts';
import ChangelogPath from '@theme/ChangelogPath';
import FileLink from '@theme/ChangelogReport/FileLink';
import type {Props} from '@theme/ChangelogReport/Statement';
import {
  sectionIds,
  useChangelogReport,
  useProseLanguage,
  type FileRow,
  type Inline,
} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** So many links fit into one or two lines; more of them are folded into a list. */
const maxInlineLinks = 3;

/** A list names so many files; the table has all of them. */
const maxListedLinks = 50;

export default function ReportStatement({statement}: Props): ReactNode {
  const {fileAt, report} = useChangelogReport();
  const lang = useProseLanguage(report.locale);
  const files = statement.anchors.map(fileAt).filter((file) => file !== undefined);
  const named = useNamedFile(statement.text, files);
  if (named !== null) {
    return <span lang={lang}>{named}</span>;
  }
  return (
    <>
      <span lang={lang}>
        <ChangelogInline content={statement.text} />
      </span>{' '}
      {files.length > maxInlineLinks ? (
        <FileList files={files} />
      ) : (
        files.map((file) => <Arrow key={file.anchor} file={file} />)
      )}
    </>
  );
}

/** The text with its link, where it has the name that the link would have; else null. */
function useNamedFile(text: Inline[], [file, ...others]: FileRow[]): ReactNode {
  const {shortName} = useChangelogReport();
  if (file === undefined || others.length > 0) {
    return null;
  }
  const names = [file.path, shortName(file)];
  const at = text.findIndex((node) => typeof node === 'object' && node.type === 'code' && names.includes(node.text));
  return at < 0 ? null : (
    <>
      <ChangelogInline content={text.slice(0, at)} />
      <FileLink file={file}>
        <ChangelogInline content={text.slice(at, at + 1)} />
      </FileLink>
      <ChangelogInline content={text.slice(at + 1)} />
    </>
  );
}

/** How many they are is said by the statement. */
function FileList({files}: {files: FileRow[]}): ReactNode {
  const counts = useCounts();
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
        {files.slice(0, maxListedLinks).map((file) => (
          <li key={file.anchor}>
            <Arrow file={file} />
          </li>
        ))}
        {files.length > maxListedLinks && (
          <li>
            <a href={`#${sectionIds.summary}`}>{counts.more(files.length - maxListedLinks)}</a>
          </li>
        )}
      </ul>
    </details>
  );
}

function Arrow({file}: {file: FileRow}): ReactNode {
  const {shortName} = useChangelogReport();
  return (
    <FileLink file={file} className={styles.link}>
      <span aria-hidden="true">→ </span>
      <ChangelogPath path={shortName(file)} />
    </FileLink>
  );
}
