import type {FileRow, MovedFile, PageFile, PageGroup, PageReport} from '../model/pages';
import type {ChangeType, FileStatus} from '../model/report';

export interface StatusGroup<File> {
  status: FileStatus;
  files: File[];
}

export interface NoiseGroup {
  kind: string;
  files: FileRow[];
}

/** Files that changed in one and the same way, and what that is. */
export interface GroupOfFiles {
  group: PageGroup;
  files: FileRow[];
}

/** The parts of the summary table in their order; each file is in one of them, once. */
export interface TableParts {
  single: FileRow[];
  groups: GroupOfFiles[];
  noise: NoiseGroup[];
}

/** Types in the order of their weight for a reader. */
export const changeTypes: readonly ChangeType[] = ['breaking change', 'new feature', 'bug fix', 'minor update'];

/** Statuses in the report's order. */
export const statuses: readonly FileStatus[] = ['modified', 'added', 'renamed', 'removed', 'copied', 'type-changed'];

/** Files by status, in the report's order of statuses; statuses that no file has are left out. */
export function groupByStatus<File extends {status: FileStatus}>(files: readonly File[]): StatusGroup<File>[] {
  return statuses
    .map((status) => ({status, files: files.filter((file) => file.status === status)}))
    .filter((group) => group.files.length > 0);
}

/** Whether the block of a file is on the page that is open. */
export function isHere(file: PageFile | MovedFile): file is PageFile {
  return file.movedTo === null;
}

/** How many files there are of each type, in the order of their weight; types that no file has are left out. */
export function countTypes(files: readonly FileRow[]): {type: ChangeType; count: number}[] {
  return changeTypes
    .map((type) => ({type, count: files.filter((file) => file.type === type).length}))
    .filter(({count}) => count > 0);
}

/** Parts the files whose change is their own from groups and noise; noise by kind, in the order of first appearance. */
export function tableParts({files, groups}: Pick<PageReport, 'files' | 'groups'>): TableParts {
  const known = new Set(groups.map(({id}) => id));
  const isGrouped = ({group}: FileRow): boolean => group !== null && known.has(group);
  const noise = new Map<string, FileRow[]>();
  for (const file of files) {
    if (file.noise !== null && !isGrouped(file)) {
      noise.set(file.noise, [...(noise.get(file.noise) ?? []), file]);
    }
  }
  return {
    single: files.filter((file) => file.noise === null && !isGrouped(file)),
    groups: groups.map((group) => ({group, files: files.filter((file) => file.group === group.id)})),
    noise: [...noise].map(([kind, members]) => ({kind, files: members})),
  };
}
