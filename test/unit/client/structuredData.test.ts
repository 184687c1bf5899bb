import {breadcrumbData, indexData, reportData} from '../../../plugin/src/client/structuredData';
import {indexEntry, pageReport} from './pageData';

const parse = (script: string): unknown => JSON.parse(script);
const place = {url: 'https://a.example/v2', changelog: {name: 'Changelog', url: 'https://a.example'}};

describe('reportData', () => {
  test('describes the report as an article of the changelog', () => {
    const report = pageReport({title: 'v2', summary: 'New.', category: {name: 'api', label: 'API'}});
    expect(parse(reportData(report, place))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'TechArticle',
      headline: 'v2',
      description: 'New.',
      datePublished: '2025-05-22',
      dateModified: '2025-05-22T00:00:00Z',
      inLanguage: 'en',
      articleSection: 'API',
      isPartOf: {'@type': 'CollectionPage', name: 'Changelog', url: 'https://a.example'},
      url: 'https://a.example/v2',
      mainEntityOfPage: 'https://a.example/v2',
    });
  });

  test('never ends the script element that it stands in', () => {
    const title = '</script><script>alert(1)</script><!--';
    const data = reportData(pageReport({title}), place);
    expect(data).not.toContain('<');
    expect(parse(data)).toMatchObject({headline: title});
  });
});

describe('indexData', () => {
  test('describes a page as a collection of the entries at their places in the whole list', () => {
    const entries = [indexEntry({title: 'B', permalink: '/b'}), indexEntry({title: 'A', permalink: '/a'})];
    const about = {title: 'Changes', description: 'All', url: 'https://a.example/page/2', locale: 'de', before: 50};
    expect(parse(indexData({entries, total: 52}, about, (permalink) => `https://a.example${permalink}`))).toMatchObject(
      {
        '@type': 'CollectionPage',
        name: 'Changes',
        inLanguage: 'de',
        mainEntity: {
          '@type': 'ItemList',
          numberOfItems: 52,
          itemListElement: [
            {'@type': 'ListItem', position: 51, name: 'B', url: 'https://a.example/b'},
            {'@type': 'ListItem', position: 52, name: 'A', url: 'https://a.example/a'},
          ],
        },
      },
    );
  });
});

test('breadcrumbData numbers the steps to a page', () => {
  const crumbs = [
    {name: 'Changelog', url: 'https://a.example'},
    {name: 'API', url: 'https://a.example/api'},
  ];
  expect(parse(breadcrumbData(crumbs))).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [
      {position: 1, name: 'Changelog', item: 'https://a.example'},
      {position: 2, name: 'API', item: 'https://a.example/api'},
    ],
  });
});
