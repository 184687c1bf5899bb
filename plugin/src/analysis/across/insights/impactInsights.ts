import type {LostAddress, RangeImpact} from '../../../model/impact';
import type {StaleTwin} from '../../../model/report';
import type {FileFacts} from '../../fileFacts';
import {ascending} from '../ascending';
import type {InsightDraft} from './insightDraft';
import {joined, type Phrases} from '../../words/phrases/phrases';
import {quotedSpan} from '../../words/quotes/quotedSpans';

const span = {words: 12, characters: 110};

/** Facts about files that the range does not touch; the impact's files stand in the order of the facts. */
export function impactInsights(facts: readonly FileFacts[], impact: RangeImpact, phrases: Phrases): InsightDraft[] {
  return [
    ...brokenLinks(facts, impact, phrases),
    ...sharedPartials(facts, impact, phrases),
    ...staleTranslations(facts, impact, phrases),
    ...staleVersions(facts, impact, phrases),
  ];
}

function brokenLinks(facts: readonly FileFacts[], {lost}: RangeImpact, phrases: Phrases): InsightDraft[] {
  const linked = lost.filter(({linkedFrom}) => linkedFrom !== null && linkedFrom.length > 0);
  const bySource = new Map<string, LostAddress[]>();
  for (const one of linked) {
    const key = `${one.file}\n${one.kind}`;
    bySource.set(key, [...(bySource.get(key) ?? []), one]);
  }
  return [...bySource.values()].flatMap((own) => {
    const [first] = own;
    const change = facts[first?.file ?? -1]?.file.change;
    if (!first || !change) return [];
    const {kind, file, from} = first;
    const pages = new Set(own.flatMap(({linkedFrom}) => (linkedFrom ?? []).map(({path}) => path))).size;
    const isPage = kind.startsWith('page');
    const path = quotedSpan(isPage ? (change.oldPath ?? change.path) : change.path, span);
    const values = {path, id: `#${from}`, pages, anchors: own.length};
    return [{text: phrases.say(`insight.broken.${kind}`, values), files: [file]}];
  });
}

function sharedPartials(facts: readonly FileFacts[], {usedBy}: RangeImpact, phrases: Phrases): InsightDraft[] {
  return facts.flatMap(({kind, noise, file: {change}}, index) => {
    const pages = usedBy[index]?.length ?? 0;
    if (kind !== 'partial' || noise !== null || pages === 0 || change.status !== 'modified') return [];
    return [{text: phrases.say('insight.used-by', {path: quotedSpan(change.path, span), pages}), files: [index]}];
  });
}

function staleTranslations(facts: readonly FileFacts[], impact: RangeImpact, phrases: Phrases): InsightDraft[] {
  const groups = byName(facts, impact, ({locale}) => locale);
  return [...groups]
    .sort(([one, files], [other, others]) => others.length - files.length || (one < other ? -1 : 1))
    .map(([name, files]) => ({
      text: phrases.say('insight.stale-locale', {name: phrases.language(name), files: files.length}),
      files,
    }));
}

/** Copies are kept for each version on purpose: one sentence for all of them. */
function staleVersions(facts: readonly FileFacts[], impact: RangeImpact, phrases: Phrases): InsightDraft[] {
  const groups = byName(facts, impact, ({locale, version}) => (locale === null ? version : null));
  const files = ascending([...groups.values()].flat());
  if (files.length === 0) return [];
  const names = [...groups.keys()].sort().map((name) => phrases.say('name', {name}));
  const values = {names: joined(names, phrases), versions: names.length, files: files.length};
  return [{text: phrases.say('insight.stale-version', values), files}];
}

/** The changed files with copies of each language or version; noise needs no copy. */
function byName(
  facts: readonly FileFacts[],
  {staleTwins}: RangeImpact,
  nameOf: (twin: StaleTwin) => string | null,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  facts.forEach(({noise}, index) => {
    const twins = noise === null ? (staleTwins[index] ?? []) : [];
    for (const name of new Set(twins.map(nameOf))) {
      if (name !== null) groups.set(name, [...(groups.get(name) ?? []), index]);
    }
  });
  return groups;
}
