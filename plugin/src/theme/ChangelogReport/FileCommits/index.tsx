import Translate from '@docusaurus/Translate';
import CommitList from '@theme/ChangelogReport/CommitList';
import type {Props} from '@theme/ChangelogReport/FileCommits';
import {useReportFacts} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function FileCommits({file}: Props): ReactNode {
  const facts = useReportFacts();
  const commits = file.commits.flatMap((position) => facts.commits[position] ?? []);
  if (commits.length === 0) {
    return null;
  }
  return (
    <div className={styles.commits}>
      <p className={styles.label}>
        <Translate
          id="plugin.changelog.commits.ofFile"
          description="Above the subjects of the commits that touch a file, quoted as their authors wrote them"
        >
          Commit messages of this file:
        </Translate>
      </p>
      <CommitList commits={commits} more={file.commitCount - commits.length} />
    </div>
  );
}
