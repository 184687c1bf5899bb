import {structuredData} from '../../../plugin/src/client/structuredData';
import {pageReport} from './pageData';

describe('structuredData', () => {
  test('describes the report as an article', () => {
    const data: unknown = JSON.parse(
      structuredData(pageReport({title: 'v2', summary: 'New.'}), 'https://a.example/v2'),
    );
    expect(data).toMatchObject({
      '@type': 'TechArticle',
      headline: 'v2',
      description: 'New.',
      datePublished: '2025-05-22',
      url: 'https://a.example/v2',
    });
  });

  test('never ends the script element that it stands in', () => {
    const title = '</script><script>alert(1)</script><!--';
    const data = structuredData(pageReport({title}), 'https://a.example/v2');
    expect(data).not.toContain('<');
    expect(JSON.parse(data)).toMatchObject({headline: title});
  });
});
