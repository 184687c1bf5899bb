import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/ChangelogReport/CopyPath';
import {useEffect, useState, type ReactNode} from 'react';
import styles from './styles.module.css';

/** Browsers have no clipboard for pages that come without encryption. */
async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

/** Milliseconds for which the button says what it did. */
const pause = 2000;

/** Copies a path as it is, with characters that the page writes out. It hides where scripts do not run. */
export default function CopyPath({path}: Props): ReactNode {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    const timer = isCopied ? setTimeout(() => setCopied(false), pause) : undefined;
    return () => clearTimeout(timer);
  }, [isCopied]);
  return (
    <span className={styles.copy}>
      <button
        type="button"
        className={styles.button}
        onClick={() => {
          // Where the browser refuses, nothing was copied and nothing is said.
          void copy(path).then(
            () => setCopied(true),
            () => setCopied(false),
          );
        }}
      >
        <Translate id="plugin.changelog.file.copyPath" description="Button that copies the path of a file">
          Copy path
        </Translate>
      </button>{' '}
      <span aria-live="polite">
        {isCopied && (
          <Translate id="plugin.changelog.file.copied" description="Said when the path of a file was copied">
            Copied
          </Translate>
        )}
      </span>
    </span>
  );
}
