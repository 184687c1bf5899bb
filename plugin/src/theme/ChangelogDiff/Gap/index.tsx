import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {Props} from '@theme/ChangelogDiff/Gap';
import useCounts from '@theme/ChangelogMessages/useCounts';
import {useDiffGap, useNumberFormat, type DiffGap} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Shows the lines that a diff leaves out in one place. It needs JavaScript, and is no part of the page's HTML. */
export default function DiffGapButton({gap}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const state = useDiffGap(gap);
  if (!isBrowser || state === null) {
    return null;
  }
  // One button all along, so that the focus stays on it.
  return (
    <>
      <span role="status">
        {state.status === 'failed' && (
          <Translate
            id="plugin.changelog.gap.failed"
            description="Said where the unchanged lines of a file could not be fetched"
          >
            The lines could not be loaded.
          </Translate>
        )}
      </span>
      <button
        type="button"
        className={styles.button}
        aria-disabled={state.status === 'loading' || undefined}
        onClick={state.status === 'loading' ? undefined : state.show}
      >
        <Label gap={gap} state={state} />
      </button>
    </>
  );
}

function Label({gap, state: {status, lines}}: Props & {state: DiffGap}): ReactNode {
  const counts = useCounts();
  const number = useNumberFormat();
  if (status === 'loading') {
    return (
      <Translate id="plugin.changelog.gap.loading" description="Said while the unchanged lines of a file are fetched">
        Loading the lines…
      </Translate>
    );
  }
  if (status === 'failed') {
    return <Translate id="plugin.changelog.diff.retry">Try again</Translate>;
  }
  return lines === gap.hidden ? (
    counts.showUnchanged(lines)
  ) : (
    <Translate
      id="plugin.changelog.gap.showPart"
      description="Button that shows a part of the unchanged lines between two changes"
      values={{count: number(lines), total: number(gap.hidden)}}
    >
      {'Show {count} of {total} unchanged lines'}
    </Translate>
  );
}
