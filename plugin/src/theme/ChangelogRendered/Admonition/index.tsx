import type {Props} from '@theme/ChangelogRendered/Admonition';
import Blocks from '@theme/ChangelogRendered/Blocks';
import Inline from '@theme/ChangelogRendered/Inline';
import Mark from '@theme/ChangelogRendered/Mark';
import ChangelogText from '@theme/ChangelogText';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function RenderedAdmonition({admonition: {name, was, title, blocks}}: Props): ReactNode {
  return (
    <div className={styles.admonition}>
      <p className={styles.title} dir="auto">
        {was !== undefined && (
          <>
            <Mark mark="del">
              <ChangelogText text={was} />
            </Mark>{' '}
          </>
        )}
        <span className={styles.name}>
          <Mark mark={was === undefined ? undefined : 'ins'}>
            <ChangelogText text={name} />
          </Mark>
        </span>
        {title.length > 0 && ': '}
        <Inline content={title} />
      </p>
      <Blocks blocks={blocks} />
    </div>
  );
}
