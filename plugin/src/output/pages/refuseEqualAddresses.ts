import type {Problem} from '../../model/problem';
import {UserError} from '../../options';

/** A page that is going to be written. */
export interface AddressedPage {
  permalink: string;
  /** What readers would find there, for the message. */
  title: string;
}

/**
 * Slugs are chosen freely, and the pages of categories and of diffs lie beside them: with the slug `category` and a category
 * `diffs-2`, two pages would have one address, and Docusaurus would write one of them only.
 *
 * @throws {UserError} with all addresses that two pages share; upper and lower case are one in the folders of many systems
 */
export function refuseEqualAddresses(pages: readonly AddressedPage[]): void {
  const owners = new Map<string, AddressedPage>();
  const problems = pages.flatMap((page): Problem[] => {
    const key = page.permalink.normalize('NFC').toLowerCase();
    const owner = owners.get(key);
    owners.set(key, owner ?? page);
    return owner ? [collision(owner, page)] : [];
  });
  if (problems.length > 0) {
    throw new UserError(problems, 'Some pages of the changelog would have one address');
  }
}

function collision(owner: AddressedPage, page: AddressedPage): Problem {
  return {
    where: 'categories',
    what: `and \`ranges\` give “${owner.title}” and “${page.title}” the same address`,
    received: page.permalink,
    expected: 'an address of its own for each page, upper and lower case being the same',
    fix: 'Give the range another `slug`, or the category another name.',
  };
}
