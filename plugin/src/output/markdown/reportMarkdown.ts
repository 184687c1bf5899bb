import type {ReportJson} from '../../model/report';
import {createInlineNodeParser} from './inlineNodes';
import {createMarkdownPrinter} from './printer';
import {reportTree} from './reportTree';

/**
 * Prints reports as Markdown documents in the form of the older system, one after the other, each of them beginning
 * with its front matter. They are CommonMark with GFM tables, and MDX as Docusaurus reads it.
 */
export async function reportMarkdown(reports: readonly ReportJson[]): Promise<string> {
  const [parse, print] = await Promise.all([createInlineNodeParser(), createMarkdownPrinter()]);
  return reports.map((report) => print(reportTree(report, parse))).join('\n');
}
