import type {Props} from '@theme/ChangelogCodeText';
import ChangelogText from '@theme/ChangelogText';
import {codePieces} from 'docusaurus-plugin-content-changelog/client';
import {Fragment, type ReactNode} from 'react';
import styles from './styles.module.css';

/** Browsers break code at hyphens, inside of names, and not behind slashes; nothing is added that would be copied. */
export default function ChangelogCodeText({text}: Props): ReactNode {
  return codePieces(text).map((piece, index) => (
    <Fragment key={index}>
      {piece.isWhole ? (
        <span className={styles.whole}>
          <ChangelogText text={piece.text} />
        </span>
      ) : (
        <ChangelogText text={piece.text} />
      )}
      {piece.mayBreakBehind && <wbr />}
    </Fragment>
  ));
}
