import Translate from '@docusaurus/Translate';
import DiffLine from '@theme/ChangelogDiff/Line';
import type {Props} from '@theme/ChangelogDiff';
import ChangelogText from '@theme/ChangelogText';
import {diffRows, displayPath, type DiffRow} from 'docusaurus-plugin-content-changelog/client';
import {memo, type CSSProperties, type ReactNode} from 'react';
import styles from './styles.module.css';

function ChangelogDiff({anchor, path, hunks}: Props): ReactNode {
  const rows = diffRows(hunks);
  return (
    // Lets the browser reserve the height of a diff that it does not lay out yet.
    <div className={styles.content} style={{'--changelog-diff-rows': rows.length} as CSSProperties}>
      <table className={styles.diff} dir="ltr" translate="no">
        <caption className={styles.caption}>
          <Translate
            id="plugin.changelog.diff.caption"
            description="Caption of the table that holds a file's diff, for screen readers"
            values={{path: displayPath(path)}}
          >
            {'Diff of {path}'}
          </Translate>
        </caption>
        <colgroup>
          <col className={styles.numberColumn} />
          <col className={styles.numberColumn} />
          <col className={styles.signColumn} />
          <col />
        </colgroup>
        <tbody>
          {rows.map((row, index) => (
            <Row key={index} anchor={anchor} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The location's hash changes with every click on a link of the page, and no diff changes with it. */
export default memo(ChangelogDiff);

function Row({anchor, row}: {anchor: string; row: DiffRow}): ReactNode {
  switch (row.kind) {
    case 'hunk':
      return (
        <tr className={styles.hunk}>
          <td colSpan={4}>
            <ChangelogText text={row.text} />
          </td>
        </tr>
      );
    case 'no-newline':
      return (
        <tr className={styles.note}>
          <td colSpan={3} />
          <td>
            <Translate id="plugin.changelog.diff.noNewline" description="Said of the line above in a diff">
              No newline at end of file
            </Translate>
          </td>
        </tr>
      );
    default:
      return <DiffLine anchor={anchor} row={row} />;
  }
}
