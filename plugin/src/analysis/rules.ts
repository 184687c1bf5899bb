import type {ChangeEvent} from '../model/event';
import type {ChangeType} from '../model/report';
import {
  type Condition,
  first,
  grows,
  identifierCorrected,
  isOf,
  itemAdded,
  itemRemoved,
  movesAddress,
  newsAdded,
  sectionAdded,
  sectionRemoved,
  shrinks,
  variantRemoved,
  when,
} from './conditions';
import type {FileFacts} from './fileFacts';

/** One reason for a type. */
export interface Rule {
  /** Stable: reports carry it. */
  id: string;
  type: ChangeType;
  fires: Condition;
  /** For the docs: one sentence. */
  sentence: string;
}

const isContent = isOf('page', 'partial');
const added = ({file: {change}}: FileFacts) => change.status === 'added';
const removed = ({file: {change}}: FileFacts) => change.status === 'removed';
/** Share of lines from which on content counts as moved between files. */
const mostLines = 0.6;

/** In order: the first that fires decides. */
export const rules: readonly Rule[] = [
  {
    id: 'image-file',
    type: 'minor update',
    fires: when(isOf('image')),
    sentence: 'Images and videos are neither features nor breaking, whatever happens to them.',
  },
  {
    id: 'navigation-file',
    type: 'minor update',
    fires: when(isOf('navigation')),
    sentence: 'Sidebars, tables of contents and category files only lead to content.',
  },
  {
    id: 'redirect-file',
    type: 'minor update',
    fires: when(isOf('redirects')),
    sentence: 'Redirects keep addresses alive; the pages themselves are judged on their own.',
  },
  {
    id: 'noise',
    type: 'minor update',
    fires: when(({noise}) => noise !== null),
    sentence: 'Only dates, metadata, people, white space, line breaks or paths of links changed.',
  },
  {
    id: 'code-repaired-in-file',
    type: 'bug fix',
    fires: when(isOf('data', 'other'), first('code-repaired')),
    sentence: 'A JSON file could not be parsed before and can be now.',
  },
  {
    id: 'other-file',
    type: 'minor update',
    fires: when((facts) => !isContent(facts)),
    sentence: 'The file is no page and no part of one.',
  },
  {
    id: 'address-redirected',
    type: 'minor update',
    fires: when((facts) => facts.kind === 'page' && facts.redirected && (removed(facts) || movesAddress(facts))),
    sentence: 'A page was removed or moved, and the range adds a redirect from its address.',
  },
  {
    id: 'page-removed',
    type: 'breaking change',
    fires: when((facts) => facts.kind === 'page' && removed(facts)),
    sentence: 'A page was removed without a redirect in the range.',
  },
  {
    id: 'page-moved',
    type: 'breaking change',
    fires: when((facts) => facts.kind === 'page' && movesAddress(facts)),
    sentence: 'A page moved to another address without a redirect in the range.',
  },
  {
    id: 'content-moved',
    type: 'minor update',
    fires: when((facts) =>
      removed(facts) ? facts.movedAway >= mostLines : added(facts) && facts.movedHere >= mostLines,
    ),
    sentence: 'Most lines of a new or removed file moved between files of the range.',
  },
  {
    id: 'partial-removed',
    type: 'breaking change',
    fires: when(removed),
    sentence: 'A part that pages include was removed, and its content did not move to another file.',
  },
  {
    id: 'page-added',
    type: 'new feature',
    fires: when(added),
    sentence: 'A page, or a part that pages include, is new.',
  },
  {
    id: 'package-replaced',
    type: 'breaking change',
    fires: first('package-replaced'),
    sentence: 'The package to install was replaced by another.',
  },
  {
    id: 'retirement-announced',
    type: 'breaking change',
    fires: first('deprecation-added'),
    sentence: 'The text newly says that something is deprecated, retired, removed or no longer supported.',
  },
  {
    id: 'deprecated-item-removed',
    type: 'breaking change',
    fires: when(shrinks, first('deprecated-text-removed')),
    sentence: 'What was marked as deprecated was removed from the page.',
  },
  {
    id: 'variant-removed',
    type: 'breaking change',
    fires: when(({movedAway}) => movedAway < mostLines, variantRemoved),
    sentence: 'A tab was removed with its instructions, and its name no longer occurs in the page.',
  },
  {
    id: 'section-removed',
    type: 'breaking change',
    fires: when(shrinks, sectionRemoved),
    sentence: 'A section on a capability was removed and did not move to another file.',
  },
  {
    id: 'item-removed',
    type: 'breaking change',
    fires: itemRemoved,
    sentence: 'The row of a model, parameter, region or the like was removed from a table.',
  },
  {
    id: 'value-removed',
    type: 'breaking change',
    fires: first('value-removed'),
    sentence: 'A value was struck from a list of values and no longer occurs in the page.',
  },
  {
    id: 'availability-turned-off',
    type: 'breaking change',
    fires: first('table-cell-disabled'),
    sentence: 'A cell of a table that said yes says no, or nothing.',
  },
  {
    id: 'limit-lowered',
    type: 'breaking change',
    fires: first('limit-lowered'),
    sentence: 'A documented limit went down.',
  },
  {
    id: 'requirement-added',
    type: 'breaking change',
    fires: first('requirement-added'),
    sentence: 'The text newly says that something is now required.',
  },
  {
    id: 'news-added',
    type: 'new feature',
    fires: newsAdded,
    sentence: 'A page of news gained an entry.',
  },
  {
    id: 'general-availability',
    type: 'new feature',
    fires: first('general-availability', 'preview-removed'),
    sentence: 'Something left its preview or is now generally available.',
  },
  {
    id: 'availability-turned-on',
    type: 'new feature',
    fires: first('table-cell-enabled'),
    sentence: 'A cell of a table that said no, or nothing, says yes.',
  },
  {
    id: 'item-added',
    type: 'new feature',
    fires: itemAdded,
    sentence: 'A table gained the row of a model, parameter, region or the like.',
  },
  {
    id: 'section-added',
    type: 'new feature',
    fires: when(grows, sectionAdded),
    sentence: 'A page gained a section on a capability.',
  },
  {
    id: 'code-repaired',
    type: 'bug fix',
    fires: first('code-repaired'),
    sentence: 'Code or data that could not work was corrected.',
  },
  {
    id: 'identifier-corrected',
    type: 'bug fix',
    fires: identifierCorrected,
    sentence: 'Identifiers were exchanged in a few lines of code, and nothing else in the page changed.',
  },
  {
    id: 'content-updated',
    type: 'minor update',
    fires: () => undefined,
    sentence: 'None of the other rules applies.',
  },
];

export interface Decision {
  rule: Rule;
  /** The event that decided; null where the file's weightiest event speaks for it. */
  event: ChangeEvent | null;
}

/** The first rule that fires, else the last of the table. */
export function decide(facts: FileFacts): Decision {
  for (const rule of rules) {
    const event = rule.fires(facts);
    if (event) return {rule, event: rule.type === 'minor update' ? null : event};
  }
  const last = rules[rules.length - 1];
  if (!last) throw new Error('The table of rules is empty.');
  return {rule: last, event: null};
}
