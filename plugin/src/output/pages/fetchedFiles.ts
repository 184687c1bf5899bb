import {createHash} from 'node:crypto';
import {normalizeUrl} from '@docusaurus/utils';
import {assetsFolder} from './placePictures';

/** A file that pages fetch. */
export interface TextFile {
  /** Below the folder of the pictures. */
  name: string;
  text: string;
}

/**
 * What pages fetch when a reader asks for it, each in a file that is named by its content. They are no modules: the bundler
 * would make a script of each, and give every page of the site the list of them.
 */
export class FetchedFiles {
  private readonly texts = new Map<string, string>();

  constructor(private readonly baseUrl: string) {}

  has({name}: TextFile): boolean {
    return this.texts.has(name);
  }

  /** @returns the address */
  put = ({name, text}: TextFile): string => {
    this.texts.set(name, text);
    return normalizeUrl([this.baseUrl, assetsFolder, name]);
  };

  files(): TextFile[] {
    return [...this.texts].map(([name, text]) => ({name, text}));
  }
}

/** @param kind begins the name, for whoever looks into the folder */
export function jsonFile(kind: 'diff' | 'entries' | 'events' | 'rendered' | 'unchanged', value: unknown): TextFile {
  const text = JSON.stringify(value);
  return {name: `${kind}-${createHash('sha256').update(text).digest('hex').slice(0, 40)}.json`, text};
}
