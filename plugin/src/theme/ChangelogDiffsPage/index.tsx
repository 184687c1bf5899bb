import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {HtmlClassNameProvider, PageMetadata} from '@docusaurus/theme-common';
import type {Props} from '@theme/ChangelogDiffsPage';
import DiffViewSwitch from '@theme/ChangelogDiff/ViewSwitch';
import DiffsPageFile from '@theme/ChangelogDiffsPage/File';
import ChangelogLayout from '@theme/ChangelogLayout';
import {diffsPageLabel} from '@theme/ChangelogMessages/pageLabels';
import PaginatorNavLink from '@theme/PaginatorNavLink';
import Heading from '@theme/Heading';
import clsx from 'clsx';
import {DiffViewProvider, filesToc, RenderedProvider, useOpenTarget} from 'docusaurus-plugin-content-changelog/client';
import {useMemo, type ReactNode} from 'react';
import styles from './styles.module.css';

/** Search engines are to find the report, and not lines out of it. */
export default function ChangelogDiffsPage({content}: Props): ReactNode {
  const {inDocs, report, files} = content;
  const toc = useMemo(() => filesToc(files, 2), [files]);
  const title = pageTitle(content);
  useOpenTarget();
  return (
    <HtmlClassNameProvider className="plugin-changelog plugin-changelog-diffs">
      <PageMetadata title={title}>
        <meta name="robots" content="noindex, follow" />
      </PageMetadata>
      <ChangelogLayout inDocs={inDocs} toc={toc} footer={<Neighbours content={content} />}>
        <header>
          <Heading as="h1">{title}</Heading>
          <Intro report={report} />
        </header>
        <RenderedProvider source={content.rendered}>
          <DiffViewProvider>
            <DiffViewSwitch />
            {files.map((file) => (
              <DiffsPageFile key={file.anchor} file={file} report={report.permalink} />
            ))}
          </DiffViewProvider>
        </RenderedProvider>
      </ChangelogLayout>
    </HtmlClassNameProvider>
  );
}

function Intro({report}: Pick<Props['content'], 'report'>): ReactNode {
  return (
    <p>
      <Translate
        id="plugin.changelog.diffs.intro"
        description="Says where a page of diffs belongs; {report} is a link"
        values={{
          report: (
            <Link className={clsx(styles.report)} to={report.permalink}>
              {report.title}
            </Link>
          ),
        }}
      >
        {'These diffs are part of the report {report}.'}
      </Translate>
    </p>
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

function Neighbours({content}: Props): ReactNode {
  const {report, number, previous, next} = content;
  const before = number === 2 ? report.title : diffsPageLabel(number - 1);
  return (
    <nav className="pagination-nav margin-top--lg" aria-label={report.title}>
      <PaginatorNavLink permalink={previous} title={before} />
      {next !== null && <PaginatorNavLink permalink={next} title={diffsPageLabel(number + 1)} isNext />}
    </nav>
  );
}
