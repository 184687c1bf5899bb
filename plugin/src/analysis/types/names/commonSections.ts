import type {ChangeEvent} from '../../../model/event';
import {documentedName} from './itemNames';

/** Sections on what to take care of. */
const care = [
  'troubleshoot.*',
  '(?:known )?limitations(?: (?:of|on|in|with) .*)?',
  '(?:known|common) (?:errors|issues|mistakes|pitfalls|problems)',
  '(?:known )?(?:caveats|gotchas|pitfalls)',
  String.raw`.*\b(?:considerations|best practices)`,
];
const sectionOfCare = new RegExp(`^(?:${care.join('|')})$`, 'i');

/** Sections that every page has, and that are no capability of their own. */
const commonSections = [
  ...care,
  String.raw`(?:step )?\d+[.):] .*`,
  '.*prerequisites?',
  'next steps?',
  'related (?:to|content|resources|articles|topics)',
  'see also',
  'clean ?up.*',
  String.raw`(?:set(?:ting)? ?up|prepare)\b.*`,
  'create (?:a|the) .*(?:project|application|app)',
  'overview',
  'introduction',
  'summary',
  'conclusion',
  'feedback',
  'references?',
  'in this article',
  'before you (?:begin|start)',
  'what you.*',
  'faq.*',
  'frequently asked.*',
  '(?:additional|further|more) (?:resources|reading|information)',
  String.raw`.*\b(?:examples?|samples?)`,
  String.raw`errors?\b.*`,
  'output',
  'install(?:ation)?',
  'run the .*',
  'retrieve .*information',
  'table of contents',
  'get started',
  'how to .*',
  'how .* works?',
  String.raw`.*\bconventions`,
  'use cases',
  'key (?:concepts|benefits|terms).*',
  '(?:(?:basic|common|core|key|main|general) )?(?:usage|commands|features|components|capabilities)',
  'basic setup',
  'contribut(?:ing|ors)',
  'navigating .*',
  '(?:what|why|when) .*',
];
const commonSection = new RegExp(`^(?:${commonSections.join('|')})$`, 'i');

/** Lines from which on a section holds something of its own. */
export const leastSection = 5;

/** True for a section on what goes wrong, what cannot be done, or what is best done. */
export function isOfCare(title: string): boolean {
  return sectionOfCare.test(title.trim());
}

export function isCommonSection(title: string): boolean {
  return commonSection.test(title.trim());
}

/** True for a section on a name, or one that not every page has and that says something. */
export function isSectionOfItsOwn({after, count}: Pick<ChangeEvent, 'after' | 'count'>): boolean {
  return documentedName(after) !== null || (after !== null && !isCommonSection(after) && count >= leastSection);
}
