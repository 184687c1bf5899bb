import picomatch from 'picomatch';

/** Stands for the slash; no ref may hold a control character. */
const slash = '\u0001';

/** A tag's name is no path: as in `git tag --list`, `*` matches slashes too. */
export function tagMatcher(glob: string): (name: string) => boolean {
  const matches = picomatch(glob.replaceAll('/', slash), {dot: true});
  return (name) => matches(name.replaceAll('/', slash));
}
