import Head from '@docusaurus/Head';
import {useLocation} from '@docusaurus/router';
import {PageMetadata} from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Props} from '@theme/ChangelogReportPage/Metadata';
import {structuredData} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';

export default function ReportPageMetadata({content}: Props): ReactNode {
  const {report, permalink} = content;
  const url = useAbsoluteUrl(permalink);
  return (
    <>
      <PageMetadata title={report.title} description={report.summary}>
        <meta property="og:type" content="article" />
        <meta property="article:published_time" content={report.date} />
        <script type="application/ld+json">{structuredData(report, url)}</script>
      </PageMetadata>
      <CanonicalUrl permalink={permalink} url={url} />
    </>
  );
}

function useAbsoluteUrl(permalink: string): string {
  const {url, trailingSlash} = useDocusaurusContext().siteConfig;
  return `${url}${permalink}${trailingSlash === true ? '/' : ''}`;
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
