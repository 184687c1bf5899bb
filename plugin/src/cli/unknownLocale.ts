import {UserError} from '../options';

/** @param available what can be asked for */
export function unknownLocale(received: string, available: readonly string[]): UserError {
  const expected = `one of ${available.join(', ')}`;
  const what = 'is a language that reports are not written in';
  return new UserError([{where: '--locale', what, received, expected}], 'The command line is not valid');
}
