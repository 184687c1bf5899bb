import Translate, {translate} from '@docusaurus/Translate';
import {noiseLabel, sectionLabels} from '@theme/ChangelogMessages';
import useCounts from '@theme/ChangelogMessages/useCounts';
import FileTable from '@theme/ChangelogReport/SummaryTable/FileTable';
import Heading from '@theme/Heading';
import {sectionIds, splitNoise, useChangelogReport, type NoiseGroup} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function ReportSummaryTable(): ReactNode {
  const {files} = useChangelogReport().report;
  const {content, noise} = splitNoise(files);
  return (
    <section>
      <Heading as="h2" id={sectionIds.summary}>
        {sectionLabels().summary}
      </Heading>
      {files.length === 0 && (
        <p>
          <Translate id="plugin.changelog.summary.noFiles">No files changed.</Translate>
        </p>
      )}
      {content.length > 0 && (
        <FileTable
          files={content}
          caption={translate({id: 'plugin.changelog.summary.caption', message: 'Changed files'})}
        />
      )}
      {noise.map((group) => (
        <Noise key={group.kind} group={group} />
      ))}
    </section>
  );
}

function Noise({group}: {group: NoiseGroup}): ReactNode {
  const counts = useCounts();
  const label = translate(
    {
      id: 'plugin.changelog.summary.noise',
      message: '{files}: {kind}',
      description: 'A folded group of files whose change says nothing: “12 files: only dates”',
    },
    {files: counts.files(group.files.length), kind: noiseLabel(group.kind)},
  );
  return (
    <details className={styles.noise}>
      <summary>{label}</summary>
      <FileTable files={group.files} caption={label} />
    </details>
  );
}
