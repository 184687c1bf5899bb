import {translate} from '@docusaurus/Translate';
import Inline from '@theme/ChangelogRendered/Inline';
import Mark from '@theme/ChangelogRendered/Mark';
import type {Props} from '@theme/ChangelogRendered/Table';
import type {RenderedCell, RenderedMark} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Wide tables are scrolled on their own, by the keyboard too. */
export default function RenderedTable({table: {head, rows}}: Props): ReactNode {
  return (
    <div role="region" aria-label={label()} tabIndex={0} className={styles.scroll}>
      <table className={styles.table} dir="auto">
        {head.length > 0 && (
          <thead>
            <tr>
              {head.map((cell, index) => (
                <th key={index} scope="col">
                  <CellContent cell={cell} />
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map(({mark, cells}, row) => (
            <tr key={row}>
              {cells.map((cell, index) => (
                <td key={index}>
                  <CellContent cell={cell} row={mark} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CellContent({cell: {mark, content}, row}: {cell: RenderedCell; row?: RenderedMark | undefined}): ReactNode {
  return content.length === 0 ? null : (
    <Mark mark={mark ?? row}>
      <Inline content={content} />
    </Mark>
  );
}

function label(): string {
  return translate({
    id: 'plugin.changelog.rendered.table',
    message: 'Changed rows of a table',
    description: 'What a rendered table is called for screen readers',
  });
}
