import type {ChangeType} from '../model/report';
import {changeTypes} from './groupFiles';

/** `breaking-change`: without a space, which an address would have to escape. */
export function typeValue(type: ChangeType): string {
  return type.replace(' ', '-');
}

/** The types that a query asks for; what it does not know is left out. */
export function readTypes(query: URLSearchParams): ChangeType[] {
  const wanted = query.getAll('type');
  return changeTypes.filter((type) => wanted.includes(typeValue(type)));
}
