import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};

/** A fact that holds across files; indices into the files, ascending. */
export interface InsightDraft {
  text: PhrasingContent[];
  files: number[];
}
