import Translate, {translate} from '@docusaurus/Translate';
import {HtmlClassNameProvider, PageMetadata} from '@docusaurus/theme-common';
import type {Props} from '@theme/ChangelogDiffsPage';
import DiffsPageFile from '@theme/ChangelogDiffsPage/File';
import ChangelogFurtherPage from '@theme/ChangelogFurtherPage';
import ReportLink from '@theme/ChangelogFurtherPage/ReportLink';
import {diffsPageLabel} from '@theme/ChangelogMessages/pageLabels';
import {filesToc} from 'docusaurus-plugin-content-changelog/client';
import {useMemo, type ReactNode} from 'react';

/** Search engines are to find the report, and not lines out of it. */
export default function ChangelogDiffsPage({content}: Props): ReactNode {
  const {report, files} = content;
  const toc = useMemo(() => filesToc(files, 2), [files]);
  const title = pageTitle(content);
  return (
    <HtmlClassNameProvider className="plugin-changelog plugin-changelog-diffs">
      <PageMetadata title={title}>
        <meta name="robots" content="noindex, follow" />
      </PageMetadata>
      <ChangelogFurtherPage
        content={content}
        title={title}
        intro={
          <Translate
            id="plugin.changelog.diffs.intro"
            description="Says where a page of diffs belongs; {report} is a link"
            values={{report: <ReportLink report={report} />}}
          >
            {'These diffs are part of the report {report}.'}
          </Translate>
        }
        toc={toc}
        labelOf={diffsPageLabel}
      >
        {files.map((file) => (
          <DiffsPageFile key={file.anchor} file={file} />
        ))}
      </ChangelogFurtherPage>
    </HtmlClassNameProvider>
  );
}

function pageTitle({report, number, pages}: Props['content']): string {
  return translate(
    {
      id: 'plugin.changelog.diffs.title',
      message: '{report}: diffs, page {number} of {pages}',
      description: 'Title of a page with those diffs of a report that the report has no room for',
    },
    {report: report.title, number: String(number), pages: String(pages)},
  );
}
