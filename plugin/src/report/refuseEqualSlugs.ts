import type {Problem} from '../model/problem';
import {UserError} from '../options';

/** A page that is going to be made. */
export interface SluggedPage {
  slug: string;
  /** What readers would find there, for the message. */
  title: string;
}

/**
 * Ranges have slugs of their own, but a range's and a category's together may still be those of another pair, and a page of
 * a range that is missing may take a report's place. One of the two pages would be lost without a word.
 *
 * @throws {UserError} with all slugs that two pages share; upper and lower case are one in the folders of many systems
 */
export function refuseEqualSlugs(pages: readonly SluggedPage[]): void {
  const owners = new Map<string, SluggedPage>();
  const problems = pages.flatMap((page): Problem[] => {
    const key = page.slug.toLowerCase();
    const owner = owners.get(key);
    owners.set(key, owner ?? page);
    return owner ? [collision(owner, page)] : [];
  });
  if (problems.length > 0) {
    throw new UserError(problems, 'Some pages of the changelog would have one address');
  }
}

function collision(owner: SluggedPage, page: SluggedPage): Problem {
  return {
    where: 'ranges',
    what: `give “${owner.title}” and “${page.title}” the same slug`,
    received: page.slug,
    expected: 'a slug of its own for each page, upper and lower case being the same',
    fix: 'Give one of the ranges another `slug`, or rename one of the categories.',
  };
}
