import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Rules of WCAG 2.2 at level AA, with those of the versions before it, and what axe holds for good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  id: string;
  nodes: {html: string}[];
}

export interface AxeScope {
  /** Selectors of what alone is looked at; the whole page where there are none. */
  include?: readonly string[];
  /** Selectors of what is not looked at. */
  exclude?: readonly string[];
  /** Rules that are left out. */
  without?: readonly string[];
}

/** @returns a text for each violation on the page as it is drawn, with the elements concerned */
export async function axeViolations(page: Page, scope: AxeScope = {}): Promise<string[]> {
  const {include = [], exclude = [], without = []} = scope;
  await page.evaluate(source);
  const violations = await page.evaluate(
    async ([context, options]) => {
      const {axe} = window as unknown as {
        axe: {run: (context: object, options: object) => Promise<{violations: Violation[]}>};
      };
      return (await axe.run(context, options)).violations;
    },
    [
      {...(include.length > 0 && {include: [...include]}), exclude: [...exclude]},
      {
        runOnly: {type: 'tag', values: tags},
        rules: Object.fromEntries(without.map((rule) => [rule, {enabled: false}])),
        resultTypes: ['violations'],
      },
    ] as const,
  );
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
}
