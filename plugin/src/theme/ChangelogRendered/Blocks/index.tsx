import Translate from '@docusaurus/Translate';
import Admonition from '@theme/ChangelogRendered/Admonition';
import type {Props} from '@theme/ChangelogRendered/Blocks';
import Code from '@theme/ChangelogRendered/Code';
import Inline from '@theme/ChangelogRendered/Inline';
import List from '@theme/ChangelogRendered/List';
import Mark from '@theme/ChangelogRendered/Mark';
import Table from '@theme/ChangelogRendered/Table';
import ChangelogText from '@theme/ChangelogText';
import clsx from 'clsx';
import {groupBlocks, type BlockOrList} from 'docusaurus-plugin-content-changelog/client';
import {useMemo, type ReactNode} from 'react';
import styles from './styles.module.css';

export default function RenderedBlocks({blocks}: Props): ReactNode {
  const groups = useMemo(() => groupBlocks(blocks), [blocks]);
  return groups.map((block, index) => (
    <div key={index} className={styles.block}>
      {'moved' in block && <Moved />}
      <Block block={block} />
    </div>
  ));
}

function Block({block}: {block: BlockOrList}): ReactNode {
  switch (block.type) {
    case 'section':
      return <Section title={block.title} />;
    case 'list':
      return <List items={block.items} />;
    case 'table':
      return <Table table={block} />;
    case 'code':
      return (
        <Mark mark={block.mark} isBlock>
          <Code block={block} />
        </Mark>
      );
    case 'admonition':
      return (
        <Mark mark={block.mark} isBlock>
          <Admonition admonition={block} />
        </Mark>
      );
    default:
      return (
        <Mark mark={block.mark} isBlock>
          <p dir="auto" className={clsx(styles.prose, block.type === 'heading' && styles.heading)}>
            <Inline content={block.content} />
          </p>
        </Mark>
      );
  }
}

/** No heading: the outline of the page is that of the report. */
function Section({title}: {title: string}): ReactNode {
  return (
    <p dir="auto" className={styles.section}>
      <Translate
        id="plugin.changelog.rendered.section"
        description="Names the section of a document in which the changes below stand"
        values={{
          title: (
            <bdi>
              <ChangelogText text={title} />
            </bdi>
          ),
        }}
      >
        {'In {title}'}
      </Translate>
    </p>
  );
}

function Moved(): ReactNode {
  return (
    <p className={styles.moved}>
      <Translate
        id="plugin.changelog.rendered.moved"
        description="Stands above a paragraph or the like that was in another place before"
      >
        Moved here
      </Translate>
    </p>
  );
}
