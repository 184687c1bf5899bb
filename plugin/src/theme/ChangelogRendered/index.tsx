import Translate from '@docusaurus/Translate';
import useRenderedCounts from '@theme/ChangelogMessages/useRenderedCounts';
import type {Props} from '@theme/ChangelogRendered';
import Blocks from '@theme/ChangelogRendered/Blocks';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function ChangelogRendered({document: {blocks, omitted}}: Props): ReactNode {
  const counts = useRenderedCounts();
  return (
    <div className={styles.rendered}>
      {blocks.length === 0 && omitted === 0 && (
        <p className={styles.note}>
          <Translate
            id="plugin.changelog.rendered.nothing"
            description="Said where a document changed only in what is not drawn, such as line breaks of its source"
          >
            Nothing changed in the text that readers see.
          </Translate>
        </p>
      )}
      <Blocks blocks={blocks} />
      {omitted > 0 && <p className={styles.note}>{counts.omittedBlocks(omitted)}</p>}
    </div>
  );
}
