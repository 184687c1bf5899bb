import {closest} from '../closest';
import {isObject} from '../spec/guards';

/** The keys that tell the forms from each other. `tags` comes late: a range of unreleased changes may have it too. */
const forms = [
  {form: 'unreleased', keys: ['unreleased']},
  {form: 'every', keys: ['every']},
  {form: 'tags', keys: ['tags']},
  {form: 'explicit', keys: ['base', 'head']},
] as const;

export type RangeForm = (typeof forms)[number]['form'];

/** Whether an object, right or wrong, is meant as this form of a range. */
export function meantForm(form: RangeForm): (value: unknown) => boolean {
  return (value) => isObject(value) && formOf(value) === form;
}

/** Without a key of any form, one that was misspelt decides. */
function formOf(value: Record<string, unknown>): RangeForm {
  const names = Object.keys(value).filter((key) => value[key] !== undefined);
  const found =
    forms.find(({keys}) => keys.some((key) => names.includes(key))) ??
    forms.find(({keys}) => names.some((name) => closest(name, keys) !== null));
  return found?.form ?? 'explicit';
}
