import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/ChangelogRendered/Mark';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Many screen readers pass over `<ins>` and `<del>`, so words around the text say the same. */
export default function RenderedMark({mark, isBlock = false, isBlank = false, children}: Props): ReactNode {
  if (mark === undefined) {
    return children;
  }
  const Element = mark;
  const [start, end] = mark === 'ins' ? insertion() : deletion();
  return (
    <Element className={clsx(isBlock ? styles.block : styles.words, styles[mark], isBlank && styles.blank)}>
      <span className={styles.unseen}>{start} </span>
      {children}
      <span className={styles.unseen}> {end}</span>
    </Element>
  );
}

function insertion(): [string, string] {
  return [
    translate({
      id: 'plugin.changelog.rendered.insertion',
      message: '[insertion:',
      description: 'Said to screen readers before text that is new',
    }),
    translate({
      id: 'plugin.changelog.rendered.insertionEnd',
      message: 'end of insertion]',
      description: 'Said to screen readers behind text that is new',
    }),
  ];
}

function deletion(): [string, string] {
  return [
    translate({
      id: 'plugin.changelog.rendered.deletion',
      message: '[deletion:',
      description: 'Said to screen readers before text that is gone',
    }),
    translate({
      id: 'plugin.changelog.rendered.deletionEnd',
      message: 'end of deletion]',
      description: 'Said to screen readers behind text that is gone',
    }),
  ];
}
