import type {ChangeEvent} from '../../../model/event';
import type {FileFacts} from '../../fileFacts';
import {ascending} from '../ascending';
import type {InsightDraft} from './insightDraft';
import {isAbsolute} from './linkTargets';
import {exampleList} from '../../words/phrases/namedExamples';
import type {Phrases} from '../../words/phrases/phrases';

const leastFiles = 3;
const leastPages = 2;
const mostNamed = 3;

interface MovedLink {
  from: string;
  to: string;
}

/** Files with links to one page that lead to others now, by the pages that they lead to. */
type NewTargets = Map<string, Set<number>>;

export interface MovedLinks {
  insights: InsightDraft[];
  /** True for an edit that these tell. */
  tells: (event: ChangeEvent) => boolean;
}

/** What a page held stands in several others: one fact for all links that went there, whatever sections they lead to. */
export function movedLinks(facts: readonly Pick<FileFacts, 'events'>[], phrases: Phrases): MovedLinks {
  const byPage = new Map<string, NewTargets>();
  for (const [index, {events}] of facts.entries()) {
    for (const {from, to} of events.flatMap((event) => movedLink(event) ?? [])) {
      const targets = byPage.get(from) ?? new Map<string, Set<number>>();
      byPage.set(from, targets.set(to, (targets.get(to) ?? new Set()).add(index)));
    }
  }
  const told = [...byPage].filter(([, targets]) => targets.size >= leastPages && filesOf(targets).length >= leastFiles);
  const sorted = told.sort(([, one], [, other]) => filesOf(other).length - filesOf(one).length);
  const pages = new Set(sorted.map(([page]) => page));
  return {
    insights: sorted.map(([page, targets]) => insight(page, targets, phrases)),
    tells: (event) => pages.has(movedLink(event)?.from ?? ''),
  };
}

function insight(page: string, targets: NewTargets, phrases: Phrases): InsightDraft {
  const files = filesOf(targets);
  const inOrder = [...targets].sort(([, one], [, other]) => other.size - one.size);
  const named = inOrder.slice(0, mostNamed).map(([target]) => phrases.say('token', {text: target}));
  const examples = exampleList(named, targets.size - named.length, phrases);
  const values = {path: page, pages: targets.size, files: files.length, examples};
  return {text: phrases.say('insight.links-moved', values), files};
}

/** The pages that a link of the site led to and leads to, as they read from every folder; null for other edits. */
function movedLink({kind, before, after}: ChangeEvent): MovedLink | null {
  if (kind !== 'link-target-changed' || before === null || after === null) return null;
  const [from, to] = [pageOf(before), pageOf(after)];
  return from === '' || to === '' || from === to ? null : {from, to};
}

function pageOf(target: string): string {
  if (isAbsolute(target)) return '';
  return (target.split(/[?#]/, 1)[0] ?? '').replace(/^(?:\.{1,2}\/)+/, '');
}

function filesOf(targets: NewTargets): number[] {
  return ascending([...targets.values()].flatMap((files) => [...files]));
}
