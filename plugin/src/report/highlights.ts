import type {ChangeType, FileJson, Highlights, Statement} from '../model/report';
import type {ReportPhrases} from './phrases';

/**
 * The highlights are read off the types, so that they cannot say anything else than the table.
 * The same edit in several files is one highlight; noise is counted by kind.
 */
export function buildHighlights(files: readonly FileJson[], phrases: ReportPhrases): Highlights {
  const ofType = (...types: ChangeType[]): FileJson[] =>
    files.filter((file) => types.includes(file.type) && file.noise === null);
  const noisy = files.filter((file) => file.noise !== null);
  return {
    newFeatures: groupEdits(ofType('new feature')).map((group) => describeGroup(group, phrases)),
    breakingChanges: groupEdits(ofType('breaking change')).map((group) => describeGroup(group, phrases)),
    otherUpdates: [
      ...groupEdits(ofType('bug fix')).map((group) => describeGroup(group, phrases)),
      ...groupEdits(ofType('minor update')).map((group) => describeGroup(group, phrases)),
      ...groupBy(noisy, (file) => file.noise ?? '').map((group) => describeNoise(group, phrases)),
    ],
  };
}

/** Files whose events are the same, wherever in the file they happened. */
function groupEdits(files: readonly FileJson[]): FileJson[][] {
  return groupBy(files, (file) => {
    const edits = file.events.map(({kind, before, after}) => [kind, before, after]);
    const telling = file.events.some(({before, after}) => before !== undefined && after !== undefined);
    return telling && file.oldPath === null ? JSON.stringify(edits) : file.anchor;
  });
}

function groupBy(files: readonly FileJson[], keyOf: (file: FileJson) => string): FileJson[][] {
  const groups = new Map<string, FileJson[]>();
  for (const file of files) {
    const key = keyOf(file);
    const group = groups.get(key);
    if (group) {
      group.push(file);
    } else {
      groups.set(key, [file]);
    }
  }
  return [...groups.values()];
}

function describeGroup(group: readonly FileJson[], phrases: ReportPhrases): Statement {
  const title = group[0]?.title ?? '';
  return {
    text: group.length === 1 ? title : phrases.sameEdit(title, group.length - 1),
    anchors: group.map((file) => file.anchor),
  };
}

function describeNoise(group: readonly FileJson[], phrases: ReportPhrases): Statement {
  return {text: phrases.noise(group[0]?.noise ?? '', group.length), anchors: group.map((file) => file.anchor)};
}
