import Translate from '@docusaurus/Translate';
import ChangelogDiffStat from '@theme/ChangelogDiffStat';
import ChangelogInline from '@theme/ChangelogInline';
import {noiseLabel} from '@theme/ChangelogMessages';
import ChangelogPath from '@theme/ChangelogPath';
import PathHeading from '@theme/ChangelogPath/Heading';
import type {Props} from '@theme/ChangelogReport/FileBlock';
import CopyPath from '@theme/ChangelogReport/CopyPath';
import FileCommits from '@theme/ChangelogReport/FileCommits';
import FileDiff from '@theme/ChangelogReport/FileDiff';
import FileEvents from '@theme/ChangelogReport/FileEvents';
import FileImpact from '@theme/ChangelogReport/FileImpact';
import FileLinks from '@theme/ChangelogReport/FileLinks';
import FilePictures from '@theme/ChangelogReport/FilePictures';
import FileType from '@theme/ChangelogReport/FileType';
import ChangelogStatusBadge from '@theme/ChangelogStatusBadge';
import ChangelogText from '@theme/ChangelogText';
import {useProseLanguage, useReportFacts} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function FileBlock({file}: Props): ReactNode {
  const lang = useProseLanguage(useReportFacts().locale);
  return (
    <div className={styles.block} data-changelog-file>
      <PathHeading as="h3" id={file.anchor} className={styles.path} path={file.path} />
      <FileFacts file={file} />
      <p className={styles.title} lang={lang}>
        <ChangelogInline content={file.title} />
      </p>
      {file.explanation.length > 0 && (
        <p lang={lang}>
          <ChangelogInline content={file.explanation} />
        </p>
      )}
      {file.notes.length > 0 && (
        <ul className={styles.notes} lang={lang}>
          {file.notes.map((note) => (
            <li key={note}>
              <ChangelogText text={note} />
            </li>
          ))}
        </ul>
      )}
      <FileEvents file={file} />
      <FileImpact file={file} />
      <FileCommits file={file} />
      <FilePictures file={file} />
      <FileDiff file={file} />
    </div>
  );
}

function FileFacts({file}: Props): ReactNode {
  return (
    <div className={styles.facts}>
      <FileType file={file} />
      <ChangelogStatusBadge status={file.status} />
      {file.changes > 0 && <ChangelogDiffStat additions={file.additions} deletions={file.deletions} />}
      {file.noise !== null && <span>{noiseLabel(file.noise)}</span>}
      {file.lostAnchors > 0 && (
        <span>
          <Translate
            id="plugin.changelog.file.lostAnchors"
            description="Badge of a file with headings whose ids are gone"
          >
            anchor gone
          </Translate>
        </span>
      )}
      {file.oldPath !== null && <OldPath path={file.oldPath} />}
      <FileLinks file={file} />
      <CopyPath path={file.path} />
    </div>
  );
}

function OldPath({path}: {path: string}): ReactNode {
  return (
    <span>
      <Translate
        id="plugin.changelog.file.oldPath"
        description="Says what a renamed or copied file was called before"
        values={{
          path: (
            <code className={styles.oldPath} translate="no">
              <ChangelogPath path={path} />
            </code>
          ),
        }}
      >
        {'from {path}'}
      </Translate>
    </span>
  );
}
