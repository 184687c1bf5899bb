import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/ChangelogDiff/LineText';
import useCounts from '@theme/ChangelogMessages/useCounts';
import ChangelogText from '@theme/ChangelogText';
import {cutAtSpans, type LineRow} from 'docusaurus-plugin-content-changelog/client';
import {Fragment, useState, type ReactNode} from 'react';
import styles from './styles.module.css';

export default function LineText({row}: Props): ReactNode {
  return (
    <>
      <Whole row={row} />
      {row.rest !== '' && <Rest text={row.rest} />}
      {row.carriageReturn && (
        <span className={styles.note} data-note>
          CR
        </span>
      )}
      {row.endsFile && <NoNewline />}
    </>
  );
}

/** A long word behind indentation breaks where the line ends: as a whole it would go below, and leave the line empty. */
function Whole({row}: Props): ReactNode {
  const {length} = row.text;
  const [{length: end} = '', {length: start} = ''] = /^([ \t]+)\S{30,}/.exec(row.text) ?? [];
  return (
    <>
      {end > 0 && (
        <>
          <Cells row={row} start={0} end={start} />
          <span className={styles.long}>
            <Cells row={row} start={start} end={end} />
          </span>
        </>
      )}
      <Cells row={row} start={end} end={length} />
    </>
  );
}

interface PartProps {
  row: LineRow;
  start: number;
  end: number;
}

/** Most lines have no marks, and need neither elements nor work. */
function Cells({row, start, end}: PartProps): ReactNode {
  if (row.words.length === 0 && row.cells.length === 0) {
    return <Syntax row={row} start={start} end={end} />;
  }
  return cutAtSpans(start, end, row.cells).map((stretch) => {
    const Part = stretch.inside ? 'mark' : Fragment;
    return (
      <Part key={stretch.start}>
        <Words row={row} start={stretch.start} end={stretch.end} />
      </Part>
    );
  });
}

function Words({row, start, end}: PartProps): ReactNode {
  const Changed = row.kind === 'removed' ? 'del' : 'ins';
  return cutAtSpans(start, end, row.words).map((stretch) => {
    const Part = stretch.inside ? Changed : Fragment;
    return (
      <Part key={stretch.start}>
        <Syntax row={row} start={stretch.start} end={stretch.end} />
      </Part>
    );
  });
}

function Syntax({row: {text, tokens = [], Syntax: Coloured}, start, end}: PartProps): ReactNode {
  return Coloured === undefined || tokens.length === 0 ? (
    <ChangelogText text={text.slice(start, end)} />
  ) : (
    <Coloured text={text} tokens={tokens} start={start} end={end} />
  );
}

function Rest({text}: {text: string}): ReactNode {
  const [isShown, setShown] = useState(false);
  const counts = useCounts();
  return isShown ? (
    <ChangelogText text={text} />
  ) : (
    <button type="button" className={styles.note} data-note onClick={() => setShown(true)}>
      … {counts.moreCharacters(text.length)}
    </button>
  );
}

function NoNewline(): ReactNode {
  return (
    <span className={styles.note} data-note>
      <Translate id="plugin.changelog.diff.noNewline" description="Said of the last line of a file in a diff">
        No newline at end of file
      </Translate>
    </span>
  );
}
