import type {FileStatus} from '../../model/report';

/** Statuses in the order in which a report's page groups its files. */
export const statusOrder: readonly FileStatus[] = ['modified', 'added', 'renamed', 'removed', 'copied', 'type-changed'];

/** Files as a reader meets their blocks: by status, those of one status in the report's order. */
export function contentsOrder<File extends {status: FileStatus}>(files: readonly File[]): File[] {
  return statusOrder.flatMap((status) => files.filter((file) => file.status === status));
}
