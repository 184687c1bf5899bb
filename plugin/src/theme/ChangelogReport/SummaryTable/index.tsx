import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {sectionLabels} from '@theme/ChangelogMessages';
import useCounts from '@theme/ChangelogMessages/useCounts';
import FileTable from '@theme/ChangelogReport/SummaryTable/FileTable';
import Filter from '@theme/ChangelogReport/SummaryTable/Filter';
import {FoldedGroup, FoldedNoise} from '@theme/ChangelogReport/SummaryTable/Folded';
import Heading from '@theme/Heading';
import {
  sectionIds,
  useChangelogReport,
  useFileTable,
  type FileTable as Table,
} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';

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
      {table.more > 0 && <More table={table} />}
    </section>
  );
}

function Parts({table: {view, isFiltered, parts}}: {table: Table}): ReactNode {
  const {single, groups, noise} = parts;
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

/** Without JavaScript the link leads on to the pages that have the blocks of the other files. */
function More({table: {more, showMore}}: {table: Table}): ReactNode {
  const {filesPages} = useChangelogReport().report;
  const isBrowser = useIsBrowser();
  const counts = useCounts();
  const [next = ''] = filesPages;
  return (
    <p>
      {isBrowser ? (
        <>
          {counts.more(more)}{' '}
          <button type="button" className="button button--secondary button--sm" onClick={showMore}>
            <Translate
              id="plugin.changelog.summary.showMore"
              description="Button that draws more rows of the table of files"
            >
              Show more files
            </Translate>
          </button>
        </>
      ) : (
        <Link to={next}>{counts.more(more)}</Link>
      )}
    </p>
  );
}
