import type {Locator} from 'playwright-core';
import type {SiteReader} from '../helpers/siteReader';

/** What these tests share with those of the file that builds the site. */
interface DiffsPage {
  reader: SiteReader;
  visit: (hash?: string) => Promise<void>;
  split: () => Promise<void>;
  diffOf: (file: string) => Locator;
}

/** The tests of what diffs leave out; the site is that of `createDiffsSite`. */
export function unchangedLinesTests({reader, visit, split, diffOf}: DiffsPage): void {
  describe('the lines between the hunks', () => {
    const page = (): SiteReader['page'] => reader.page;
    const line = (name: string): Locator => diffOf('guide.md').locator(`[id$="-${name}"]`);
    const gap = (name: string): Locator => diffOf('guide.md').getByRole('button', {name});
    const texts = (): Promise<string[]> => diffOf('guide.md').locator('td:nth-child(2)').allInnerTexts();
    const focused = (): Promise<string> =>
      page().evaluate(() => document.activeElement?.querySelector('td[id]')?.id ?? '');
    const inView = (name: string): Promise<unknown> =>
      page().waitForFunction((end) => {
        const top = document.querySelector(`[id$="-${end}"]`)?.getBoundingClientRect().top ?? -1;
        return top > 0 && top < window.innerHeight;
      }, name);

    test('are fetched when the keyboard asks for them, and the focus goes to the first of them', async () => {
      const fetched = (): string[] => reader.requests.filter((url) => url.includes('/assets/changelog/unchanged-'));
      await visit();
      expect(fetched()).toEqual([]);
      await gap('Show 43 unchanged lines').press('Enter');
      await line('R15').waitFor();
      await expect(gap('Show 43 unchanged lines').count()).resolves.toBe(0);
      await expect(focused()).resolves.toMatch(/-R15$/);
      await gap('Show 6 unchanged lines').press('Enter');
      await line('R1').waitFor();
      await expect(texts()).resolves.toEqual([
        ...Array.from({length: 9}, (_, index) => `Line ${index + 1}.`),
        'Old words.',
        'New words.',
        'One more.',
        ...Array.from({length: 49}, (_, index) => `Line ${index + 11}.`),
        'Old words.',
        'New words.',
        'Line 61.',
        'Line 62.',
        'Line 63.',
      ]);
      expect(fetched()).toHaveLength(1);
      expect(reader.complaints).toEqual([]);
    });

    test('come a part at a time where they are many, and the focus stays on the button', async () => {
      await visit();
      await gap('Show 100 of 237 unchanged lines').press('Enter');
      await line('R164').waitFor();
      await expect(line('R165').count()).resolves.toBe(0);
      await expect(
        gap('Show 137 unchanged lines').evaluate((button) => button === document.activeElement),
      ).resolves.toBe(true);
      await gap('Show 137 unchanged lines').press('Enter');
      await line('R301').waitFor();
      await expect(focused()).resolves.toMatch(/-R165$/);
    });

    test('stand on both sides of a split diff with their own numbers', async () => {
      await visit();
      await split();
      await gap('Show 43 unchanged lines').click();
      const row = diffOf('guide.md')
        .locator('tr')
        .filter({has: page().locator('[id$="-R31"]')});
      await row.waitFor();
      await expect(row.locator('td:nth-child(3n)').allInnerTexts()).resolves.toEqual(['Line 30.', 'Line 30.']);
      await expect(
        row.locator('td[data-n]').evaluateAll((all) => all.map((cell) => cell.getAttribute('data-n'))),
      ).resolves.toEqual(['30', '31']);
    });

    test('come by themselves where the address points to one of them', async () => {
      await visit();
      const anchor = await page().getByRole('heading', {name: 'docs/guide.md'}).getAttribute('id');
      for (const [name, id] of [
        ['R31', 'R31'],
        ['L200', 'R201'],
        ['L12', 'R13'],
      ]) {
        await page().goto('about:blank');
        await visit(`#${anchor}-${name}`);
        await line(`${id}`).waitFor();
        await inView(`${id}`);
        await expect(line(`${id}`).locator('..').getAttribute('class')).resolves.toContain('target');
      }
      expect(reader.complaints).toEqual([]);
    });

    test('that cannot be fetched say so, and the button that had the focus asks again', async () => {
      await visit();
      await page().route('**/assets/changelog/unchanged-*', (route) => route.fulfill({status: 500}), {times: 1});
      await gap('Show 43 unchanged lines').press('Enter');
      await diffOf('guide.md').getByRole('status').filter({hasText: 'The lines could not be loaded.'}).waitFor();
      await expect(gap('Try again').evaluate((button) => button === document.activeElement)).resolves.toBe(true);
      await page().keyboard.press('Enter');
      await line('R31').waitFor();
      await expect(focused()).resolves.toMatch(/-R15$/);
    });

    test('are not offered without JavaScript', async () => {
      await reader.reopen({javaScriptEnabled: false});
      await visit();
      await expect(diffOf('guide.md').getByRole('button').count()).resolves.toBe(0);
      await expect(texts()).resolves.toHaveLength(17);
    });
  });
}
