import type {PhrasingContent, RootContent, Table} from 'mdast';
import {inWords} from '../../plugin/src/options/describeValue';
import {optionsSpec} from '../../plugin/src/options/optionsSpec';
import type {FieldGroup, Spec} from '../../plugin/src/options/spec/spec';
import {code, createTable, text} from './createTable';
import {loadMarkdown, type Markdown} from './loadMarkdown';

const frontMatter = `# Made by npm run reference from plugin/src/options: edit it there.
sidebar_position: 1
title: Options
description: All options of the plugin, their defaults and what they do
mdx:
  format: md`;

const introduction =
  'Everything that the plugin can be told in `docusaurus.config.ts`. Only `ranges` is required. ' +
  'What is wrong with the options is told before git is asked, all of it at once.';

/** The reference page of the options, as Markdown that Docusaurus can take, made of the spec that checks them. */
export async function renderOptionsReference(): Promise<string> {
  const {parseInline, print} = await loadMarkdown();
  return print([
    {type: 'yaml', value: frontMatter},
    {type: 'paragraph', children: parseInline(introduction)},
    ...optionsSpec.groups.flatMap((group) => renderGroup(group, parseInline)),
  ]);
}

function renderGroup(group: FieldGroup, parseInline: Markdown['parseInline']): RootContent[] {
  const heading = renderHeading(group);
  const description =
    group.description === '' ? [] : [{type: 'paragraph' as const, children: parseInline(group.description)}];
  return [...heading, ...description, renderTable(group, parseInline)];
}

function renderHeading({path, title}: FieldGroup): RootContent[] {
  if (path === '') {
    return [];
  }
  const name = code(path.slice(1));
  return [{type: 'heading', depth: 2, children: title === '' ? [name] : [name, text(`: ${title}`)]}];
}

function renderTable({fields}: FieldGroup, parseInline: Markdown['parseInline']): Table {
  const rows = Object.entries(fields).map(([name, spec]) => [
    [code(name)],
    renderWords(spec.words),
    [renderDefault(spec)],
    parseInline(spec.description),
  ]);
  return createTable(['Option', 'Takes', 'Default', 'What it does'], rows);
}

/** What a user would type is set as code: strings in quotes, lists and objects. */
function renderWords(words: string): PhrasingContent[] {
  const pieces = words.split(/(\[[^\]]*\]|\{[^}]*\}|'[^']*')/).filter((piece) => piece !== '');
  return pieces.map((piece) => (/^['[{]/.test(piece) ? code(piece) : text(piece)));
}

function renderDefault({presence, fallback}: Spec): PhrasingContent {
  if (presence === 'default') {
    return code(toCode(fallback));
  }
  return text(presence === 'required' ? 'required' : 'none');
}

/** Defaults are strings, numbers, booleans, null, lists of strings and empty objects. */
function toCode(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(toCode).join(', ')}]`;
  }
  return typeof value === 'object' && value !== null ? '{}' : inWords([value]);
}
