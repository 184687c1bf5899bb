import type {Props} from '@theme/ChangelogDiff/Hunk';
import ChangelogText from '@theme/ChangelogText';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function DiffHunk({row, columns}: Props): ReactNode {
  return (
    <tr className={styles.hunk}>
      <td colSpan={columns}>
        <ChangelogText text={row.text} />
      </td>
    </tr>
  );
}
