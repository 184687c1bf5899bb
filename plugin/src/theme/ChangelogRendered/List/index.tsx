import {translate} from '@docusaurus/Translate';
import Inline from '@theme/ChangelogRendered/Inline';
import type {Props} from '@theme/ChangelogRendered/List';
import Mark from '@theme/ChangelogRendered/Mark';
import type {RenderedItem} from 'docusaurus-plugin-content-changelog/client';
import type {CSSProperties, ReactNode} from 'react';
import styles from './styles.module.css';

export default function RenderedList({items}: Props): ReactNode {
  return (
    <ul className={styles.list}>
      {items.map((item, index) => (
        <li key={index} dir="auto" style={{'--changelog-rendered-indent': item.indent} as CSSProperties}>
          <Mark mark={item.mark} isBlock>
            <span className={styles.marker}>{item.number === undefined ? '•' : `${item.number}.`}</span>{' '}
            <Task item={item} />
            <Inline content={item.content} />
          </Mark>
        </li>
      ))}
    </ul>
  );
}

function Task({item: {done, wasDone}}: {item: RenderedItem}): ReactNode {
  if (done === undefined) {
    return null;
  }
  return (
    <>
      {wasDone !== undefined && (
        <>
          <Mark mark="del">
            <Box isDone={wasDone} />
          </Mark>{' '}
        </>
      )}
      <Mark mark={wasDone === undefined ? undefined : 'ins'}>
        <Box isDone={done} />
      </Mark>{' '}
    </>
  );
}

function Box({isDone}: {isDone: boolean}): ReactNode {
  return (
    <span role="img" aria-label={isDone ? doneLabel() : openLabel()}>
      {isDone ? '☑' : '☐'}
    </span>
  );
}

function doneLabel(): string {
  return translate({id: 'plugin.changelog.rendered.done', message: 'done', description: 'A task of a list is done'});
}

function openLabel(): string {
  return translate({
    id: 'plugin.changelog.rendered.open',
    message: 'open',
    description: 'A task of a list is not done',
  });
}
