import {useEffect, useState, type RefObject} from 'react';
import type {DiffRow} from './diffRows';

/**
 * Adds the syntax of code to the rows of a diff once it is about to be seen, with the Prism that draws the site's own
 * code blocks. Rows of prose and of languages that this Prism lacks stay as they are; for Markdown nothing is loaded.
 */
export function useSyntax(rows: DiffRow[], path: string, diff: RefObject<Element | null>): DiffRow[] {
  const [coloured, setColoured] = useState<{of: DiffRow[]; rows: DiffRow[]} | null>(null);
  useEffect(() => {
    if (/\.mdx?$/i.test(path) || diff.current === null) {
      return;
    }
    return whenSeen(diff.current, async (isCurrent) => {
      const {tokenizerOf, withSyntax} = await import('./syntaxTokens');
      const tokenize = tokenizerOf(path);
      if (tokenize !== null && isCurrent()) {
        setColoured({of: rows, rows: withSyntax(rows, tokenize)});
      }
    });
  }, [rows, path, diff]);
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
