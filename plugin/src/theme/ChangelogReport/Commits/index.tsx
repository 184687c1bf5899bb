import Translate from '@docusaurus/Translate';
import {sectionLabels} from '@theme/ChangelogMessages';
import useCounts from '@theme/ChangelogMessages/useCounts';
import CommitList from '@theme/ChangelogReport/CommitList';
import Heading from '@theme/Heading';
import {sectionIds, useChangelogReport} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The commits that touch files of the report, folded: the report itself says what they changed. */
export default function ReportCommits(): ReactNode {
  const {commits, commitCount} = useChangelogReport().report;
  const counts = useCounts();
  if (commits.length === 0) {
    return null;
  }
  return (
    <section>
      <Heading as="h2" id={sectionIds.commits}>
        {sectionLabels().commits}
      </Heading>
      <details className={styles.commits}>
        <summary>
          <Translate
            id="plugin.changelog.commits.summary"
            description="Opens the list of commits; {commits} is a number of commits, as in “12 commits”"
            values={{commits: counts.commits(commitCount)}}
          >
            {'{commits} with changes to these files, by their messages'}
          </Translate>
        </summary>
        <CommitList commits={commits} more={commitCount - commits.length} />
      </details>
    </section>
  );
}
