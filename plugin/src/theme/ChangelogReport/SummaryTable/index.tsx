import Translate, {translate} from '@docusaurus/Translate';
import {sectionLabels} from '@theme/ChangelogMessages';
import FileTable from '@theme/ChangelogReport/SummaryTable/FileTable';
import Filter from '@theme/ChangelogReport/SummaryTable/Filter';
import {FoldedGroup, FoldedNoise} from '@theme/ChangelogReport/SummaryTable/Folded';
import Heading from '@theme/Heading';
import {
  sectionIds,
  tableParts,
  useChangelogReport,
  useFileTable,
  type FileTable as Table,
} from 'docusaurus-plugin-content-changelog/client';
import {useMemo, type ReactNode} from 'react';

/** A reader sees so many rows at once, and needs no help to find one. */
const fewFiles = 4;

export default function ReportSummaryTable(): ReactNode {
  const {report} = useChangelogReport();
  const table = useFileTable();
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
      {(report.files.length > fewFiles || table.isFiltered) && <Filter table={table} />}
      <Parts table={table} />
    </section>
  );
}

function Parts({table: {view, isFiltered}}: {table: Table}): ReactNode {
  const {report} = useChangelogReport();
  const {single, groups, noise} = useMemo(() => tableParts(report), [report]);
  return (
    <>
      {single.length > 0 && (
        <div hidden={!single.some(view.shows)}>
          <FileTable
            files={single}
            caption={translate({id: 'plugin.changelog.summary.caption', message: 'Changed files'})}
            view={view}
          />
        </div>
      )}
      {groups.map((one) => (
        <FoldedGroup key={one.group.id} {...one} view={view} isFiltered={isFiltered} />
      ))}
      {noise.map((group) => (
        <FoldedNoise key={group.kind} group={group} view={view} isFiltered={isFiltered} />
      ))}
    </>
  );
}
