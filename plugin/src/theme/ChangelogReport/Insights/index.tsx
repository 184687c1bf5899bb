import {sectionLabels} from '@theme/ChangelogMessages';
import Statement from '@theme/ChangelogReport/Statement';
import Heading from '@theme/Heading';
import {sectionIds, useChangelogReport} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function ReportInsights(): ReactNode {
  const {insights} = useChangelogReport().report;
  if (insights.length === 0) {
    return null;
  }
  return (
    <section>
      <Heading as="h2" id={sectionIds.insights}>
        {sectionLabels().insights}
      </Heading>
      <ul className={styles.insights}>
        {insights.map((statement, index) => (
          <li key={index}>
            <Statement statement={statement} />
          </li>
        ))}
      </ul>
    </section>
  );
}
