import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import type {AnalysisMessageId} from '../../../locales/en/analysis';
import type {EventKind} from '../../../model/event';
import {foldersOf, parentOf} from '../foldersOf';
import {splitFiles} from '../splitFiles';
import {type ExampleRoom, namedExamples} from '../../words/phrases/namedExamples';
import {fileName} from '../../words/phrases/pageName';
import {pathKind} from '../../pathKind';
import {nameNodes, type Phrases, type PhraseValues} from '../../words/phrases/phrases';
import {quote} from '../../words/quotes/quotedSpans';
import {sinceOf} from '../../words/phrases/sinceVersion';
import {pageTitle, pageTitleOf} from '../../words/titles/titles';
import type {TitleSource} from '../../words/titles/titleSource';

/** Files that came, went or moved as a whole, told together. */
export interface WholeFiles {
  text: PhrasingContent[];
  /** The same for a summary, with fewer names and nothing else of them. */
  brief: PhrasingContent[];
  /** Indices into the sources, ascending. */
  files: number[];
}

const messages: Partial<Record<EventKind, AnalysisMessageId>> = {
  'file-added': 'gather.files-added',
  'file-removed': 'gather.files-removed',
  'file-renamed': 'gather.files-renamed',
};

/** Fewer files are told one by one. */
const leastFiles = 3;
const ofSummaries: ExampleRoom = {least: 2, characters: 40};

/**
 * What came, went or moved, by what happened and by folder; pages apart from other files.
 *
 * @param all the sources of the report, with those of which something else is told
 */
export function wholeFiles(
  sources: readonly TitleSource[],
  all: readonly TitleSource[],
  phrases: Phrases,
): WholeFiles[] {
  const classes = new Map<string, number[]>();
  // Fewer parts are told one by one, so that only an insight says of them that they are parts.
  const split = splitFiles(sources.map(homeOf), leastFiles);
  sources.forEach((source, index) => {
    const key = classOf(source, split);
    if (key !== null) classes.set(key, [...(classes.get(key) ?? []), index]);
  });
  const found = [...classes.values()].flatMap((members) => {
    const moved = moveOf(sources[members[0] ?? 0]);
    const paths = members.map((index) => sources[index]?.path ?? '');
    // Readers look for pages by folder; of other files, one sentence is enough.
    const isPage = pathKind(paths[0] ?? '') === 'page';
    const parts = foldersOf(paths, isPage && !moved ? leastFiles : Math.max(leastFiles, paths.length));
    return parts.map(({folder, files}) => {
      const own = files.flatMap((at) => members[at] ?? []);
      return {files: own, folder, former: formerOf(sources[own[0] ?? 0], split), ...moved};
    });
  });
  return found.map(({files, ...where}, index) => {
    // The other parts of a file are told once, with the first of its folders.
    const isFirst = found.findIndex(({former}) => former === where.former) === index;
    const others = isFirst ? othersOf(where.former, all) : 0;
    return {
      files,
      ...textsOf(
        files.flatMap((at) => sources[at] ?? []),
        {others, ...where},
        phrases,
      ),
    };
  });
}

/** What happened, to pages or other files; of moves, from where to where. Null for what did not happen to a whole file. */
function classOf(source: TitleSource, split: ReadonlyMap<string, number[]>): string | null {
  const {path, event} = source;
  if (!(event.kind in messages)) return null;
  const move = moveOf(source);
  return [event.kind, pathKind(path) === 'page', move?.from, move?.to, formerOf(source, split)].join('\n');
}

/** The file that was split into a new one; empty for one whose content came from another file. Null for other files. */
function formerOf(source: TitleSource | undefined, split: ReadonlyMap<string, number[]>): string | null {
  const home = source ? homeOf(source) : null;
  return home === null || split.has(home) ? home : '';
}

/** The file that most of the content of a new one stood in. */
function homeOf({event, moved}: TitleSource): string | null {
  return event.kind === 'file-added' && moved ? moved.path : null;
}

/** How many new files have content of a file that was split, of which something else is told. */
function othersOf(former: string | null, all: readonly TitleSource[]): number {
  if (!former) return 0;
  return all.filter(({event, moved}) => !/^file-(?:added|removed)$/.test(event.kind) && moved?.path === former).length;
}

/** The folders between which a file moved, without the folders below them that moved with it; null for another name. */
function moveOf(source: TitleSource | undefined): {from: string; to: string} | null {
  const {kind, before, after} = source?.event ?? {};
  if (kind !== 'file-renamed' || !before || !after) return null;
  const [one, other] = [parentOf(before).split('/'), parentOf(after).split('/')];
  if (one.join('/') === other.join('/')) return null;
  while (one.length > 1 && other.length > 1 && one.at(-1) === other.at(-1)) {
    one.pop();
    other.pop();
  }
  return {from: `${one.join('/')}/`, to: `${other.join('/')}/`};
}

interface Where {
  folder: string;
  former: string | null;
  others: number;
  from?: string;
  to?: string;
}

function textsOf(
  sources: readonly TitleSource[],
  {folder, former, others, from, to}: Where,
  phrases: Phrases,
): Pick<WholeFiles, 'text' | 'brief'> {
  const [first] = sources;
  const kind = first?.event.kind ?? 'file-added';
  const isMove = from !== undefined;
  const values: PhraseValues = {
    files: sources.length,
    others,
    isPage: pathKind(first?.path ?? '') === 'page' ? 'yes' : 'no',
    folder,
    hasFolder: folder === '' ? 'no' : 'yes',
    from: from ?? '',
    to: to ?? '',
    former: fileName(former ?? ''),
    hasFormer: former ? 'yes' : 'no',
  };
  const told = isMove ? 'gather.files-moved' : (messages[kind] ?? 'gather.files-added');
  const saying = (examples: PhrasingContent[]) =>
    phrases.say(former === null ? told : 'gather.files-split', {...values, examples});
  const names = sources.map((source) => nameOf(source, from ?? folder, phrases));
  const longNames = sources.map((source, index) => withWhereabouts(names[index] ?? [], source, phrases));
  return {
    text: saying(namedExamples(longNames, phrases)),
    brief: saying(namedExamples(names, phrases, ofSummaries)),
  };
}

/** A page by its title; what has another name or place by its former path within the folder. */
function nameOf(source: TitleSource, folder: string, phrases: Phrases): PhrasingContent[] {
  const {event, path} = source;
  const isRenamed = event.kind === 'file-renamed';
  const title = isRenamed ? '' : pageTitleOf(source);
  if (title !== '') return phrases.say('token', {text: quote(title, pageTitle)});
  const named = (isRenamed ? event.before : null) ?? path;
  const start = folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
  return nameNodes(named.startsWith(start) ? named.slice(start.length) : named, true);
}

/** A new page with the version that it came with, a removed one with where its text is now. */
function withWhereabouts(name: PhrasingContent[], source: TitleSource, phrases: Phrases): PhrasingContent[] {
  const {event, moved} = source;
  if (event.kind === 'file-renamed' || pageTitleOf(source) === '') return name;
  return event.kind === 'file-removed' && moved
    ? phrases.say('moved.listed', {page: name, heir: fileName(moved.path)})
    : [...name, ...sinceOf(event.since, phrases)];
}
