import type {PageReport} from '../model/pages';

/** The report as schema.org describes an article, in JSON that can stand in a script element: no text can end it. */
export function structuredData({title, summary, date, locale}: PageReport, url: string): string {
  const article = {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: title,
    description: summary,
    datePublished: date,
    inLanguage: locale,
    url,
    mainEntityOfPage: url,
  };
  return JSON.stringify(article).replaceAll('<', '\\u003c');
}
