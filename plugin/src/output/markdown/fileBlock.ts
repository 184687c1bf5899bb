import type {PhrasingContent, RootContent} from 'mdast';
import type {CommitJson, FileJson} from '../../model/report';
import {fileCommitItems} from './commits';
import {displayPath} from './fileLinks';
import {hunkText} from './hunkText';
import type {ParseInlineNodes} from './inlineNodes';
import {fileImpactItems} from './urlImpact';
import {bullets, code, heading, html, link, paragraph, strong, text} from './nodes';

/** The block of one file: what happened to it, and its diff out of the way of those who read on. */
export function fileBlock(
  file: FileJson,
  commits: ReadonlyMap<string, CommitJson>,
  parse: ParseInlineNodes,
): RootContent[] {
  const facts = [...fileFacts(file), ...fileImpactItems(file), ...fileCommitItems(file, commits)];
  return [
    heading(2, text(displayPath(file.path)), html(headingId(file))),
    ...diffNodes(file),
    heading(3, text('Summary')),
    // The older system printed a JSON object here, as its language model had answered; readers are no parsers.
    paragraph(strong(file.type), text(': '), ...parse(file.title)),
    ...(facts.length > 0 ? [bullets(facts)] : []),
    heading(3, text('Explanation')),
    paragraph(...parse(file.explanation)),
  ];
}

/**
 * Docusaurus escapes the first `{#` of a heading for MDX, and takes back what is escaped twice then. A path that gets in
 * the way of this has the id escaped from the start and set apart.
 */
function headingId(file: FileJson): string {
  return /\{#|\\$/.test(file.path) ? ` \\{#${file.anchor}}` : `{#${file.anchor}}`;
}

function diffNodes(file: FileJson): RootContent[] {
  if (file.hunks === null || file.hunks.length === 0) {
    return [];
  }
  return [
    html('<details>\n<summary>Diff</summary>'),
    {type: 'code', lang: 'diff', value: file.hunks.map(hunkText).join('\n')},
    html('</details>'),
  ];
}

function fileFacts(file: FileJson): PhrasingContent[][] {
  const facts: PhrasingContent[][] = [];
  if (file.oldPath !== null) {
    facts.push([text(`${file.status === 'copied' ? 'Copied' : 'Renamed'} from ${displayPath(file.oldPath)}`)]);
  }
  if (file.noise !== null) {
    facts.push([text('Noise: '), code(file.noise)]);
  }
  if (file.omitted !== null) {
    facts.push([text('Diff not shown: '), code(file.omitted.reason)]);
  }
  facts.push(...file.notes.map((note) => [text(note)]));
  if (file.fileUrl !== null) {
    facts.push([link(file.fileUrl, text('View file'))]);
  }
  return facts;
}
