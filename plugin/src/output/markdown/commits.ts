import type {PhrasingContent, RootContent} from 'mdast';
import type {CommitJson, FileJson, ReportJson} from '../../model/report';
import {displayPath} from './fileLinks';
import {bullets, code, heading, link, maybeLink, text} from './nodes';

/** The rest is counted; the JSON form has them all. */
const maxOfFile = 3;
const maxOfReport = 100;

/** The commits that touch files of the report, in their authors' words. */
export function commitNodes({commits}: ReportJson): RootContent[] {
  return commits.length === 0 ? [] : [heading(1, text('Commits')), bullets(commitItems(commits, maxOfReport))];
}

/** The commits of one file, to stand among its facts. */
export function fileCommitItems(file: FileJson, commits: ReadonlyMap<string, CommitJson>): PhrasingContent[][] {
  const own = file.commits.flatMap((oid) => commits.get(oid) ?? []);
  if (own.length === 0) {
    return [];
  }
  const items = commitItems(own, maxOfFile);
  const listed = items.flatMap((item, index) => [text(index === 0 ? '' : '; '), ...item]);
  return [[text(`Commit ${own.length === 1 ? 'message' : 'messages'} of this file: `), ...listed]];
}

function commitItems(commits: readonly CommitJson[], most: number): PhrasingContent[][] {
  const more = commits.length - most;
  return [
    ...commits.slice(0, most).map(commitPhrase),
    ...(more > 0 ? [[text(`and ${more} more ${more === 1 ? 'commit' : 'commits'}`)]] : []),
  ];
}

/** A subject is code: a parser of GFM makes links of addresses and mentions in text even where they are escaped. */
function commitPhrase({oid, subject, date, url, pullRequest}: CommitJson): PhrasingContent[] {
  return [
    ...(subject === '' ? [] : [code(displayPath(subject)), text(' ')]),
    text('('),
    maybeLink(url, {type: 'inlineCode', value: oid.slice(0, 7)}),
    ...(date === null ? [] : [text(`, ${date.slice(0, 10)}`)]),
    ...(pullRequest === null ? [] : [text(', '), link(pullRequest.url, text(`#${pullRequest.number}`))]),
    text(')'),
  ];
}
