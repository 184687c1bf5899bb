import {ruleTable} from './table';

export type {RuleEntry} from './ruleEntry';
export {ruleTable} from './table';

export type RuleId = (typeof ruleTable)[number]['id'];

/** In the order of the table. */
export const ruleIds: readonly RuleId[] = ruleTable.map(({id}) => id);

/** Decides where no other rule does, and so cannot be switched off. */
export const lastRule = 'content-updated' satisfies RuleId;
