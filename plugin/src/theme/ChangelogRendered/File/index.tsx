import Translate, {translate} from '@docusaurus/Translate';
import type {Props as ViewProps} from '@theme/ChangelogRendered';
import type {Props} from '@theme/ChangelogRendered/File';
import {displayPath, useRenderedDocument} from 'docusaurus-plugin-content-changelog/client';
import type {ComponentType, ReactNode} from 'react';
import styles from './styles.module.css';

/** Few readers ask for it: a report does not load what draws it before one does. */
async function loadView(): Promise<ComponentType<ViewProps>> {
  return (await import('@theme/ChangelogRendered')).default;
}

/** Says aloud that the document is being loaded, is there, or could not be loaded. */
export default function RenderedFile({anchor, path}: Props): ReactNode {
  const {status, loaded, retry} = useRenderedDocument(anchor, loadView);
  const View = loaded?.view;
  return (
    <div role="group" aria-label={groupLabel(path)}>
      <p role="status" className={status === 'loading' ? styles.note : styles.unseen}>
        {status === 'loading' && (
          <Translate id="plugin.changelog.rendered.loading">Loading the rendered text…</Translate>
        )}
        {status === 'ready' && <Translate id="plugin.changelog.rendered.ready">The rendered text is shown.</Translate>}
      </p>
      {status === 'failed' && (
        <p role="alert" className={styles.note}>
          <Translate id="plugin.changelog.rendered.failed">The rendered text could not be loaded.</Translate>{' '}
          <button type="button" className="button button--secondary button--sm" onClick={retry}>
            <Translate id="plugin.changelog.filter.retry">Try again</Translate>
          </button>
        </p>
      )}
      {View && <View document={loaded.document} />}
    </div>
  );
}

function groupLabel(path: string): string {
  return translate(
    {
      id: 'plugin.changelog.rendered.label',
      message: 'Rendered changes of {path}',
      description: 'What the rendered text of a changed document is called for screen readers',
    },
    {path: displayPath(path)},
  );
}
