import {Joi} from '@docusaurus/utils-validation';
import {UserError} from '../../plugin/src/options';

export interface ManifestRange {
  /** What the predictions call the range. */
  range: string;
  /** Anything that git can name. */
  baseTag: string;
  headTag: string;
}

const name = Joi.string().required();

/** More may stand in a manifest than is read here. */
const schema = Joi.object({
  ranges: Joi.array()
    .items(Joi.object({range: name, baseTag: name, headTag: name}).unknown())
    .min(1)
    .unique('range')
    .required(),
})
  .unknown()
  .required();

/**
 * Reads a manifest of ranges, `{ranges: [{range, baseTag, headTag}]}`.
 *
 * @throws {UserError} with all that is wrong with it
 */
export function parseManifest(text: string): ManifestRange[] {
  const {value, error} = schema.validate(parseJson(text), {abortEarly: false, convert: false}) as {
    value: {ranges: ManifestRange[]};
    error?: {details: {message: string; path: (string | number)[]}[]};
  };
  if (error) {
    throw invalid(error.details.map(({message}) => message));
  }
  return value.ranges.map(({range, baseTag, headTag}) => ({range, baseTag, headTag}));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalid([`is no JSON: ${(error as Error).message}`]);
  }
}

function invalid(messages: readonly string[]): UserError {
  const expected =
    '{"ranges": [{"range": "name", "baseTag": "ref", "headTag": "ref"}]}, each range with a name of its own';
  return new UserError(
    messages.map((what) => ({where: 'the manifest', what, expected})),
    'The manifest of ranges is not valid',
  );
}
