import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Rules of WCAG 2.2 at level AA, with those of the versions before it, and what axe holds for good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  id: string;
  nodes: {html: string}[];
}

/**
 * @param exclude selectors of what is not looked at
 * @returns a text for each violation on the page as it is drawn, with the elements concerned
 */
export async function axeViolations(page: Page, exclude: readonly string[] = []): Promise<string[]> {
  await page.evaluate(source);
  const violations = await page.evaluate(
    async ([values, without]) => {
      const {axe} = window as unknown as {
        axe: {run: (context: object, options: object) => Promise<{violations: Violation[]}>};
      };
      const options = {runOnly: {type: 'tag', values}, resultTypes: ['violations']};
      return (await axe.run({exclude: without}, options)).violations;
    },
    [tags, [...exclude]] as const,
  );
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
}
