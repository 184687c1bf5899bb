import type {RuleSetting, RuleSettings} from '../../model/ruleSettings';
import {pathMatcher} from '../pathMatcher';
import {type Rule, rules} from './rules';

/** The table with what a site changes about it. A rule keeps its place in the order, whatever its type. */
export function applyRuleSettings(settings: RuleSettings): readonly Rule[] {
  return rules.flatMap((rule) => {
    const setting = settings[rule.id];
    return setting ? applySetting(rule, setting) : [rule];
  });
}

function applySetting(rule: Rule, {type, ignore}: RuleSetting): Rule[] {
  if (type === 'off') return [];
  const ignores = pathMatcher(ignore);
  return [
    {
      ...rule,
      type: type ?? rule.type,
      covers: (path) => !ignores(path),
      fires: (facts) => (ignores(facts.file.change.path) ? undefined : rule.fires(facts)),
    },
  ];
}
