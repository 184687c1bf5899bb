/** The defaults of the options. */
export const diffSettings = {
  context: 3,
  renameCandidates: 5000,
  rangeBytes: 64 * 1024 ** 2,
  files: 3000,
  fileBytes: 1024 ** 2,
  fileLines: 20_000,
};
