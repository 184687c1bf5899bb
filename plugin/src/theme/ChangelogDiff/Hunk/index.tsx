import useIsBrowser from '@docusaurus/useIsBrowser';
import DiffGapButton from '@theme/ChangelogDiff/Gap';
import type {Props} from '@theme/ChangelogDiff/Hunk';
import ChangelogText from '@theme/ChangelogText';
import type {HunkRow} from 'docusaurus-plugin-content-changelog/client';
import type {CSSProperties, ReactNode} from 'react';
import styles from './styles.module.css';

/**
 * The lines of a unified diff are counted on from here by the style sheet, which also writes the numbers into this row: as
 * text they would be a third of the page.
 */
export default function DiffHunk({row, columns}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const isHunk = row.kind === 'hunk';
  // Behind the last hunk stands nothing but the button, and that needs JavaScript.
  return (
    (isHunk || isBrowser) && (
      <tr className={styles.hunk} style={isHunk ? firstLines(row) : undefined}>
        <td colSpan={columns}>
          {row.gap !== null && <DiffGapButton gap={row.gap} />}
          {isHunk && <ChangelogText text={row.heading} />}
        </td>
      </tr>
    )
  );
}

function firstLines({old, new: head}: HunkRow): CSSProperties {
  return {'--changelog-old': old, ...(head !== old && {'--changelog-new': head})} as CSSProperties;
}
