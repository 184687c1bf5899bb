import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {UserError} from '../options/userError';

/**
 * Loads plugin options from a JSON or CommonJS file, which may also export as `default`.
 *
 * @param file Absolute path.
 * @throws {UserError} where there is no such file, it cannot be loaded, or it holds no object.
 */
export function readConfig(file: string): Record<string, unknown> {
  if (!existsSync(file)) {
    throw configError('does not exist', file);
  }
  const config = withoutDefault(load(file));
  if (typeof config !== 'object' || config === null || Array.isArray(config)) {
    throw configError('holds no object with plugin options', file);
  }
  return {...config};
}

function load(file: string): unknown {
  try {
    return createRequire(file)(file);
  } catch (error) {
    throw configError(`cannot be loaded: ${error instanceof Error ? error.message : String(error)}`, file);
  }
}

function withoutDefault(loaded: unknown): unknown {
  return typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : loaded;
}

function configError(what: string, received: string): UserError {
  const expected = 'a JSON or CommonJS file (.json, .js, .cjs) with the options of the plugin';
  return new UserError([{where: '--config', what, expected, received}], 'The config cannot be read');
}
