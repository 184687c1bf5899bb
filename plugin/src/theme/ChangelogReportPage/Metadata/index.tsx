import Head from '@docusaurus/Head';
import {useLocation} from '@docusaurus/router';
import {PageMetadata} from '@docusaurus/theme-common';
import type {Props} from '@theme/ChangelogReportPage/Metadata';
import {breadcrumbData, reportData, useAbsoluteUrl, type Crumb} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';

export default function ReportPageMetadata({content}: Props): ReactNode {
  const {inDocs, report, permalink, index, category} = content;
  const toUrl = useAbsoluteUrl();
  const url = toUrl(permalink);
  const changelog = {name: index.title, url: toUrl(index.permalink)};
  return (
    <>
      <PageMetadata title={report.title} description={report.summary}>
        <meta property="og:type" content="article" />
        <meta property="article:published_time" content={report.date} />
        <meta property="article:modified_time" content={report.range.head.date} />
        {category && <meta property="article:section" content={category.label} />}
        <meta name="twitter:title" content={report.title} />
        <meta name="twitter:description" content={report.summary} />
        <script type="application/ld+json">{reportData(report, {url, changelog})}</script>
      </PageMetadata>
      {!inDocs && <Breadcrumbs crumbs={[changelog, {name: report.title, url}]} />}
      <CanonicalUrl permalink={permalink} url={url} />
    </>
  );
}

/** The docs layout describes its own. */
function Breadcrumbs({crumbs}: {crumbs: Crumb[]}): ReactNode {
  return (
    <Head>
      <script type="application/ld+json">{breadcrumbData(crumbs)}</script>
    </Head>
  );
}

/** Docusaurus names the address that a page is opened at; a report's further addresses are not the canonical one. */
function CanonicalUrl({permalink, url}: {permalink: string; url: string}): ReactNode {
  const {pathname} = useLocation();
  return (
    pathname.replace(/\/$/, '') !== permalink && (
      <Head>
        <link rel="canonical" href={url} />
        <meta property="og:url" content={url} />
      </Head>
    )
  );
}
