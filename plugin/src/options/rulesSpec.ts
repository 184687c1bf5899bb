import type {RuleSetting} from '../model/ruleSettings';
import {changeTypes, lastRule, ruleIds} from '../rules';
import {globObjection} from './checks/glob';
import {listOf, object, recordOf} from './spec/collections';
import {either} from './spec/either';
import {isObject} from './spec/guards';
import {oneOf, string} from './spec/scalars';
import {mapped} from './spec/spec';

const types = ['off', ...changeTypes] as const;

const setting = object(
  {
    type: oneOf(types, {
      default: null,
      description: 'Type of the files that it decides about; `off` switches it off, `null` leaves its own type.',
    }),
    ignore: listOf(string({words: 'a glob', check: globObjection, description: 'A glob of paths.'}), {
      default: [],
      words: "a list of globs, such as ['blog/**']",
      description: 'Globs of the files that it does not decide about, relative to `root`.',
    }),
  },
  {
    title: 'one rule, by its id',
    description:
      'A type alone, or `off`, may stand in place of the object. Where a rule does not decide, those after it have their turn.',
  },
);

const words = "'off', a type, or an object with type and ignore";

const rule = mapped(
  either(
    [
      {meant: isObject, spec: setting},
      {meant: () => true, spec: oneOf(types, {words, description: ''})},
    ],
    {words, description: 'What is changed about a rule.'},
  ),
  (given): RuleSetting => (typeof given === 'string' ? {type: given, ignore: []} : given),
);

export const rulesSpec = recordOf(ruleIds, rule, {
  default: {},
  keyNoun: 'a rule',
  keyWord: '<rule>',
  words: "an object with rules by their id, such as {'page-moved': 'minor update'}",
  description:
    'Changes the types that [rules](./rules.md) give, switches rules off, or names files that they do not decide about. ' +
    `\`${lastRule}\` decides where no other rule does: it can have another type, and no more.`,
});
