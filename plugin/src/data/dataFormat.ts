import type {DataDocument, DataParser} from './dataNode';
import {isStandardJson, jsonParser} from './jsonDocument';
import {tomlParser} from './tomlDocument';
import {yamlParser} from './yamlDocument';

export type DataFormat = 'json' | 'yaml' | 'toml';

/** UTF-16 units above which a file is compared by its lines. */
const maxText = 500_000;

export interface DataVersion {
  /** Null where the text cannot be read, or is too large or too deeply nested to be. */
  document: DataDocument | null;
  /** Whether the text is valid; null where that is not known. */
  isValid: boolean | null;
}

/** Reads one version of a data file; never throws. */
export type DataReader = (path: string, text: string) => DataVersion;

/** Readers of the formats that a range needs. */
export type DataReaders = ReadonlyMap<DataFormat | null, DataReader>;

export function dataFormat(path: string): DataFormat | null {
  if (/\.(?:json[5c]?|webmanifest)$/i.test(path)) return 'json';
  if (/\.ya?ml$/i.test(path)) return 'yaml';
  return /\.toml$/i.test(path) ? 'toml' : null;
}

/** Loads the parsers of the formats that these files have, and no others. */
export async function loadDataReaders(paths: readonly string[]): Promise<DataReaders> {
  const readers = new Map<DataFormat, DataReader>();
  for (const format of new Set(paths.map(dataFormat))) if (format) readers.set(format, await loaders[format]());
  return readers;
}

const loaders: Record<DataFormat, () => Promise<DataReader>> = {
  json: async () => {
    const jsonc = await import('jsonc-parser');
    const read = readerOf(jsonParser(jsonc));
    return (path, text) => {
      const {document, isValid} = read(path, text);
      if (/\.json5$/i.test(path)) return {document, isValid: null};
      return {document, isValid: document && !takesComments(path) ? isStandardJson(jsonc, text) : isValid};
    };
  },
  yaml: async () => readerOf(yamlParser(await import('yaml'))),
  toml: async () => readerOf(tomlParser(await import('toml-eslint-parser'))),
};

/** Files that their tools read with comments and trailing commas. */
function takesComments(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return (
    /\.jsonc$|^(?:ts|js)config[\w.-]*\.json$|^\.\w+rc(?:\.json)?$|^sidebars?[\w.-]*\.json$/i.test(name) ||
    /(?:^|\/)\.vscode\//.test(path)
  );
}

/** Gives up on what is too large, and on what the package does not survive. */
function readerOf(parse: DataParser): DataReader {
  return (_, text) => {
    const reading = text.length > maxText ? 'too-large' : guarded(parse, text);
    if (reading === 'too-large') return {document: null, isValid: null};
    return reading === 'invalid' ? {document: null, isValid: false} : {document: reading, isValid: true};
  };
}

function guarded(parse: DataParser, text: string): ReturnType<DataParser> {
  try {
    return parse(text);
  } catch (error) {
    return error instanceof RangeError ? 'too-large' : 'invalid';
  }
}
