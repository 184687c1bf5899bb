import Head from '@docusaurus/Head';
import {PageMetadata} from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Props} from '@theme/ChangelogIndexPage/Metadata';
import {indexPageTitle, listDescription} from '@theme/ChangelogMessages/indexTexts';
import {listPageLabel} from '@theme/ChangelogMessages/pageLabels';
import {breadcrumbData, indexData, useAbsoluteUrl} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';

export default function IndexPageMetadata({content}: Props): ReactNode {
  const toUrl = useAbsoluteUrl();
  const locale = useLanguage();
  const title = indexPageTitle(content);
  const description = listDescription(content);
  const {number, pages, permalink, total, entries} = content;
  // Every page but the last is full, and the last one ends with the list.
  const before = number === pages.length ? total - entries.length : (number - 1) * entries.length;
  const about = {title, description, url: toUrl(permalink), locale, before};
  return (
    <>
      <PageMetadata title={title} description={description}>
        <meta property="og:type" content="website" />
        <meta name="twitter:title" content={title} />
        <meta name="twitter:description" content={description} />
        <script type="application/ld+json">{indexData(content, about, toUrl)}</script>
      </PageMetadata>
      {!content.inDocs && <Breadcrumbs content={content} />}
      <Neighbours content={content} />
    </>
  );
}

function useLanguage(): string {
  const {currentLocale, localeConfigs} = useDocusaurusContext().i18n;
  return localeConfigs[currentLocale]?.htmlLang ?? currentLocale;
}

/** The docs layout describes its own. */
function Breadcrumbs({content}: Props): ReactNode {
  const toUrl = useAbsoluteUrl();
  const {index, category, number, permalink} = content;
  const crumbs = [
    {name: index.title, url: toUrl(index.permalink)},
    ...(category ? [{name: category.label, url: toUrl(category.permalink)}] : []),
    ...(number > 1 ? [{name: listPageLabel(number), url: toUrl(permalink)}] : []),
  ];
  return (
    <Head>
      <script type="application/ld+json">{breadcrumbData(crumbs)}</script>
    </Head>
  );
}

function Neighbours({content}: Props): ReactNode {
  const toUrl = useAbsoluteUrl();
  const {number, pages} = content;
  const [before, after] = [pages[number - 2], pages[number]];
  return (
    <Head>
      {before !== undefined && <link rel="prev" href={toUrl(before)} />}
      {after !== undefined && <link rel="next" href={toUrl(after)} />}
    </Head>
  );
}
