import Translate, {translate} from '@docusaurus/Translate';
import {noiseLabel, sectionLabels} from '@theme/ChangelogMessages';
import useCounts from '@theme/ChangelogMessages/useCounts';
import ChangelogInline from '@theme/ChangelogInline';
import FileTable from '@theme/ChangelogReport/SummaryTable/FileTable';
import ChangelogTypeBadge from '@theme/ChangelogTypeBadge';
import Heading from '@theme/Heading';
import {
  sectionIds,
  tableParts,
  useChangelogReport,
  useProseLanguage,
  type GroupOfFiles,
  type NoiseGroup,
} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function ReportSummaryTable(): ReactNode {
  const {report} = useChangelogReport();
  const {single, groups, noise} = tableParts(report);
  return (
    <section>
      <Heading as="h2" id={sectionIds.summary}>
        {sectionLabels().summary}
      </Heading>
      {report.files.length === 0 && (
        <p>
          <Translate id="plugin.changelog.summary.noFiles">No files changed.</Translate>
        </p>
      )}
      {single.length > 0 && (
        <FileTable
          files={single}
          caption={translate({id: 'plugin.changelog.summary.caption', message: 'Changed files'})}
        />
      )}
      {groups.map((one) => (
        <Group key={one.group.id} {...one} />
      ))}
      {noise.map((group) => (
        <Noise key={group.kind} group={group} />
      ))}
    </section>
  );
}

/** Files that changed in one and the same way: what that is, and the files on a click. */
function Group({group, files}: GroupOfFiles): ReactNode {
  const lang = useProseLanguage(useChangelogReport().report.locale);
  const counts = useCounts();
  return (
    <details className={styles.group} id={group.id}>
      <summary>
        <ChangelogTypeBadge type={group.type} />{' '}
        <span lang={lang}>
          <ChangelogInline content={group.text} />
        </span>
      </summary>
      <FileTable
        files={files}
        caption={translate(
          {
            id: 'plugin.changelog.summary.group',
            message: '{files} with this change',
            description: 'Caption of the table of files that changed in one and the same way',
          },
          {files: counts.files(files.length)},
        )}
      />
    </details>
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
