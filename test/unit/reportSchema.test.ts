import Ajv from 'ajv/dist/2020';
import type {FileJson, ReportJson} from '../../plugin/src/model/report';
import schema from '../../plugin/src/report.schema.json';
import {sampleFile, sampleReport} from './output/sampleReport';

/** Every property of the contract, also those that may be missing, so that a sample cannot leave one out. */
type Complete<T> = T extends (infer Item)[]
  ? Complete<Item>[]
  : T extends object
    ? {[Key in keyof Required<T>]: Complete<Exclude<T[Key], undefined>>}
    : T;

const texts = [
  'section',
  'sectionId',
  'oldSection',
  'oldSectionId',
  'before',
  'after',
  'name',
  'column',
  'keyPath',
  'lead',
  'since',
] as const;
const spans = Object.fromEntries(texts.map((key) => [key, key])) as Record<(typeof texts)[number], string>;

const completeFile: Complete<FileJson> = {
  ...sampleFile(),
  events: [{kind: 'k', ...spans, count: 1, line: {old: 1, new: 2}}],
  omitted: {reason: 'file-too-large'},
};
const complete: Complete<ReportJson> = {...sampleReport(), files: [completeFile]};

const validate = new Ajv({strict: true, allErrors: true}).compile(schema);

interface Schema {
  $ref?: string;
  oneOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean;
}

/** Follows references and takes the alternative that is not null. */
function resolve(part: Schema): Schema {
  if (part.$ref !== undefined) {
    const name = part.$ref.replace('#/$defs/', '');
    return (schema.$defs as Record<string, Schema>)[name] ?? {};
  }
  return part.oneOf?.[0] ? resolve(part.oneOf[0]) : part;
}

/** Walks a value and its schema side by side and says where their keys differ. */
function differences(value: unknown, part: Schema, where: string): string[] {
  const resolved = resolve(part);
  if (Array.isArray(value)) {
    return value.flatMap((item) => differences(item, resolved.items ?? {}, `${where}[]`));
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const {properties = {}, additionalProperties} = resolved;
  const keys = Object.keys(value).sort();
  const described = Object.keys(properties).sort();
  return [
    ...(additionalProperties === false ? [] : [`${where} is open`]),
    ...(keys.join() === described.join() ? [] : [`${where}: ${keys.join()} / ${described.join()}`]),
    ...Object.entries(value).flatMap(([key, item]) => differences(item, properties[key] ?? {}, `${where}.${key}`)),
  ];
}

test('the schema describes exactly the properties of the type', () => {
  expect(differences(complete, schema as Schema, 'report')).toEqual([]);
});

test('only the facts of an event may be missing', () => {
  const optional = Object.entries({report: schema, ...schema.$defs} as Record<string, Schema>).flatMap(([name, part]) =>
    Object.keys(part.properties ?? {})
      .filter((key) => !part.required?.includes(key))
      .map((key) => `${name}.${key}`),
  );
  expect(optional.sort()).toEqual(
    [...texts, 'count', 'line']
      .map((key) => `event.${key}`)
      .concat('lineRef.new', 'lineRef.old')
      .sort(),
  );
});

test.each<[string, ReportJson]>([
  ['with everything', sampleReport({files: [completeFile]})],
  [
    'without a category, a host and insights',
    sampleReport({category: null, host: null, compareUrl: null, insights: []}),
  ],
  ['from the start of history', sampleReport({range: {...sampleReport().range, notation: '..', mergeBase: null}})],
  ['of a repository with SHA-256', sampleReport({range: {...sampleReport().range, mergeBase: 'd'.repeat(64)}})],
  ['with a file without hunks', sampleReport({files: [sampleFile({hunks: null, binary: true, fileUrl: null})]})],
  ['with a diff of CR, NUL and half of a pair', withLines(['+a\r', '-\0', ' \uD800', '\\ No newline at end of file'])],
])('a report %s is valid', (_name, report) => {
  validate(report);
  expect(validate.errors).toBeNull();
});

test.each<[string, unknown]>([
  ['of another version', {...sampleReport(), schemaVersion: 2}],
  ['with a property that is not in the contract', {...sampleReport(), author: 'me'}],
  ['with an unknown property of a file', sampleReport({files: [{...sampleFile(), mode: '100644'} as FileJson]})],
  ['without a receipt', {...sampleReport(), receipt: undefined}],
  ['with a type of its own', sampleReport({files: [sampleFile({type: 'feature' as FileJson['type']})]})],
  ['with a statement without anchors', sampleReport({insights: [{text: 'x', anchors: []}]})],
  ['with an abbreviated oid', sampleReport({range: {...sampleReport().range, mergeBase: 'abc1234'}})],
  ['with a date and a time', sampleReport({date: '2025-05-22T00:00:00Z'})],
  ['with negative counts', sampleReport({files: [sampleFile({additions: -1})]})],
  ['with a diff line without its sign', withLines(['a'])],
  ['in an array', [sampleReport()]],
])('a report %s is not valid', (_name, report) => {
  expect(validate(report)).toBe(false);
});

function withLines(lines: string[]): ReportJson {
  const hunk = {oldStart: 1, oldLines: 1, newStart: 1, newLines: 1, heading: '', lines};
  return sampleReport({files: [sampleFile({hunks: [hunk]})]});
}
