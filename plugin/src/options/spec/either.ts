import {Joi} from '@docusaurus/utils-validation';
import {type Built, createSpec, type InputOf, type OutputOf, type Settings, type Spec} from './spec';

export interface Branch<S extends Spec = Spec> {
  /** Whether a value, right or wrong, is meant for this branch. */
  readonly meant: (value: unknown) => boolean;
  readonly spec: S;
}

/**
 * An option that takes values of several forms. The first branch that a value is meant for judges it alone, so that what
 * is said of a wrong value is about the form that the user had in mind.
 */
export function either<const B extends readonly Branch[], const S extends Settings & {words: string}>(
  branches: B,
  settings: S,
): Built<InputOf<B[number]['spec']>, OutputOf<B[number]['spec']>, S> {
  const schema = branches.reduce(
    (alternatives, {meant, spec}) => alternatives.conditional(guard(meant), {then: spec.schema}),
    Joi.alternatives(),
  );
  const groups = branches.flatMap(({spec}) => spec.groups);
  return createSpec({schema, words: settings.words, groups}, settings);
}

function guard(meant: (value: unknown) => boolean): Joi.Schema {
  return Joi.any().custom((value: unknown, helpers) => (meant(value) ? value : helpers.error('any.invalid')));
}
