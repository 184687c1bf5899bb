import type {ChangeType} from './report';

/** What a site changes about one rule. */
export interface RuleSetting {
  /** `off`: the rule decides nothing; null: its own type. */
  type: ChangeType | 'off' | null;
  /** Globs of files about which the rule decides nothing, relative to the option `root`. */
  ignore: readonly string[];
}

/** By the ids of rules; a rule that is not named is as the table has it. */
export type RuleSettings = Readonly<Partial<Record<string, RuleSetting>>>;
