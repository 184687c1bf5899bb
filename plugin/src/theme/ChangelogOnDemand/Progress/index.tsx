import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/ChangelogOnDemand/Progress';
import clsx from 'clsx';
import {useRef, type ReactNode} from 'react';
import styles from './styles.module.css';

/** Says aloud that a part of the page is being loaded, is there, or could not be loaded. */
export default function OnDemandProgress({status, onRetry}: Props): ReactNode {
  const line = useRef<HTMLParagraphElement>(null);
  const tryAgain = (): void => {
    // The button goes away; the line above it does not.
    line.current?.focus();
    onRetry();
  };
  return (
    <>
      <p ref={line} role="status" tabIndex={-1} className={clsx(status === 'loading' ? styles.note : styles.unseen)}>
        {status === 'loading' && <Translate id="plugin.changelog.onDemand.loading">Loading…</Translate>}
        {status === 'ready' && (
          <Translate id="plugin.changelog.onDemand.ready" description="Said aloud once a part of a page is there">
            Loaded.
          </Translate>
        )}
      </p>
      {status === 'failed' && (
        <p role="alert" className={styles.note}>
          <Translate id="plugin.changelog.onDemand.failed">This part of the page could not be loaded.</Translate>{' '}
          <button type="button" className="button button--secondary button--sm" onClick={tryAgain}>
            <Translate id="plugin.changelog.diff.retry" description="Button that loads a part of a page again">
              Try again
            </Translate>
          </button>
        </p>
      )}
    </>
  );
}
