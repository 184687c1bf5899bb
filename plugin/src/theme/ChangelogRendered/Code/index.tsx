import useRenderedCounts from '@theme/ChangelogMessages/useRenderedCounts';
import type {Props} from '@theme/ChangelogRendered/Code';
import Mark from '@theme/ChangelogRendered/Mark';
import ChangelogText from '@theme/ChangelogText';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function RenderedCode({block: {language, lines}}: Props): ReactNode {
  const counts = useRenderedCounts();
  return (
    <pre dir="ltr" className={styles.code} data-language={language ?? undefined}>
      <code>
        {lines.map((line, index) => (
          <span key={index} className={styles.line}>
            {'skipped' in line ? (
              <span className={styles.skipped}>… {counts.moreLines(line.skipped)}</span>
            ) : (
              <Mark mark={line.mark} isBlock>
                <ChangelogText text={line.text === '' ? ' ' : line.text} />
              </Mark>
            )}
          </span>
        ))}
      </code>
    </pre>
  );
}
