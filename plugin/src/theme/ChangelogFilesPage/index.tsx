import Translate, {translate} from '@docusaurus/Translate';
import {HtmlClassNameProvider, PageMetadata} from '@docusaurus/theme-common';
import type {Props} from '@theme/ChangelogFilesPage';
import ChangelogFurtherPage from '@theme/ChangelogFurtherPage';
import ReportLink from '@theme/ChangelogFurtherPage/ReportLink';
import {statusLabel} from '@theme/ChangelogMessages';
import {filesPageLabel} from '@theme/ChangelogMessages/pageLabels';
import FileBlock from '@theme/ChangelogReport/FileBlock';
import Heading from '@theme/Heading';
import {filesToc, groupByStatus, ReportFactsProvider} from 'docusaurus-plugin-content-changelog/client';
import {useMemo, type ReactNode} from 'react';

/** Blocks of files that the report's own page has no room for. */
export default function ChangelogFilesPage({content}: Props): ReactNode {
  const {report, facts, files} = content;
  const toc = useMemo(() => filesToc(files, 3), [files]);
  const title = pageTitle(content);
  return (
    <HtmlClassNameProvider className="plugin-changelog plugin-changelog-files">
      <PageMetadata title={title} description={pageDescription(content)} />
      <ChangelogFurtherPage
        content={content}
        title={title}
        intro={
          <Translate
            id="plugin.changelog.files.intro"
            description="Says where a page with blocks of files belongs; {report} is a link"
            values={{report: <ReportLink report={report} />}}
          >
            {'These files are part of the report {report}.'}
          </Translate>
        }
        toc={toc}
        labelOf={filesPageLabel}
      >
        <ReportFactsProvider facts={facts} files={files}>
          {groupByStatus(files).map(({status, files: members}) => (
            <section key={status} className="margin-top--lg">
              <Heading as="h2" id={status}>
                {statusLabel(status)}
              </Heading>
              {members.map((file) => (
                <FileBlock key={file.anchor} file={file} />
              ))}
            </section>
          ))}
        </ReportFactsProvider>
      </ChangelogFurtherPage>
    </HtmlClassNameProvider>
  );
}

function pageTitle({report, number, pages}: Props['content']): string {
  return translate(
    {
      id: 'plugin.changelog.files.title',
      message: '{report}: files, page {number} of {pages}',
      description: 'Title of a page with those files of a report that the report has no room for',
    },
    {report: report.title, number: String(number), pages: String(pages)},
  );
}

/** What the page says of itself, without a link. */
function pageDescription({report}: Props['content']): string {
  return translate(
    {
      id: 'plugin.changelog.files.intro',
      message: 'These files are part of the report {report}.',
      description: 'Says where a page with blocks of files belongs; {report} is a link',
    },
    {report: report.title},
  );
}
