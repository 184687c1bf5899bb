import type {PageHunk} from '../../model/pageHunk';
import type {PageFile, PageReport} from '../../model/pages';
import {maxCommits, maxRows, type Weight} from './pageLimits';

/** Bytes of compressed HTML for a byte of text; measured on pages of four repositories. */
const ofText = 0.32;
/** Elements around it, which repeat. */
const ofLine = 3;
const ofBlock = 50;
const ofRow = 35;

/** A file's block without its diff. */
export function blockBytes({path, title, explanation, notes, usedBy, pictures}: PageFile, subjects: string): number {
  return ofBlock + textBytes(JSON.stringify([path, title, explanation, notes, usedBy, pictures]) + subjects);
}

export function lineWeight(line: string): Weight {
  const isChanged = line.startsWith('+') || line.startsWith('-');
  return {bytes: ofLine + textBytes(line.slice(0, 2000)), lines: isChanged ? 1 : 0};
}

export function diffWeight(hunks: readonly PageHunk[]): Weight {
  return sum(hunks.flatMap(({lines}) => lines.map(lineWeight)));
}

/** What the report's own page has beside the blocks of files. */
export function frontBytes(report: Omit<PageReport, 'files' | 'filesPages' | 'events'>, files: number): number {
  const {highlights, insights, groups, urlImpact, commits} = report;
  return (
    textBytes(JSON.stringify([highlights, insights, groups, urlImpact, commits.slice(0, maxCommits)])) +
    ofRow * Math.min(files, maxRows)
  );
}

function textBytes(text: string): number {
  return Math.ceil(ofText * Buffer.byteLength(text));
}

function sum(weights: readonly Weight[]): Weight {
  return weights.reduce((one, {bytes, lines}) => ({bytes: one.bytes + bytes, lines: one.lines + lines}), {
    bytes: 0,
    lines: 0,
  });
}
