/**
 * The files that several new ones are parts of, each with the indices of these.
 *
 * @param formers for each file the one that most of its text stood in; null for one that is not new, or that stood in none
 * @param least parts of a file that was split
 */
export function splitFiles(formers: readonly (string | null)[], least: number): Map<string, number[]> {
  const parts = new Map<string, number[]>();
  formers.forEach((former, index) => {
    if (former !== null) parts.set(former, [...(parts.get(former) ?? []), index]);
  });
  return new Map([...parts].filter(([, files]) => files.length >= least));
}
