import picomatch from 'picomatch';

/** Whether a path of git matches any of the globs; with none, nothing does. Names that begin with a dot match too. */
export function pathMatcher(globs: readonly string[]): (path: string) => boolean {
  const matches = picomatch([...globs], {dot: true});
  // No glob's regular expression gets past a line break, or a segment that means a folder: a crafted tree holds both.
  const matchable = (path: string): string => path.replace(/[\n\r\u2028\u2029]|(?<![^/])\.{1,2}(?![^/])/g, '_');
  return (path) => globs.length > 0 && matches(matchable(path));
}
