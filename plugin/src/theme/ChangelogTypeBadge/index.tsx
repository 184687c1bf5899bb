import {typeLabel} from '@theme/ChangelogMessages';
import useCounts from '@theme/ChangelogMessages/useCounts';
import type {Props} from '@theme/ChangelogTypeBadge';
import type {ChangeType} from 'docusaurus-plugin-content-changelog/client';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function ChangelogTypeBadge({type, count}: Props): ReactNode {
  return (
    <span className={clsx(styles.badge, classNames[type])}>
      {count === undefined ? typeLabel(type) : <CountLabel type={type} count={count} />}
    </span>
  );
}

function CountLabel({type, count}: {type: ChangeType; count: number}): ReactNode {
  return useCounts().types[type](count);
}

const classNames: Record<ChangeType, string | undefined> = {
  'breaking change': styles.breakingChange,
  'new feature': styles.newFeature,
  'bug fix': styles.bugFix,
  'minor update': styles.minorUpdate,
};
