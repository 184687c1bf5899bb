import useIsBrowser from '@docusaurus/useIsBrowser';
import DiffGapButton from '@theme/ChangelogDiff/Gap';
import type {Props} from '@theme/ChangelogDiff/Hunk';
import ChangelogText from '@theme/ChangelogText';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The lines of a unified diff are counted on from here by the style sheet: a number in each would be a fifth of the page. */
export default function DiffHunk({row, columns}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const isHunk = row.kind === 'hunk';
  // Behind the last hunk stands nothing but the button, and that needs JavaScript.
  return (
    (isHunk || isBrowser) && (
      <tr className={styles.hunk} style={isHunk ? {counterReset: `old ${row.old - 1} new ${row.new - 1}`} : undefined}>
        <td colSpan={columns}>
          {row.gap !== null && <DiffGapButton gap={row.gap} />}
          {isHunk && <ChangelogText text={row.text} />}
        </td>
      </tr>
    )
  );
}
