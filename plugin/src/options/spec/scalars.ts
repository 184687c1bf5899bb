import {Joi} from '@docusaurus/utils-validation';
import {closest} from '../closest';
import {inWords, quote} from '../describeValue';
import type {Check} from './check';
import {isString} from './guards';
import type {ReportTags} from './tagReports';
import {type Built, createSpec, type Settings, withCheck} from './spec';

export interface StringSettings extends Settings {
  readonly check?: Check<string>;
  /** Allows ''. */
  readonly empty?: true;
}

export function string<const S extends StringSettings>(settings: S): Built<string, string, S> {
  const schema = settings.empty ? Joi.string().allow('') : Joi.string();
  // A value that is allowed skips all checks; '' is meant to.
  return createSpec<string, string, S>({schema: withCheck(schema, settings.check), words: 'a string'}, settings);
}

export function boolean<const S extends Settings>(settings: S): Built<boolean, boolean, S> {
  return createSpec<boolean, boolean, S>({schema: Joi.boolean(), words: 'true or false'}, settings);
}

export interface IntegerSettings extends Settings {
  readonly min: number;
  readonly max?: number;
}

export function integer<const S extends IntegerSettings>(settings: S): Built<number, number, S> {
  const {min, max} = settings;
  const schema = Joi.number().integer().min(min);
  return max === undefined
    ? createSpec<number, number, S>({schema, words: `an integer of at least ${min}`}, settings)
    : createSpec<number, number, S>({schema: schema.max(max), words: `an integer from ${min} to ${max}`}, settings);
}

export function oneOf<const T extends string | false, const S extends Settings>(
  values: readonly T[],
  settings: S,
): Built<T, T, S> {
  const names = values.flatMap((option): string[] => (option === false ? [] : [option]));
  const explain = ({value}: {value: unknown}): ReportTags => {
    const near = isString(value) ? closest(value, names) : null;
    return near === null ? {} : {fix: `Did you mean ${quote(near)}?`};
  };
  return createSpec<T, T, S>({schema: Joi.valid(...values), words: inWords(values), explain}, settings);
}

/** @param F Type of the function, which nothing can check before it is called. */
export function fn<F extends (...args: never[]) => unknown>() {
  return <const S extends Settings>(settings: S): Built<F, F, S> =>
    createSpec<F, F, S>({schema: Joi.function(), words: 'a function'}, settings);
}
