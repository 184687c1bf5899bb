import type {PhrasingContent, RootContent} from 'mdast';
import type {Commitish, ReportJson} from '../../model/report';
import {bullets, code, heading, maybeLink, text} from './nodes';

/** The report's books: what was compared, what git counted, and what is not shown. */
export function receiptNodes(report: ReportJson): RootContent[] {
  const {range, commitUrls, totals, receipt} = report;
  return [
    heading(1, text('Receipt')),
    bullets([
      commitFact('Base', range.base, commitUrls.base),
      commitFact('Head', range.head, commitUrls.head),
      ...(range.mergeBase === null ? [] : [[text('Merge base: '), code(shortOid(range.mergeBase))]]),
      [text(`Commits: ${range.commits}`)],
      [text(`Lines: ${totals.additions} added, ${totals.deletions} deleted, ${totals.changes} in all`)],
      [text(`Files changed according to git: ${receipt.gitFiles}`)],
      [text(`Files shown: ${receipt.shownFiles}`)],
      ...receipt.excluded.map(({reason, files}) => countFact('Files left out', reason, files)),
      ...receipt.omittedDiffs.map(({reason, files}) => countFact('Diffs not shown', reason, files)),
      ...receipt.noise.map(({kind, files}) => countFact('Noise', kind, files)),
      ...receipt.groups.map(({kind, groups, files}) => [
        text('Shown together in the summary table, '),
        code(kind),
        text(`: ${files} files in ${groups} ${groups === 1 ? 'group' : 'groups'}`),
      ]),
      ...receipt.warnings.map(({code: id, detail}) => [text('Warning '), code(id), text(`: ${detail}`)]),
    ]),
  ];
}

function commitFact(label: string, {ref, oid, date}: Commitish, url: string | null): PhrasingContent[] {
  return [text(`${label}: ${ref} (`), maybeLink(url, {type: 'inlineCode', value: shortOid(oid)}), text(`, ${date})`)];
}

function countFact(label: string, reason: string, files: number): PhrasingContent[] {
  return [text(`${label}, `), code(reason), text(`: ${files} ${files === 1 ? 'file' : 'files'}`)];
}

function shortOid(oid: string): string {
  return oid.slice(0, 7);
}
