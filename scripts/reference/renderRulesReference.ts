import type {RootContent} from 'mdast';
import {type RuleEntry, type RuleId, ruleTable} from '../../plugin/src/rules';
import {code, createTable, text} from './createTable';
import {exampleDiff} from './exampleDiff';
import {loadMarkdown, type Markdown} from './loadMarkdown';
import {ruleNotes} from './ruleNotes';

const frontMatter = `# Made by npm run reference from plugin/src/rules and scripts/reference/ruleNotes: edit it there.
sidebar_position: 2
title: Rules
description: Every rule that decides about the type of a file, in order, with what fires it and an example.
toc_max_heading_level: 2
mdx:
  format: md`;

const introduction = `
The rules are tried in this order, and the first one that fires decides about the type of a file. The id stands in the
JSON form of the report as \`rule\`. The option \`rules\` changes types and switches rules off: see [How changes are
classified](../how-changes-are-classified.md).`;

const explanations = `
A _page_ is a Markdown or MDX file with an address of its own. A _part_ is one that other pages include: its name or a
folder above it begins with \`_\`, or the folder is called \`includes\`, \`partials\`, \`snippets\` or \`static\`. A _page of news_ is one
whose name says so, such as \`whats-new.md\`, \`release-notes.md\` or \`changelog.md\`, or that of a folder above it
(\`whats-new\`, \`release-notes\`, \`changelog\`).

Each example below is also a test: the rule that it stands under decides about its first file.`;

/** The page of the rules, made of the table that decides. */
export async function renderRulesReference(): Promise<string> {
  const {parse, parseInline, print} = await loadMarkdown();
  const rows = ruleTable.map(({id, type, sentence}, index) => [
    [{type: 'link' as const, url: `#${id}`, children: [code(id)]}],
    [text(String(index + 1))],
    [text(type)],
    parseInline(sentence),
  ]);
  return print([
    {type: 'yaml', value: frontMatter},
    ...parse(introduction),
    createTable(['Id', 'Order', 'Type', 'Reason'], rows),
    ...parse(explanations),
    ...ruleTable.flatMap((rule) => renderRule(rule, parse)),
  ]);
}

/** The heading is the id alone, so that it is the anchor. */
function renderRule({id, type, sentence}: RuleEntry & {id: RuleId}, parse: Markdown['parse']): RootContent[] {
  const {fires, not, example} = ruleNotes[id];
  return [
    {type: 'heading', depth: 2, children: [code(id)]},
    ...parse(`**${type}**. ${sentence}`),
    ...parse(`- **Fires**: ${fires}\n- **Trap**: ${not}`),
    {type: 'code', lang: 'diff', value: example.map(exampleDiff).join('\n')},
  ];
}
