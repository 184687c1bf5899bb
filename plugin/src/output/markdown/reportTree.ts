import type {Root, RootContent} from 'mdast';
import type {FileStatus, ReportJson} from '../../model/report';
import {commitNodes} from './commits';
import {fileBlock} from './fileBlock';
import {fileLinks} from './fileLinks';
import {frontMatter} from './frontMatter';
import type {ParseInlineNodes} from './inlineNodes';
import {heading, link, paragraph, text} from './nodes';
import {receiptNodes} from './receipt';
import {highlightNodes, insightNodes} from './statements';
import {summaryTable} from './summaryTable';
import {urlImpactNodes} from './urlImpact';

const contents: readonly [status: FileStatus, title: string][] = [
  ['modified', 'Modified Contents'],
  ['added', 'Added Contents'],
  ['renamed', 'Renamed Contents'],
  ['copied', 'Copied Contents'],
  ['type-changed', 'Type-changed Contents'],
  ['removed', 'Removed Contents'],
];

/** The document of one report, with the headings and in the order of the older system's reports. */
export function reportTree(report: ReportJson, parse: ParseInlineNodes): Root {
  const context = {parse, links: fileLinks(report.files)};
  const children: RootContent[] = [
    frontMatter(report),
    ...viewDiff(report),
    ...highlightNodes(report.highlights, context),
    ...insightNodes(report.insights, context),
    ...urlImpactNodes(report.urlImpact, context.links),
    heading(1, text('Summary Table')),
    summaryTable(report, context),
    ...contentNodes(report, parse),
    ...commitNodes(report),
    ...receiptNodes(report),
  ];
  return {type: 'root', children};
}

function viewDiff({compareUrl, host}: ReportJson): RootContent[] {
  const label = host === null ? 'View Diff' : `View Diff on ${host}`;
  return compareUrl === null ? [] : [paragraph(link(compareUrl, text(label)))];
}

function contentNodes({files, commits}: ReportJson, parse: ParseInlineNodes): RootContent[] {
  const byOid = new Map(commits.map((commit) => [commit.oid, commit]));
  return contents.flatMap(([status, title]) => {
    const blocks = files.filter((file) => file.status === status).flatMap((file) => fileBlock(file, byOid, parse));
    return blocks.length > 0 ? [heading(1, text(title)), ...blocks] : [];
  });
}
