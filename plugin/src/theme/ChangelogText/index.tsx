import type {Props} from '@theme/ChangelogText';
import {visibleSegments} from 'docusaurus-plugin-content-changelog/client';
import {Fragment, type ReactNode} from 'react';
import styles from './styles.module.css';

export default function ChangelogText({text}: Props): ReactNode {
  return visibleSegments(text).map((segment, index) =>
    typeof segment === 'string' ? (
      <Fragment key={index}>{segment}</Fragment>
    ) : (
      // U+202E is called that, and copied as itself.
      <span key={index} className={styles.token} data-code-point={segment.name.slice(2)}>
        {segment.name}
      </span>
    ),
  );
}
