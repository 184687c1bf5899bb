import type {Props} from '@theme/ChangelogDiff/Hunk';
import ChangelogText from '@theme/ChangelogText';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The lines of a unified diff are counted on from here by the style sheet: a number in each would be a fifth of the page. */
export default function DiffHunk({row, columns}: Props): ReactNode {
  return (
    <tr className={styles.hunk} style={{counterReset: `old ${row.old - 1} new ${row.new - 1}`}}>
      <td colSpan={columns}>
        <ChangelogText text={row.text} />
      </td>
    </tr>
  );
}
