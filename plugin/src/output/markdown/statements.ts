import type {PhrasingContent, RootContent} from 'mdast';
import type {Highlights, Statement} from '../../model/report';
import type {FileLinks} from './fileLinks';
import type {ParseInlineNodes} from './inlineNodes';
import {bullets, heading, paragraph, text} from './nodes';

/** What is needed to print a statement. */
export interface StatementContext {
  parse: ParseInlineNodes;
  links: FileLinks;
}

/** Links behind a statement; the table has all files. */
const mostLinks = 5;

const highlightSections: readonly [key: keyof Highlights, title: string, empty: string][] = [
  ['newFeatures', 'New features', 'No new features found.'],
  ['breakingChanges', 'Breaking changes', 'No breaking changes found.'],
  ['otherUpdates', 'Other updates', 'No other updates found.'],
];

/** A section with nothing in it says so: silence would leave open whether anybody looked. */
export function highlightNodes(highlights: Highlights, context: StatementContext): RootContent[] {
  return [
    heading(1, text('Highlights')),
    ...highlightSections.flatMap(([key, title, empty]) => {
      const items = highlights[key].map((statement) => statementNodes(statement, context));
      return [heading(2, text(title)), bullets(items.length > 0 ? items : [[text(empty)]])];
    }),
  ];
}

export function insightNodes(insights: readonly Statement[], context: StatementContext): RootContent[] {
  const paragraphs = insights.map((statement) => paragraph(...statementNodes(statement, context)));
  const empty = paragraph(text('No facts found that hold across files.'));
  return [heading(1, text('Insights')), ...(paragraphs.length > 0 ? paragraphs : [empty])];
}

/** The statement's text, and behind it, in parentheses, the first files that it speaks of and how many more there are. */
function statementNodes(statement: Statement, {parse, links}: StatementContext): PhrasingContent[] {
  const targets = statement.anchors.flatMap((anchor) => links.get(anchor) ?? []);
  const listed = targets.slice(0, mostLinks).flatMap((target, index) => [text(index === 0 ? ' (' : ', '), target]);
  const more = targets.length - mostLinks;
  const end = more > 0 ? ` and ${more} more)` : ')';
  return [...parse(statement.text), ...listed, ...(targets.length > 0 ? [text(end)] : [])];
}
