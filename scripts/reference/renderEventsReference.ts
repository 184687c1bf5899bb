import {code, createTable} from './createTable';
import {eventExamples} from './eventExamples';
import {eventNotes} from './eventNotes';
import {loadMarkdown} from './loadMarkdown';

const frontMatter = `# Made by npm run reference from scripts/reference/eventNotes.ts and test/fixtures/analysis: edit it there.
sidebar_position: 3
title: Events
description: Every kind of event that a report can tell of a file, what it means, and how a report says it.
mdx:
  format: md`;

const introduction = `
What happened in a file is told by its events, which the [JSON form](../reports.md) of a report carries as \`events\` with
these kinds. \`before\` and \`after\` are quoted from the two versions as they stand there. An example is what a report says of
a file with that event alone; each is also a test.`;

/** The page of the kinds of events, made of what they mean and of the cases of the tests. */
export async function renderEventsReference(): Promise<string> {
  const {parse, parseInline, print} = await loadMarkdown();
  const examples = eventExamples();
  return print([
    {type: 'yaml', value: frontMatter},
    ...parse(introduction),
    ...Object.entries(eventNotes).flatMap(([family, kinds]) => [
      ...parse(`## ${family}`),
      createTable(
        ['Kind', 'What it means', 'Example'],
        Object.entries(kinds).map(([kind, meaning]) => [
          [code(kind)],
          parseInline(meaning),
          parseInline(examples.get(kind) ?? ''),
        ]),
      ),
    ]),
  ]);
}
