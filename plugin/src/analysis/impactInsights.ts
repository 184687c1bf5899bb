import type {RangeImpact} from '../model/impact';
import type {FileFacts} from './fileFacts';
import type {InsightDraft} from './insightDraft';
import type {Phrases} from './phrases';
import {quotedSpan} from './quotedSpans';

const span = {words: 12, characters: 110};
/** Copies are kept for each version on purpose: a few are named, the JSON form has them all. */
const mostVersions = 3;

/** Facts about files that the range does not touch; the impact's files stand in the order of the facts. */
export function impactInsights(facts: readonly FileFacts[], impact: RangeImpact, phrases: Phrases): InsightDraft[] {
  return [
    ...brokenLinks(facts, impact, phrases),
    ...sharedPartials(facts, impact, phrases),
    ...staleCopies(facts, impact, phrases, 'locale'),
    ...staleCopies(facts, impact, phrases, 'version').slice(0, mostVersions),
  ];
}

function brokenLinks(facts: readonly FileFacts[], {lost}: RangeImpact, phrases: Phrases): InsightDraft[] {
  return lost.flatMap(({kind, from, file, linkedFrom}) => {
    const pages = new Set((linkedFrom ?? []).map(({path}) => path)).size;
    const change = facts[file]?.file.change;
    if (pages === 0 || !change) return [];
    const isPage = kind.startsWith('page');
    const path = quotedSpan(isPage ? (change.oldPath ?? change.path) : change.path, span);
    return [{text: phrases.say(`insight.broken.${kind}`, {path, id: `#${from}`, pages}), files: [file]}];
  });
}

function sharedPartials(facts: readonly FileFacts[], {usedBy}: RangeImpact, phrases: Phrases): InsightDraft[] {
  return facts.flatMap(({kind, noise, file: {change}}, index) => {
    const pages = usedBy[index]?.length ?? 0;
    if (kind !== 'partial' || noise !== null || pages === 0 || change.status !== 'modified') return [];
    return [{text: phrases.say('insight.used-by', {path: quotedSpan(change.path, span), pages}), files: [index]}];
  });
}

/** Grouped by language or version; noise needs no translation. */
function staleCopies(
  facts: readonly FileFacts[],
  {staleTwins}: RangeImpact,
  phrases: Phrases,
  by: 'locale' | 'version',
): InsightDraft[] {
  const groups = new Map<string, number[]>();
  facts.forEach(({noise}, index) => {
    const twins = noise === null ? (staleTwins[index] ?? []) : [];
    const names = twins.map((twin) => (by === 'locale' ? twin.locale : twin.locale === null ? twin.version : null));
    for (const name of new Set(names)) {
      if (name !== null) groups.set(name, [...(groups.get(name) ?? []), index]);
    }
  });
  return [...groups]
    .sort(([one, files], [other, others]) => others.length - files.length || (one < other ? -1 : 1))
    .map(([name, files]) => ({
      text: phrases.say(`insight.stale-${by}`, {
        name: by === 'locale' ? phrases.language(name) : name,
        files: files.length,
      }),
      files,
    }));
}
