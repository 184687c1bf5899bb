import type {ChangeType} from '../model/report';
import {ruleTable} from './table';

export type {RuleEntry} from './ruleEntry';
export {ruleTable} from './table';

export type RuleId = (typeof ruleTable)[number]['id'];

/** What matters most to readers first. */
export const changeTypes = [
  'breaking change',
  'new feature',
  'bug fix',
  'minor update',
] as const satisfies readonly ChangeType[];

/** In the order of the table. */
export const ruleIds: readonly RuleId[] = ruleTable.map(({id}) => id);

/** Decides where no other rule does, and so cannot be switched off. */
export const lastRule = 'content-updated' satisfies RuleId;
