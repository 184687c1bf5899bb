import type {ChangeType, FileJson, GroupJson, Highlights, Statement} from '../model/report';
import type {ReportPhrases} from './phrases';

/**
 * The highlights are read off the types, so that they cannot say anything else than the table. A group is one highlight; noise
 * is counted by kind.
 */
export function buildHighlights(
  files: readonly FileJson[],
  groups: readonly GroupJson[],
  phrases: ReportPhrases,
): Highlights {
  const ofType = (type: ChangeType): Statement[] =>
    statements(
      files.filter((file) => file.type === type && file.noise === null),
      groups,
    );
  return {
    newFeatures: ofType('new feature'),
    breakingChanges: ofType('breaking change'),
    otherUpdates: [...ofType('bug fix'), ...ofType('minor update'), ...describeNoise(files, phrases)],
  };
}

/** One for each file that is in no group, and one for each group, where its first file stands. */
function statements(files: readonly FileJson[], groups: readonly GroupJson[]): Statement[] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  return files.flatMap(({group, anchor, title}): Statement[] => {
    const own = group === null ? undefined : byId.get(group);
    if (!own) return [{text: title, anchors: [anchor]}];
    return own.anchors[0] === anchor ? [{text: own.text, anchors: own.anchors}] : [];
  });
}

function describeNoise(files: readonly FileJson[], phrases: ReportPhrases): Statement[] {
  const anchors = new Map<string, string[]>();
  for (const {noise, anchor} of files) {
    if (noise !== null) anchors.set(noise, [...(anchors.get(noise) ?? []), anchor]);
  }
  return [...anchors].map(([kind, own]) => ({text: phrases.noise(kind, own.length), anchors: own}));
}
