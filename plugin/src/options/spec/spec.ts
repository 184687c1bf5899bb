import {Joi} from '@docusaurus/utils-validation';
import type {Check} from './check';
import {tagReports, type ReportTags} from './tagReports';

/** `default`: may be left out and then has a value; `optional`: may be left out and then is absent. */
export type Presence = 'required' | 'default' | 'optional';

/**
 * One option: what checks it, what documents it and, through the type parameters, what users write (`In`) and what
 * the plugin reads (`Out`).
 */
export interface Spec<In = unknown, Out = unknown, P extends Presence = Presence> {
  readonly schema: Joi.Schema;
  /** What is expected, with its article: `an integer from 0 to 100`. */
  readonly words: string;
  /** Inline Markdown. */
  readonly description: string;
  readonly presence: P;
  /** As a user would write it; undefined where there is none. */
  readonly fallback: unknown;
  /** The fields that a value of this option may have, for the reference. */
  readonly groups: readonly FieldGroup[];
  /** Never set: it carries the types. */
  readonly types?: {in: In; out: Out};
}

export type Fields = Readonly<Record<string, Spec>>;

export interface FieldGroup {
  /** Path below the option: `[]` for the items of a list, `.name` for a field. */
  readonly path: string;
  /** What tells it from other groups at the same path; '' where it is the only one. */
  readonly title: string;
  /** Inline Markdown; '' where the option says it already. */
  readonly description: string;
  readonly fields: Fields;
}

export interface Settings {
  /** Inline Markdown. */
  readonly description: string;
  /** What is expected, where the builder's own words say too little. */
  readonly words?: string;
  /** As a user would write it; null stands for "none" and is then a value that users can write. */
  readonly default?: unknown;
  readonly required?: true;
}

export type InputOf<S> = S extends Spec<infer In> ? In : never;
export type OutputOf<S> = S extends Spec<unknown, infer Out> ? Out : never;

type PresenceOf<S> = S extends {required: true} ? 'required' : S extends {default: unknown} ? 'default' : 'optional';
type OrNull<T, S> = S extends {default: null} ? T | null : T;

/** The option that a builder makes of its schema and the settings it was given. */
export type Built<In, Out, S> = Spec<OrNull<In, S>, OrNull<Out, S>, PresenceOf<S>>;

interface Basis {
  readonly schema: Joi.Schema;
  readonly words: string;
  readonly groups?: readonly FieldGroup[];
  /** What is to be said of a report on this option, or on an unknown key in it. */
  readonly explain?: (report: Joi.ErrorReport) => ReportTags;
}

export function createSpec<In, Out, S extends Settings>(basis: Basis, settings: S): Built<In, Out, S> {
  const nullable = settings.default === null;
  const words = (settings.words ?? basis.words) + (nullable ? ', or null' : '');
  const schema = (nullable ? basis.schema.allow(null) : basis.schema).error((reports) =>
    tagReports(reports, (report) => ({expected: words, ...basis.explain?.(report)})),
  );
  return {
    schema: withPresence(schema, settings),
    words,
    description: settings.description,
    presence: presenceOf(settings) as PresenceOf<S>,
    fallback: settings.default,
    groups: basis.groups ?? [],
  };
}

function presenceOf(settings: Settings): Presence {
  if (settings.required) {
    return 'required';
  }
  return settings.default === undefined ? 'optional' : 'default';
}

function withPresence(schema: Joi.Schema, settings: Settings): Joi.Schema {
  if (settings.default === undefined) {
    return settings.required ? schema.required() : schema.optional();
  }
  // Joi puts a default in as it is: what a user would write is resolved here, nested defaults included.
  const resolved: unknown = Joi.attempt(settings.default, schema, {convert: false});
  return schema.default(resolved as Joi.BasicType);
}

/** The schema with a rule of our own, which runs once the type is right. */
export function withCheck<T>(schema: Joi.Schema, check: Check<T> | undefined): Joi.Schema {
  if (check === undefined) {
    return schema;
  }
  return schema.custom((value: T, helpers) => {
    const objection = check(value);
    return objection === null ? value : helpers.error('any.invalid', objection);
  });
}

/** The option with its value turned into another form, after all checks. */
export function mapped<In, From, To, P extends Presence>(
  spec: Spec<In, From, P>,
  convert: (value: From) => To,
): Spec<In, To, P> {
  const {words, description, presence, fallback, groups} = spec;
  const schema = spec.schema.custom((value: From) => convert(value));
  return {schema, words, description, presence, fallback, groups};
}
