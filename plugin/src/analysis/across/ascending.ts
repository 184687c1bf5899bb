/** Indices without repetitions. */
export function ascending(files: number[]): number[] {
  return [...new Set(files)].sort((one, other) => one - other);
}
