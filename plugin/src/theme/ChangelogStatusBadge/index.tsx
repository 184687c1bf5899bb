import {statusLabel} from '@theme/ChangelogMessages';
import type {Props} from '@theme/ChangelogStatusBadge';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function ChangelogStatusBadge({status}: Props): ReactNode {
  return <span className={styles.status}>{statusLabel(status)}</span>;
}
