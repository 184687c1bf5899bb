import {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import ChangelogChoice from '@theme/ChangelogChoice';
import ChangelogDiff from '@theme/ChangelogDiff';
import RenderedFile from '@theme/ChangelogRendered/File';
import type {Props} from '@theme/ChangelogRendered/Views';
import {displayPath, useFileView, type FileView} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The choice needs JavaScript, and is no part of the page's HTML; its room is, so that nothing moves when it comes. */
export default function ChangelogFileViews({anchor, path, hunks, unchanged, hasRendered, noHunks}: Props): ReactNode {
  const {view, setView} = useFileView(anchor, hasRendered);
  const isBrowser = useIsBrowser();
  return (
    <>
      {hasRendered && (
        <div className={styles.bar}>
          {isBrowser && (
            <ChangelogChoice
              label={choiceLabel(path)}
              isLabelSeen={false}
              options={views()}
              value={view}
              onChange={setView}
            />
          )}
        </div>
      )}
      {view === 'rendered' ? (
        <RenderedFile anchor={anchor} path={path} />
      ) : hunks === null ? (
        noHunks
      ) : (
        <ChangelogDiff anchor={anchor} path={path} hunks={hunks} unchanged={unchanged} />
      )}
    </>
  );
}

function choiceLabel(path: string): string {
  return translate(
    {
      id: 'plugin.changelog.rendered.view',
      message: 'View of {path}',
      description: 'Name of the choice between the diff of a document and its rendered text, for screen readers',
    },
    {path: displayPath(path)},
  );
}

function views(): {value: FileView; label: string}[] {
  return [
    {
      value: 'diff',
      label: translate({
        id: 'plugin.changelog.rendered.diff',
        message: 'Diff',
        description: 'View of a changed document as lines of its source',
      }),
    },
    {
      value: 'rendered',
      label: translate({
        id: 'plugin.changelog.rendered.rendered',
        message: 'Rendered',
        description: 'View of a changed document as its readers see it',
      }),
    },
  ];
}
