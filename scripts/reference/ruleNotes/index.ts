import type {RuleId} from '../../../plugin/src/rules';
import {breakingNotes} from './breakingNotes';
import {fileNotes} from './fileNotes';
import {otherNotes} from './otherNotes';
import type {RuleNote} from './ruleNote';

export type {ExampleFile, RuleNote} from './ruleNote';

/** What the docs say of each rule. */
export const ruleNotes: Readonly<Record<RuleId, RuleNote>> = {...fileNotes, ...breakingNotes, ...otherNotes};
