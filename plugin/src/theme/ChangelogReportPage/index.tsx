import {HtmlClassNameProvider} from '@docusaurus/theme-common';
import ChangelogLayout from '@theme/ChangelogLayout';
import {sectionLabels} from '@theme/ChangelogMessages';
import Metadata from '@theme/ChangelogReportPage/Metadata';
import ChangelogPaginator from '@theme/ChangelogReportPage/Paginator';
import ChangelogReport from '@theme/ChangelogReport';
import type {Props} from '@theme/ChangelogReportPage';
import {
  DiffViewProvider,
  RenderedProvider,
  ReportProvider,
  reportToc,
  useOpenTarget,
  type PageReport,
} from 'docusaurus-plugin-content-changelog/client';
import {useCallback, useMemo, type ReactNode} from 'react';

export default function ChangelogReportPage({content}: Props): ReactNode {
  const {inDocs, report, rendered, index, category, siblings, previous, next} = content;
  const toc = useMemo(() => reportToc(report, sectionLabels()), [report]);
  useOpenTarget(useCallback((id) => furtherPage(report, id), [report]));
  // The page is drawn again at every change of its address, which filters of the table write; a long report is not.
  const body = useMemo(
    () => (
      <ReportProvider report={report}>
        <RenderedProvider source={rendered}>
          <DiffViewProvider>
            <ChangelogReport index={inDocs ? null : index} category={category} siblings={siblings} />
          </DiffViewProvider>
        </RenderedProvider>
      </ReportProvider>
    ),
    [report, rendered, inDocs, index, category, siblings],
  );
  return (
    <HtmlClassNameProvider className="plugin-changelog plugin-changelog-report">
      <Metadata content={content} />
      <ChangelogLayout inDocs={inDocs} toc={toc} footer={<ChangelogPaginator previous={previous} next={next} />}>
        {body}
      </ChangelogLayout>
    </HtmlClassNameProvider>
  );
}

/** Addresses lead to the report, also those of files whose blocks it has no room for. */
function furtherPage({files, filesPages}: PageReport, id: string): string | null {
  const page = files.find(({anchor}) => anchor === id)?.movedTo ?? null;
  return page === null ? null : (filesPages[page - 2] ?? null);
}
