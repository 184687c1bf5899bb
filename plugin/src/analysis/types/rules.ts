import type {ChangeEvent} from '../../model/event';
import type {ChangeType} from '../../model/report';
import {lastRule, type RuleId, ruleTable} from '../../rules';
import {
  becameAvailable,
  breakAnnounced,
  newsAdded,
  promiseWithdrawn,
  supportAnnounced,
  supportRaised,
} from './statements/announcements';
import {
  aliasRemoved,
  documentedNameAdded,
  documentedNameRemoved,
  namedThingIntroduced,
  previewIntroduced,
} from './items/documentedNames';
import {
  deprecatedSectionRemoved,
  limitSectionRemoved,
  sectionAdded,
  sectionBesideMoved,
  sectionRemoved,
} from './items/sections';
import {modelTabAdded, variantRemoved, variantsAdded} from './items/variants';
import {buildToolReplaced} from './items/buildTools';
import {anyOf, type Condition, first, isOf, movesAddress, shrinks, when} from './conditions';
import {identifierCorrected, identifierMisspelt, importCompleted, versionTakenBack} from './fixes/corrections';
import {importedPathReplaced} from './items/importedPaths';
import {importReplaced} from './items/importedNames';
import {nameSetRight} from './fixes/knownNames';
import {referenceDefined, referenceMended, repairedLink} from './fixes/linkRepairs';
import {
  lackTold,
  limitationLifted,
  listedItemAdded,
  listedItemRemoved,
  supportedVersionRemoved,
} from './items/listItems';
import {flagAdded, flagRemoved} from './items/listedFlags';
import {loneCodeEdit, loneNameEdit} from './fixes/loneEdits';
import {nameQualified, namedItemRemoved, tabStruck} from './items/lostNames';
import {markupMended} from './fixes/markupRepairs';
import {nameOfPage} from './fixes/pageNames';
import {referenceExtended, referenceNarrowed} from './items/dataReference';
import {defaultChanged, defaultMoved, defaultReversed} from './statements/defaults';
import {helpDefaultChanged} from './statements/helpDefaults';
import {labelledValueRemoved} from './items/labelledValues';
import {describedEntryAdded, describedEntryRemoved} from './items/describedEntries';
import {becameRequired, lackWidened, limitationAdded, prerequisiteAdded, requirementRaised} from './statements/demands';
import type {FileFacts} from '../fileFacts';
import {experimentEnded, nameReplaced, nameReplacedAcross, variableReplaced} from './items/replacedNames';
import {renameTold} from './items/toldRenames';
import {limitNarrowed, valueAdded, valueRemoved} from './items/listedValues';
import {
  columnAdded,
  columnRemoved,
  limitLifted,
  namedRowAdded,
  rowAdded,
  rowRemoved,
  rowReplaced,
  tableAdded,
} from './items/tableItems';
import {cellDisabled, cellEnabled, cellLimitLifted} from './items/turnedCells';
import {isOfRepository} from '../pathKind';
import {openedToAll, restrictionDated, restrictionDropped, systemMarkDropped} from './statements/restrictions';
import {
  deprecatedItemRemoved,
  deprecatedTextRemoved,
  retirementAnnounced,
  retirementNoteAdded,
} from './statements/retirements';
import {codeMended} from './fixes/respellings';
import {bracketsPaired} from './fixes/syntaxLines';
import {typeCorrected} from './fixes/typeCells';
import {typeShown} from './fixes/shownTypes';

/** One reason for a type. */
export interface Rule {
  id: RuleId;
  type: ChangeType;
  fires: Condition;
  /** False for files that a site has the rule ignore. */
  covers: (path: string) => boolean;
  /** Whether the event that fires it is what the file's title speaks of. */
  tellsEvent: boolean;
}

const isContent = isOf('page', 'partial');
const added = ({file: {change}}: FileFacts) => change.status === 'added';
const removed = ({file: {change}}: FileFacts) => change.status === 'removed';
/** A page that was split off another is a new page; one that took the place of a removed page is not. */
const cameHere = ({kind, movedHere, cameFromRemoved}: FileFacts) => (kind === 'page' ? cameFromRemoved : movedHere);
/** Share of lines from which on content counts as moved between files. */
const mostLines = 0.6;

/** What each rule of the table looks for. */
const conditions: Readonly<Record<RuleId, Condition>> = {
  'image-file': when(isOf('image')),
  'navigation-file': when(isOf('navigation')),
  'redirect-file': when(isOf('redirects')),
  noise: when(({noise}) => noise !== null),
  'code-repaired-in-file': when(isOf('data', 'other'), first('data-repaired')),
  'reference-narrowed': referenceNarrowed,
  'reference-extended': referenceExtended,
  'other-file': when((facts) => !isContent(facts) || isOfRepository(facts.file.change.path)),
  'address-redirected': when(
    (facts) => facts.kind === 'page' && facts.redirected && (removed(facts) || movesAddress(facts)),
  ),
  'page-removed': when((facts) => facts.kind === 'page' && removed(facts) && !facts.addressKept),
  'page-moved': when((facts) => facts.kind === 'page' && movesAddress(facts)),
  'content-moved': when((facts) =>
    removed(facts)
      ? facts.movedAway >= mostLines
      : added(facts) && cameHere(facts) >= mostLines && !sectionBesideMoved(facts),
  ),
  'partial-removed': when((facts) => facts.kind === 'partial' && removed(facts)),
  'retirement-note-added': retirementNoteAdded,
  'page-added': when((facts) => added(facts) && facts.file.change.additions > 0 && !sectionBesideMoved(facts)),
  'package-replaced': anyOf(first('package-replaced'), buildToolReplaced),
  'import-replaced': anyOf(importReplaced, importedPathReplaced),
  // Aliases that are gone are told as such, with how many there are.
  'name-replaced': when(
    (facts) => aliasRemoved(facts) === undefined,
    anyOf(nameReplaced, nameReplacedAcross, experimentEnded, variableReplaced, renameTold),
  ),
  'retirement-announced': retirementAnnounced,
  'break-announced': anyOf(breakAnnounced, promiseWithdrawn),
  'deprecated-item-removed': anyOf(
    when(shrinks, deprecatedTextRemoved),
    deprecatedItemRemoved,
    deprecatedSectionRemoved,
  ),
  'variant-removed': when(({movedAway}) => movedAway < mostLines, anyOf(variantRemoved, tabStruck)),
  'section-removed': sectionRemoved,
  'item-removed': anyOf(
    rowRemoved,
    rowReplaced,
    columnRemoved,
    listedItemRemoved,
    supportedVersionRemoved,
    documentedNameRemoved,
    nameQualified,
    aliasRemoved,
    namedItemRemoved,
    describedEntryRemoved,
    flagRemoved,
  ),
  'value-removed': anyOf(valueRemoved, labelledValueRemoved),
  'availability-turned-off': cellDisabled,
  'limit-lowered': first('limit-lowered'),
  'requirement-added': anyOf(
    first('requirement-added'),
    becameRequired,
    prerequisiteAdded,
    limitationAdded,
    lackWidened,
  ),
  'requirement-raised': requirementRaised,
  'default-changed': anyOf(defaultChanged, defaultReversed, defaultMoved, helpDefaultChanged),
  'news-added': newsAdded,
  'general-availability': becameAvailable,
  'support-announced': supportAnnounced,
  'availability-turned-on': cellEnabled,
  'item-added': anyOf(
    rowAdded,
    namedRowAdded,
    columnAdded,
    tableAdded,
    valueAdded,
    listedItemAdded,
    describedEntryAdded,
    flagAdded,
    documentedNameAdded,
    namedThingIntroduced,
    previewIntroduced,
    modelTabAdded,
    variantsAdded,
  ),
  'limitation-lifted': anyOf(
    limitationLifted,
    limitLifted,
    cellLimitLifted,
    limitNarrowed,
    limitSectionRemoved,
    supportRaised,
    lackTold,
    restrictionDropped,
    restrictionDated,
    openedToAll,
    systemMarkDropped,
  ),
  'section-added': anyOf(sectionAdded, sectionBesideMoved),
  'code-repaired': anyOf(
    codeMended,
    first('code-block-closed', 'code-indented', 'table-repaired'),
    identifierMisspelt,
    nameSetRight,
    versionTakenBack,
    importCompleted,
    bracketsPaired,
    typeShown,
  ),
  'identifier-corrected': anyOf(identifierCorrected, loneCodeEdit, loneNameEdit, typeCorrected, nameOfPage),
  'link-repaired': anyOf(
    ({events, dead}) => repairedLink(events, dead),
    first('link-mended'),
    referenceDefined,
    referenceMended,
  ),
  'markup-repaired': markupMended,
  'link-corrected': ({linkCorrection}) => linkCorrection ?? undefined,
  [lastRule]: when(() => true),
};

/** In order: the first that fires decides. The last one always fires. */
export const rules: readonly Rule[] = ruleTable.map(({id, type}) => ({
  id,
  type,
  fires: conditions[id],
  covers: () => true,
  tellsEvent: type !== 'minor update',
}));

export interface Decision {
  rule: Rule;
  /** The event that decided; null where the file's weightiest event speaks for it. */
  event: ChangeEvent | null;
}

/**
 * The first rule that fires.
 *
 * @param table the rules as a site sets them, see `applyRuleSettings`
 */
export function decide(facts: FileFacts, table: readonly Rule[] = rules): Decision {
  for (const rule of table) {
    const event = rule.fires(facts);
    if (event) return {rule, event: rule.tellsEvent ? event : null};
  }
  throw new Error(`No rule decides about the file "${facts.file.change.path}".`);
}
