import {ruleTable} from '../../plugin/src/rules';
import {code, createTable, text} from './createTable';
import {loadMarkdown} from './loadMarkdown';

const frontMatter = `# Made by npm run reference from plugin/src/rules: edit it there.
sidebar_position: 2
title: Rules
description: Every rule that decides about the type of a file, in order, with its id.
mdx:
  format: md`;

const introduction = `
The rules are tried in this order, and the first one that fires decides about the type of a file. The id stands in the
JSON form of the report as \`rule\`.`;

const explanations = `
A _page_ is a Markdown or MDX file with an address of its own. A _part_ is one that other pages include: its name or a
folder above it begins with \`_\`, or the folder is called \`includes\`, \`partials\` or \`snippets\`. A _page of news_ is one
whose name says so, such as \`whats-new.md\`, \`release-notes.md\` or \`changelog.md\`.`;

/** The page of the rules, made of the table that decides. */
export async function renderRulesReference(): Promise<string> {
  const {parse, parseInline, print} = await loadMarkdown();
  const rows = ruleTable.map(({id, type, sentence}, index) => [
    [text(String(index + 1))],
    [code(id)],
    [text(type)],
    parseInline(sentence),
  ]);
  return print([
    {type: 'yaml', value: frontMatter},
    ...parse(introduction),
    createTable(['Order', 'Id', 'Type', 'Reason'], rows),
    ...parse(explanations),
  ]);
}
