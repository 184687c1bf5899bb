import type {ChangeType} from '../model/report';

/** What is known of a rule before any file is read; what it looks for stands in `analysis/types/rules.ts`, by the id. */
export interface RuleEntry {
  /** Stable: reports carry it, and options name it. */
  id: string;
  type: ChangeType;
  /** For the docs: one sentence. */
  sentence: string;
}
