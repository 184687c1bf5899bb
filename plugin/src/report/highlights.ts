import type {ChangeType, FileJson, GroupJson, Highlights, Statement} from '../model/report';
import {eventsWeight, smallEditKind, smallEditKinds} from './highlightWeight';
import type {ReportPhrases} from './phrases';

/**
 * The highlights are read off the types, so that they cannot say anything else than the table; the weightiest stand first. A
 * group is one highlight, and so are the minor updates with nothing but wording or links; noise is counted by kind.
 */
export function buildHighlights(
  files: readonly FileJson[],
  groups: readonly GroupJson[],
  phrases: ReportPhrases,
): Highlights {
  const ofType = (type: ChangeType): FileJson[] => files.filter((file) => file.type === type && file.noise === null);
  const minor = ofType('minor update');
  const small = smallEditKinds
    .map((kind) => ({kind, members: minor.filter((file) => file.group === null && smallEditKind(file) === kind)}))
    .filter(({members}) => members.length > 1);
  const told = new Set(small.flatMap(({members}) => members));
  const large = minor.filter((file) => !told.has(file));
  return {
    newFeatures: statements(ofType('new feature'), groups),
    breakingChanges: statements(ofType('breaking change'), groups),
    otherUpdates: [
      ...statements(ofType('bug fix'), groups),
      ...statements(large, groups),
      ...small.map(({kind, members}) => ({
        text: phrases.smallEdits(kind, members.length),
        anchors: members.map(({anchor}) => anchor),
      })),
      ...describeNoise(files, phrases),
    ],
  };
}

/** One for each file that is in no group, and one for each group; the weightiest first, else in the order of the files. */
function statements(files: readonly FileJson[], groups: readonly GroupJson[]): Statement[] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const found = files.flatMap((file): {weight: number; statement: Statement}[] => {
    const own = file.group === null ? undefined : byId.get(file.group);
    const weight = eventsWeight(file);
    if (!own) return [{weight, statement: {text: file.title, anchors: [file.anchor]}}];
    return own.anchors[0] === file.anchor ? [{weight, statement: {text: own.text, anchors: own.anchors}}] : [];
  });
  return found.sort((one, other) => one.weight - other.weight).map(({statement}) => statement);
}

function describeNoise(files: readonly FileJson[], phrases: ReportPhrases): Statement[] {
  const anchors = new Map<string, string[]>();
  for (const {noise, anchor} of files) {
    if (noise !== null) anchors.set(noise, [...(anchors.get(noise) ?? []), anchor]);
  }
  return [...anchors].map(([kind, own]) => ({text: phrases.noise(kind, own.length), anchors: own}));
}
