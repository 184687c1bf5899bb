import type {ChangeType, FileJson, Highlights, Statement} from '../model/report';
import {eventsWeight} from './highlightWeight';
import type {ReportPhrases} from './phrases';

/** A file with what the highlights tell of it in its title. */
export interface HighlightedFile extends FileJson {
  /** Whether it newly says something that a reader has to know of whatever else there is. */
  isGrave?: boolean;
}

/**
 * The highlights are read off the types, so that they cannot say anything else than the table; the weightiest stand first, and
 * among other updates what is grave. What is told of several files together is one highlight; noise is counted by kind.
 *
 * @param shared statements on several files of one type; the first that speaks of a file tells it
 */
export function buildHighlights(
  files: readonly HighlightedFile[],
  shared: readonly Statement[],
  phrases: ReportPhrases,
): Highlights {
  const told = new Map<string, Statement>();
  for (const statement of shared) {
    for (const anchor of statement.anchors) if (!told.has(anchor)) told.set(anchor, statement);
  }
  const ofType = (type: ChangeType): Statement[] =>
    statements(
      files.filter((file) => file.type === type && file.noise === null),
      told,
    );
  const grave = new Set(files.flatMap(({isGrave, anchor}) => (isGrave ? [anchor] : [])));
  const isGrave = ({anchors}: Statement) => anchors.every((anchor) => grave.has(anchor));
  const updates = [...ofType('bug fix'), ...ofType('minor update')];
  return {
    newFeatures: ofType('new feature'),
    breakingChanges: ofType('breaking change'),
    otherUpdates: [
      ...updates.filter(isGrave),
      ...updates.filter((one) => !isGrave(one)),
      ...describeNoise(files, phrases),
    ],
  };
}

/** The weightiest first, else in the order of the files; of several files, the weightiest counts. */
function statements(files: readonly FileJson[], told: ReadonlyMap<string, Statement>): Statement[] {
  const found = new Map<Statement, number>();
  for (const file of files) {
    const statement = told.get(file.anchor) ?? {text: file.title, anchors: [file.anchor]};
    found.set(statement, Math.min(found.get(statement) ?? Number.MAX_SAFE_INTEGER, eventsWeight(file)));
  }
  return [...found].sort(([, one], [, other]) => one - other).map(([{text, anchors}]) => ({text, anchors}));
}

function describeNoise(files: readonly FileJson[], phrases: ReportPhrases): Statement[] {
  const anchors = new Map<string, string[]>();
  for (const {noise, anchor} of files) {
    if (noise !== null) anchors.set(noise, [...(anchors.get(noise) ?? []), anchor]);
  }
  return [...anchors].map(([kind, own]) => ({text: phrases.noise(kind, own.length), anchors: own}));
}
