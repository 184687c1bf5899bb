import type {LostAddress, RangeImpact} from '../model/impact';
import type {FileJson, UrlImpactJson} from '../model/report';
import type {Host} from './hosts/host';

/** Places that an address names; `linkedFromCount` counts them all. */
const maxPlaces = 100;

export interface ImpactContext {
  /** Full object id of the head. */
  head: string;
  host: Host | null;
  /** A path of the repository as the report shows it. */
  shown: (path: string) => string;
}

/** What only the tree says of one file; a change that is noise leaves no copy behind. */
export function fileImpact(
  {usedBy, staleTwins}: RangeImpact,
  index: number,
  noise: string | null,
  shown: ImpactContext['shown'],
): Pick<FileJson, 'usedBy' | 'staleTwins'> {
  const twins = noise === null ? (staleTwins[index] ?? []) : [];
  return {
    usedBy: (usedBy[index] ?? []).map(shown),
    staleTwins: twins.map((twin) => ({...twin, path: shown(twin.path)})),
  };
}

/** The addresses that a report's files lose; the files' paths and ids in the order of the impact's. */
export function urlImpact(
  {lost}: RangeImpact,
  files: readonly Pick<FileJson, 'path' | 'anchor'>[],
  context: ImpactContext,
): UrlImpactJson[] {
  return lost.flatMap((loss) => {
    const file = files[loss.file];
    return file ? [toJson(loss, file, context)] : [];
  });
}

function toJson(
  {kind, from, to, redirected, linkedFrom}: LostAddress,
  {path: ownPath, anchor}: Pick<FileJson, 'path' | 'anchor'>,
  {head, host, shown}: ImpactContext,
): UrlImpactJson {
  const isPage = kind.startsWith('page');
  return {
    kind,
    path: ownPath,
    anchor,
    from: isPage ? shown(from) : from,
    to: isPage && to !== null ? shown(to) : to,
    redirected,
    linkedFrom: (linkedFrom ?? [])
      .slice(0, maxPlaces)
      .map(({path, line}) => ({path: shown(path), line, url: host?.lineUrl(head, path, line) ?? null})),
    linkedFromCount: linkedFrom?.length ?? null,
  };
}
