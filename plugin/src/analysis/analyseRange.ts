import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import {loadDataReaders} from '../data/dataFormat';
import {messagesFor, type Messages} from '../locales';
import {changeEvent} from '../markdown/events/changeEvent';
import {loadInlinePrinter} from '../markdown/blocks/inlineMarkdown';
import {loadMarkdownParser} from '../markdown/blocks/parseBlocks';
import type {Gathering, RangeAnalysis} from '../model/analysis';
import type {ChangeEvent} from '../model/event';
import type {ChangedFile} from '../model/fileChange';
import type {RangeImpact} from '../model/impact';
import type {EventJson} from '../model/report';
import type {RuleSettings} from '../model/ruleSettings';
import {applyRuleSettings} from './types/applyRuleSettings';
import {blobSentence} from './words/explanations/blobSentence';
import {withDefinitions} from './words/phrases/definitions';
import {decidingEvents} from './words/selection/decidingEvents';
import {editSpread} from './across/edits/editSpread';
import {eventJson} from './words/explanations/eventJson';
import {explanation} from './words/explanations/explanation';
import {countMovedAway} from './words/explanations/otherFile';
import {withNamedRetirements} from './events/namedRetirements';
import {fileEvents, type FileParsers} from './events/fileEvents';
import type {FileFacts} from './fileFacts';
import {followedLinks} from './range/followedLinks';
import {noFormerText} from './range/formerText';
import {type GatheringDraft, gatherings} from './across/highlights/gatherings';
import {groups} from './across/groups/groups';
import {insights} from './across/insights/insights';
import {correctedLinks} from './types/fixes/linkCorrections';
import {repairedLink} from './types/fixes/linkRepairs';
import {noiseKind, replacedOnly} from './types/noise';
import {withOwnSections} from './events/ownSections';
import {ownHighlights} from './words/highlights/ownHighlights';
import {pathKind} from './pathKind';
import {createPhrases, type Phrases, plainText} from './words/phrases/phrases';
import {type RangeFacts, rangeFacts} from './range/rangeFacts';
import {decide, type Decision, type Rule} from './types/rules';
import {withReplacedParagraphs} from './words/selection/replacedParagraphs';
import {withShownColumns} from './words/selection/shownColumns';
import {type SeenFile, seenFiles} from './range/succession';
import {sisterDecisions} from './across/edits/sisterFiles';
import {titleSource, type TitleSource} from './words/titles/titleSource';
import {briefTitles, titles} from './words/titles/titles';

export interface AnalysisOptions {
  locale: string;
  rules?: RuleSettings;
  messages?: Messages;
  impact?: RangeImpact;
}

/**
 * Says what changed in each file of a report, and what holds across them.
 *
 * @param files in the order of the report; texts may be null, then the hunks alone are read
 * @param options.locale BCP 47; the language of titles, explanations and insights
 * @param options.rules what the site changes about the rules; nothing, if not given
 * @param options.messages phrases for that locale; the plugin's own, if not given
 * @param options.impact what the range does to other files; nothing is said of that, if not given
 */
export async function analyseRange(files: ChangedFile[], options: AnalysisOptions): Promise<RangeAnalysis> {
  const [parsers, print] = await Promise.all([loadParsers(files), loadInlinePrinter()]);
  const phrases = createPhrases(options.messages ?? messagesFor(options.locale));
  const table = applyRuleSettings(options.rules ?? {});
  const seen = seenFiles(files);
  const facts = factsOf(seen, parsers, options.impact);
  const decisions = decided(facts, table);
  const sources = facts.map((own, index) => titleSource(own, decisions[index]?.deciding ?? []));
  const made = titles(sources, phrases);
  const briefs = briefTitles(sources, phrases);
  const own = ownHighlights({facts, sources, titles: made}, phrases);
  const spread = editSpread(facts.map(({file}) => file));
  const found = groups({facts, decisions, spread}, phrases);
  const together = gatherings({facts, decisions, sources, titles: made, groups: found, spread}, phrases);
  return {
    files: facts.map((file, index) => ({
      type: decisions[index]?.rule.type ?? 'minor update',
      rule: decisions[index]?.rule.id ?? '',
      noise: file.noise,
      title: print(made[index] ?? []),
      brief: plainText(briefs[index] ?? []),
      highlight: print(own[index] ?? []),
      explanation: print(explained(file, decisions[index], sources[index], phrases, seen[index]?.isSuccessor ?? false)),
      isGrave: (sources[index]?.grave ?? null) !== null,
      sizeNote: plainText(blobSentence(file.file, phrases)) || null,
      events: file.events.map((event) => shownEvent(event, seen[index]?.isSuccessor ?? false)),
    })),
    insights: insights({facts, spread}, {groups: found, gatherings: together}, phrases, options.impact).map((own) => ({
      text: print(own.text),
      files: own.files,
    })),
    groups: found.map((group) => ({
      kind: group.kind,
      type: decisions[group.files[0] ?? 0]?.rule.type ?? 'minor update',
      ...toldTogether(group, print),
    })),
    gatherings: together.map((gathering) => toldTogether(gathering, print)),
  };
}

function toldTogether(
  {text, brief, files}: Pick<GatheringDraft, 'text' | 'brief' | 'files'>,
  print: (text: PhrasingContent[]) => string,
): Gathering {
  return {text: print(text), brief: plainText(brief), files};
}

function factsOf(seen: readonly SeenFile[], parsers: FileParsers, impact: RangeImpact | undefined): FileFacts[] {
  const acrossAll = rangeFacts(seen.map(({file}) => file)).map((across, index) => ({
    ...across,
    ...movedTo(seen[index]?.renamedTo ?? null),
  }));
  const found = seen.map(({file, successor}, index) => {
    const {twin = null, former = noFormerText, title = null} = acrossAll[index] ?? {};
    const events = withOwnSections(eventsOf(file, title, successor, parsers), twin);
    return withNamedRetirements(events, file, parsers.markdown, former);
  });
  const followed = followedLinks(found, impact?.lost ?? []);
  return acrossAll.map((across, index): FileFacts => {
    const dead = impact?.deadLinks[index] ?? {base: [], head: []};
    const own = correctedLinks(found[index] ?? [], (event) => followed(event, index));
    const isReplaced = (seen[index]?.successor ?? null) !== null;
    const isRepaired = (own.linkCorrection ?? repairedLink(own.events, dead) ?? null) !== null;
    const noise = isReplaced ? replacedOnly : isRepaired ? null : noiseKind(own.events);
    return {...across, kind: pathKind(across.file.change.path), ...own, noise, dead};
  });
}

/** All of a part is where it has another name. */
function movedTo(path: string | null): Partial<RangeFacts> {
  return path === null ? {} : {movedAway: 1, twin: {path, lines: 0, share: 1, isMost: true, isWhole: true, own: []}};
}

function eventsOf(
  file: ChangedFile,
  title: string | null,
  successor: string | null,
  parsers: FileParsers,
): ChangeEvent[] {
  if (successor === null) return fileEvents(parsers, file, title);
  const {path, deletions} = file.change;
  return [changeEvent('file-replaced', {before: path, after: successor, count: deletions})];
}

/** The lines of another file stand in no diff of this one. */
function shownEvent(event: ChangeEvent, isSuccessor: boolean): EventJson {
  const {old, ...line} = event.line;
  return eventJson(isSuccessor && old !== undefined ? {...event, line} : event);
}

function decided(facts: readonly FileFacts[], table: readonly Rule[]): (Decision & {deciding: ChangeEvent[]})[] {
  const decisions = sisterDecisions(
    facts,
    facts.map((own) => decide(own, table)),
  );
  return facts.map((own, index) => {
    const decision = decisions[index] ?? decide(own, table);
    return {...decision, deciding: decidingEvents(own, decision, table)};
  });
}

function explained(
  {events, file, twin, elsewhere, cameFrom}: FileFacts,
  decision: (Decision & {deciding: ChangeEvent[]}) | undefined,
  source: TitleSource | undefined,
  phrases: Phrases,
  isSuccessor: boolean,
): PhrasingContent[] {
  const told = withReplacedParagraphs(events, file.change);
  const first = {
    deciding: withDefinitions(decision?.deciding.map(told.toldOf) ?? [], file),
    titled: source?.event ?? null,
    grave: source?.grave ?? null,
    isBreaking: decision?.rule.type === 'breaking change',
    entries: source?.entries ?? [],
    texts: file,
  };
  const defined = withDefinitions(withShownColumns(told.events, file.change.hunks), file);
  return explanation(defined, phrases, first, {
    twin,
    isSuccessor,
    movedAway: (own) => countMovedAway(own, elsewhere),
    cameFrom,
  });
}

async function loadParsers(files: readonly ChangedFile[]): Promise<FileParsers> {
  const data = loadDataReaders(files.map(({change}) => change.path));
  return {markdown: await loadMarkdownParser(), data: await data};
}
