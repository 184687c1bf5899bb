import {createHash} from 'node:crypto';
import {normalizeUrl} from '@docusaurus/utils';
import type {PageHunk} from '../../model/pages';
import {assetsFolder} from './placePictures';

/** A file that pages fetch. */
export interface TextFile {
  /** Below the folder of the pictures. */
  name: string;
  text: string;
}

/** Diffs that pages fetch when they are opened, each in a file that is named by its content. */
export class DiffFiles {
  private readonly texts = new Map<string, string>();

  constructor(private readonly baseUrl: string) {}

  /** @returns the address */
  add = (hunks: readonly PageHunk[]): string => {
    const text = JSON.stringify(hunks);
    const name = `diff-${createHash('sha256').update(text).digest('hex').slice(0, 40)}.json`;
    this.texts.set(name, text);
    return normalizeUrl([this.baseUrl, assetsFolder, name]);
  };

  files(): TextFile[] {
    return [...this.texts].map(([name, text]) => ({name, text}));
  }
}
