import type {ChangeEvent} from '../../../model/event';
import {documentedName} from './itemNames';

/** Sections that every page has, and that are no capability of their own. */
const commonSections = [
  String.raw`(?:step )?\d+[.):] .*`,
  '.*prerequisites?',
  'next steps?',
  'related (?:to|content|resources|articles|topics)',
  'see also',
  'clean ?up.*',
  String.raw`(?:set(?:ting)? ?up|prepare)\b.*`,
  'create (?:a|the) .*(?:project|application|app)',
  'troubleshoot.*',
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
  '(?:known )?limitations(?: (?:of|on|in|with) .*)?',
  'known issues',
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
  String.raw`.*\b(?:considerations|best practices|conventions)`,
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

export function isCommonSection(title: string): boolean {
  return commonSection.test(title.trim());
}

/** True for a section on a name, or one that not every page has and that says something. */
export function isSectionOfItsOwn({after, count}: Pick<ChangeEvent, 'after' | 'count'>): boolean {
  return documentedName(after) !== null || (after !== null && !isCommonSection(after) && count >= leastSection);
}
