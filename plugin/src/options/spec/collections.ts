import {Joi} from '@docusaurus/utils-validation';
import {closest} from '../closest';
import type {Check} from './check';
import {
  type Built,
  createSpec,
  type FieldGroup,
  type Fields,
  type InputOf,
  type OutputOf,
  type Settings,
  type Spec,
} from './spec';

type Simplify<T> = {[K in keyof T]: T[K]};
type KeysOf<F extends Fields, P extends string> = {[K in keyof F]: F[K]['presence'] extends P ? K : never}[keyof F];

/** What users write: everything may be left out but what is required. */
export type Input<F extends Fields> = Simplify<
  {[K in KeysOf<F, 'required'>]: InputOf<F[K]>} & {
    [K in KeysOf<F, 'default' | 'optional'>]?: InputOf<F[K]> | undefined;
  }
>;

/** What the plugin reads: everything is there but what has no default. */
export type Resolved<F extends Fields> = Simplify<
  {[K in KeysOf<F, 'required' | 'default'>]: OutputOf<F[K]>} & {[K in KeysOf<F, 'optional'>]?: OutputOf<F[K]>}
>;

export interface ObjectSettings extends Settings {
  /** What tells it from other objects that the same option takes. */
  readonly title?: string;
}

export function object<const F extends Fields, const S extends ObjectSettings>(
  fields: F,
  settings: S,
): Built<Input<F>, Resolved<F>, S> {
  const keys = Object.keys(fields);
  const schema = Joi.object(Object.fromEntries(keys.map((key) => [key, (fields[key] as Spec).schema]))).custom(
    (value: Record<string, unknown>) => pick(value, keys),
  );
  const own = {path: '', title: settings.title ?? '', description: settings.title ? settings.description : '', fields};
  const inner = keys.flatMap((key) => groupsBelow(`.${key}`, fields[key] as Spec));
  return createSpec<Input<F>, Resolved<F>, S>(
    {schema, words: `an object with ${keys.join(', ')}`, groups: [own, ...inner], explain: () => ({keys})},
    settings,
  );
}

/** A key with the value undefined is an option left out, as everywhere in JavaScript. */
function pick(value: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.flatMap((key) => (value[key] === undefined ? [] : [[key, value[key]]])));
}

export interface ListSettings extends Settings {
  /** Fewest items; 0 if not given. */
  readonly min?: number;
}

export function listOf<const I extends Spec, const S extends ListSettings>(
  item: I,
  settings: S,
): Built<readonly InputOf<I>[], OutputOf<I>[], S> {
  const schema = Joi.array()
    .items(item.schema)
    .min(settings.min ?? 0);
  const words = `a list, each item ${item.words}`;
  return createSpec<readonly InputOf<I>[], OutputOf<I>[], S>(
    {schema, words, groups: groupsBelow('[]', item)},
    settings,
  );
}

export interface RecordSettings extends Settings {
  readonly checkKey: Check<string>;
  /** Stands for the key in the reference: `<name>`. */
  readonly keyWord: string;
}

export function record<const I extends Spec, const S extends RecordSettings>(
  item: I,
  settings: S,
): Built<Readonly<Record<string, InputOf<I>>>, Record<string, OutputOf<I>>, S> {
  const {checkKey, keyWord} = settings;
  const accepted = Joi.custom((key: string, helpers) => (checkKey(key) === null ? key : helpers.error('any.invalid')));
  const schema = Joi.object().pattern(accepted, item.schema);
  return createSpec<Readonly<Record<string, InputOf<I>>>, Record<string, OutputOf<I>>, S>(
    {
      schema,
      words: 'an object',
      groups: groupsBelow(`.${keyWord}`, item),
      // To Joi a key that is refused is an unknown one.
      explain: ({code, local}) => (code === 'object.unknown' ? (checkKey(childOf(local)) ?? {}) : {}),
    },
    settings,
  );
}

export interface RecordOfSettings extends Settings {
  /** What a key names, with its article: `a rule`. */
  readonly keyNoun: string;
  /** Stands for the key in the reference: `<rule>`. */
  readonly keyWord: string;
}

/** An object with any of the keys given; a value of each is one and the same option. */
export function recordOf<const K extends string, const I extends Spec, const S extends RecordOfSettings>(
  keys: readonly K[],
  item: I,
  settings: S,
): Built<Readonly<Partial<Record<K, InputOf<I>>>>, Partial<Record<K, OutputOf<I>>>, S> {
  const {keyNoun, keyWord} = settings;
  const schema = Joi.object(Object.fromEntries(keys.map((key) => [key, item.schema]))).custom(
    (value: Record<string, unknown>) => pick(value, keys),
  );
  return createSpec<Readonly<Partial<Record<K, InputOf<I>>>>, Partial<Record<K, OutputOf<I>>>, S>(
    {
      schema,
      words: 'an object',
      groups: groupsBelow(`.${keyWord}`, item),
      explain: ({code, local}) => {
        const near = closest(childOf(local), keys);
        const fix = near === null ? `Name one of ${keys.join(', ')}.` : `Did you mean ${near}?`;
        return code === 'object.unknown' ? {what: `is not ${keyNoun}`, fix} : {};
      },
    },
    settings,
  );
}

function childOf(context: unknown): string {
  return String((context as {child?: unknown}).child);
}

function groupsBelow(path: string, spec: Spec): FieldGroup[] {
  return spec.groups.map((group) => ({...group, path: path + group.path}));
}
