import type {PageFile} from '../model/pages';
import type {ChangeType, FileStatus} from '../model/report';

export interface StatusGroup {
  status: FileStatus;
  files: PageFile[];
}

export interface NoiseGroup {
  kind: string;
  files: PageFile[];
}

/** Types in the order of their weight for a reader. */
export const changeTypes: readonly ChangeType[] = ['breaking change', 'new feature', 'bug fix', 'minor update'];

const statuses: readonly FileStatus[] = ['modified', 'added', 'renamed', 'removed', 'copied', 'type-changed'];

/** Files by status, in the report's order of statuses; statuses that no file has are left out. */
export function groupByStatus(files: readonly PageFile[]): StatusGroup[] {
  return statuses
    .map((status) => ({status, files: files.filter((file) => file.status === status)}))
    .filter((group) => group.files.length > 0);
}

/** Parts the files that say something from the noise, which is grouped by kind in the order of first appearance. */
export function splitNoise(files: readonly PageFile[]): {content: PageFile[]; noise: NoiseGroup[]} {
  const content: PageFile[] = [];
  const noise = new Map<string, PageFile[]>();
  for (const file of files) {
    if (file.noise === null) {
      content.push(file);
    } else {
      noise.set(file.noise, [...(noise.get(file.noise) ?? []), file]);
    }
  }
  return {content, noise: [...noise].map(([kind, members]) => ({kind, files: members}))};
}
