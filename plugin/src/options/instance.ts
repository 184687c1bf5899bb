import {UserError} from './userError';

/** A site may have several changelogs: what is said of one that is not the default names it. */
export function ofInstance(id: string, text: string): string {
  return id === 'default' ? text : `Changelog "${id}": ${text}`;
}

/** The error to throw in place of one that an instance met: a mistake of the user's says in whose options it is. */
export function errorOfInstance(id: string, error: unknown): unknown {
  return error instanceof UserError ? new UserError(error.problems, ofInstance(id, error.heading)) : error;
}
