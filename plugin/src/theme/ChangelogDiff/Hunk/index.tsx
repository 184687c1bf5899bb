import useIsBrowser from '@docusaurus/useIsBrowser';
import DiffGapButton from '@theme/ChangelogDiff/Gap';
import type {Props} from '@theme/ChangelogDiff/Hunk';
import ChangelogText from '@theme/ChangelogText';
import type {HunkRow} from 'docusaurus-plugin-content-changelog/client';
import type {CSSProperties, ReactNode} from 'react';
import styles from './styles.module.css';

/**
 * The style sheet counts the lines, and writes their numbers: as text they would be a third of the page. What is skipped is
 * a smaller number than that of a line and mostly the same on both sides, and stands where it adds least to the page.
 */
export default function DiffHunk({row, columns}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const isHunk = row.kind === 'hunk';
  // Behind the last hunk stands nothing but the button, and that needs JavaScript.
  return (
    (isHunk || isBrowser) && (
      <tr className={styles.hunk}>
        <td colSpan={columns} style={isHunk ? skippedLines(row) : undefined}>
          {row.gap !== null && <DiffGapButton gap={row.gap} />}
          {isHunk && <ChangelogText text={row.heading} />}
        </td>
      </tr>
    )
  );
}

function skippedLines({skipped}: HunkRow): CSSProperties {
  return {
    '--changelog-skipped': skipped.old,
    ...(skipped.new !== skipped.old && {'--changelog-skipped-new': skipped.new}),
  } as CSSProperties;
}
