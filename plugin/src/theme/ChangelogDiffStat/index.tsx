import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/ChangelogDiffStat';
import {useNumberFormat} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function ChangelogDiffStat({additions, deletions}: Props): ReactNode {
  const number = useNumberFormat();
  const label = translate(
    {
      id: 'plugin.changelog.diffStat.label',
      message: 'Lines added: {additions}, lines deleted: {deletions}',
      description: 'What a screen reader says for “+12 −3”',
    },
    {additions: number(additions), deletions: number(deletions)},
  );
  return (
    // Where text runs from right to left, a sign would stand behind its number.
    <span className={styles.stat} role="img" aria-label={label} dir="ltr">
      <span className={styles.additions}>+{number(additions)}</span>{' '}
      <span className={styles.deletions}>−{number(deletions)}</span>
    </span>
  );
}
