import type {ReportJson} from '../model/report';

/** Prints reports as one JSON array, indented by two spaces; half of a surrogate pair comes out as an escape. */
export function reportJson(reports: readonly ReportJson[]): string {
  return `${JSON.stringify(reports, null, 2)}\n`;
}
