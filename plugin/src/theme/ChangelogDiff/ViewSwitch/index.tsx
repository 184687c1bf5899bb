import Head from '@docusaurus/Head';
import Translate, {translate} from '@docusaurus/Translate';
import siteStorage from '@generated/site-storage';
import ChangelogChoice from '@theme/ChangelogChoice';
import {diffViewKey, splitMedia, useDiffView, type DiffView} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Sets the view of all diffs of the page. It needs JavaScript, and is not seen before that runs. */
export default function DiffViewSwitch(): ReactNode {
  const {view, setView} = useDiffView();
  return (
    <>
      <Head>
        <script>{announcePreference()}</script>
      </Head>
      <ChangelogChoice
        className={styles.switch}
        label={translate({
          id: 'plugin.changelog.diff.view',
          message: 'Diff view',
          description: 'Name of the choice between unified and split diffs',
        })}
        options={views()}
        value={view}
        onChange={setView}
      >
        {view === 'split' && (
          <p className={styles.tooNarrow}>
            <Translate
              id="plugin.changelog.diff.tooNarrow"
              description="Said where a reader prefers split diffs and the window has no room for two columns"
            >
              This window is too narrow for two columns, so the diffs are unified.
            </Translate>
          </p>
        )}
      </ChangelogChoice>
    </>
  );
}

function views(): {value: DiffView; label: string}[] {
  return [
    {
      value: 'unified',
      label: translate({
        id: 'plugin.changelog.diff.unified',
        message: 'Unified',
        description: 'View of diffs with removed and added lines below each other',
      }),
    },
    {
      value: 'split',
      label: translate({
        id: 'plugin.changelog.diff.split',
        message: 'Split',
        description: 'View of diffs with removed and added lines side by side',
      }),
    },
  ];
}

/** Tells the style sheet, before anything is drawn, that the server's view is not the one that will stay. */
function announcePreference(): string {
  const key = JSON.stringify(diffViewKey + siteStorage.namespace);
  const prefersSplit = `window[${JSON.stringify(siteStorage.type)}].getItem(${key})==="split"`;
  const hasRoom = `matchMedia(${JSON.stringify(splitMedia)}).matches`;
  return `try{if(${prefersSplit}&&${hasRoom})document.documentElement.dataset.changelogDiffs="split"}catch(e){}`;
}
