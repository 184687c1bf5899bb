import {useEffect, useState, type ComponentType, type RefObject} from 'react';
import type {DiffRow, SyntaxProps} from './diffRows';

/**
 * Adds the syntax of code to the rows of a diff once it is about to be seen, with the Prism that draws the site's own
 * code blocks. Rows of prose and of languages that this Prism lacks stay as they are; for Markdown nothing is loaded.
 *
 * @param loadSyntax loads what draws it; must stay the same function
 */
export function useSyntax(
  rows: DiffRow[],
  path: string,
  diff: RefObject<Element | null>,
  loadSyntax: () => Promise<{default: ComponentType<SyntaxProps>}>,
): DiffRow[] {
  const [coloured, setColoured] = useState<{of: DiffRow[]; rows: DiffRow[]} | null>(null);
  useEffect(() => {
    if (/\.mdx?$/i.test(path) || diff.current === null) {
      return;
    }
    return whenSeen(diff.current, async (isCurrent) => {
      const [{tokenizerOf, withSyntax}, {default: Syntax}] = await Promise.all([
        import('./syntaxTokens'),
        loadSyntax(),
      ]);
      const tokenize = tokenizerOf(path);
      if (tokenize !== null && isCurrent()) {
        setColoured({of: rows, rows: withSyntax(rows, tokenize, Syntax)});
      }
    });
  }, [rows, path, diff, loadSyntax]);
  return coloured?.of === rows ? coloured.rows : rows;
}

function whenSeen(element: Element, act: (isCurrent: () => boolean) => Promise<void>): () => void {
  let current = true;
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (entry?.isIntersecting) {
        observer.disconnect();
        void act(() => current);
      }
    },
    {rootMargin: '300px'},
  );
  observer.observe(element);
  return () => {
    current = false;
    observer.disconnect();
  };
}
