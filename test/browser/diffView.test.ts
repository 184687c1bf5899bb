import type {Locator} from 'playwright-core';
import {axeViolations} from '../helpers/axe';
import {choose} from '../helpers/choose';
import {createDiffsSite, longTail, longWord} from '../helpers/diffsSite';
import {readSite} from '../helpers/siteReader';
import {textRows} from '../helpers/textRows';
import {unchangedLinesTests} from './unchangedLinesTests';

const reader = readSite(
  async () => {
    const site = createDiffsSite();
    await site.build();
    return {folder: site.outDir, cleanup: () => site.repository.cleanup()};
  },
  {permissions: ['clipboard-read', 'clipboard-write']},
);

async function visit(hash = ''): Promise<void> {
  await reader.visit(`/changelog/v2${hash}`);
}

const diffOf = (file: string): Locator => reader.page.getByRole('table', {name: `Diff of docs/${file}`});
const line = (file: string, name: string): Locator => diffOf(file).locator(`[id$="-${name}"]`);
/** In a unified diff. */
const numberOf = (file: string, name: string): Locator => line(file, name).locator('..').locator('td').first();
const radio = (name: string): Locator => reader.page.getByRole('radio', {name});
const isSplit = async (): Promise<boolean> => (await diffOf('limits.md').locator('col').count()) === 6;

/** What splits diffs is loaded when a reader asks for it. */
const becomesSplit = (): Promise<void> => diffOf('limits.md').locator('col:nth-child(6)').waitFor({state: 'attached'});

async function split(): Promise<void> {
  await choose(radio('Split'));
  await becomesSplit();
}

async function copySelection(from: Locator, to: Locator): Promise<string> {
  await to.scrollIntoViewIfNeeded();
  await from.scrollIntoViewIfNeeded();
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  const {mouse, keyboard} = reader.page;
  await mouse.move((start?.x ?? 0) + 1, (start?.y ?? 0) + 4);
  await mouse.down();
  await mouse.move((end?.x ?? 0) + (end?.width ?? 0) - 12, (end?.y ?? 0) + (end?.height ?? 0) - 4, {steps: 4});
  await mouse.up();
  await keyboard.press('Control+C');
  return reader.page.evaluate(() => navigator.clipboard.readText());
}

describe('words that differ', () => {
  test('are marked as inserted and deleted, and table cells as cells', async () => {
    await visit();
    await expect(diffOf('limits.md').locator('del').allTextContents()).resolves.toEqual(['10', 'ten']);
    await expect(diffOf('limits.md').locator('ins').allTextContents()).resolves.toEqual(['20', 'twenty']);
    await expect(diffOf('limits.md').locator('mark').allTextContents()).resolves.toEqual(['ten calls', 'twenty calls']);
    expect(reader.complaints).toEqual([]);
  });
});

describe('the view of diffs', () => {
  test('is unified at first, and split by the keyboard', async () => {
    await visit();
    await expect(isSplit()).resolves.toBe(false);
    await radio('Unified').focus();
    await reader.page.keyboard.press('ArrowRight');
    await expect(radio('Split').isChecked()).resolves.toBe(true);
    await becomesSplit();
    expect(reader.complaints).toEqual([]);
  });

  test('sets a pair of lines side by side', async () => {
    await visit();
    await split();
    const row = diffOf('limits.md')
      .locator('tr')
      .filter({has: reader.page.locator('[id$="-R3"]')});
    const cells = await row.locator('td:nth-child(3n)').allTextContents();
    expect(cells).toEqual(['The limit is 10 requests.', 'The limit is 20 requests.']);
  });

  test('is remembered, and hydrates without complaint', async () => {
    await visit();
    await split();
    await visit();
    await expect(isSplit()).resolves.toBe(true);
    await expect(radio('Split').isChecked()).resolves.toBe(true);
    expect(reader.complaints).toEqual([]);
  });

  test('does not show the other view first where it is remembered', async () => {
    await visit();
    await split();
    await reader.page.route(/\.js$/, (route) => route.abort());
    await reader.page.goto(`${reader.url}/changelog/v2`, {waitUntil: 'domcontentloaded'});
    await expect(diffOf('limits.md').isVisible()).resolves.toBe(false);
  });

  test('is unified in a narrow window and on paper, and the page says so', async () => {
    await visit();
    await split();
    await expect(reader.page.getByText('This window is too narrow').isVisible()).resolves.toBe(false);
    await reader.page.emulateMedia({media: 'print'});
    await diffOf('limits.md').locator('col:nth-child(6)').waitFor({state: 'detached'});
    await reader.page.emulateMedia({media: 'screen'});
    await diffOf('limits.md').locator('col:nth-child(6)').waitFor({state: 'attached'});
    await reader.page.setViewportSize({width: 700, height: 900});
    await diffOf('limits.md').locator('col:nth-child(6)').waitFor({state: 'detached'});
    await expect(reader.page.getByText('This window is too narrow').isVisible()).resolves.toBe(true);
  });

  test('is not offered without JavaScript, and the diff can be read', async () => {
    await reader.reopen({javaScriptEnabled: false});
    await visit();
    await expect(radio('Split').count()).resolves.toBe(0);
    await expect(diffOf('limits.md').isVisible()).resolves.toBe(true);
  });
});

describe('a line', () => {
  test('has its number on each side, also behind lines that only one side has', async () => {
    await visit();
    await diffOf('limits.md').scrollIntoViewIfNeeded();
    // Among them are the limits, which are marked words.
    const numbers = (await drawnTexts()).filter((text) => /^\d+$/.test(text));
    expect(numbers.join(' ')).toContain('1 1 2 2 3 10 3 20 4 4 5 5 6 6 7 7 8 8 9 9');
  });

  test.each([
    ['unified', () => choose(radio('Unified'))],
    ['split', split],
  ])('is counted on behind lines that are left out: %s', async (_, chooseView) => {
    await visit();
    await chooseView();
    await diffOf('guide.md').scrollIntoViewIfNeeded();
    const hunks = (await drawnTexts()).join('').match(/@@ -\d+ \+\d+ @@/g);
    expect(hunks).toEqual(expect.arrayContaining(['@@ -7 +7 @@', '@@ -57 +58 @@']));
  });

  test('has an address that a click on its number sets, without a jump', async () => {
    await visit();
    const number = numberOf('limits.md', 'R3');
    await number.hover();
    const before = await reader.page.evaluate(() => scrollY);
    await number.click();
    expect(reader.page.url()).toMatch(/#item-[0-9a-f]{6}-R3$/);
    await expect(outlined('limits.md')).resolves.toEqual(['The limit is 20 requests.']);
    await expect(reader.page.evaluate(() => scrollY)).resolves.toBe(before);
  });

  test('is the first of several where the next click comes with the Shift key', async () => {
    await visit();
    await numberOf('limits.md', 'R3').click();
    await numberOf('limits.md', 'R5').click({modifiers: ['Shift']});
    expect(reader.page.url()).toMatch(/-R3-R5$/);
    await expect(outlined('limits.md')).resolves.toEqual(['The limit is 20 requests.', '', '| Model | Limit |']);
  });

  test.each(['unified', 'split'])('is opened, shown and marked by its address in a %s diff', async (view) => {
    await visit();
    const id = (await line('limits.md', 'R7').getAttribute('id')) ?? '';
    if (view === 'split') await split();
    await reader.page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = false)));
    await reader.page.evaluate((hash) => (location.hash = hash), id);
    await expect(line('limits.md', 'R7').isVisible()).resolves.toBe(true);
    await expect(outlined('limits.md')).resolves.toEqual(['| small | twenty calls |']);

    await reader.page.reload({waitUntil: 'networkidle'});
    await expect(outlined('limits.md')).resolves.toEqual(['| small | twenty calls |']);
    await expect(line('limits.md', 'R7').evaluate(isInView)).resolves.toBe(true);
    expect(reader.complaints).toEqual([]);
  });

  test('over 2,000 characters is shown as a whole on demand', async () => {
    await visit();
    await expect(diffOf('wide.md').getByText(longTail.trim()).count()).resolves.toBe(0);
    await reader.page.getByRole('button', {name: '500 more characters'}).click();
    await expect(line('wide.md', 'R1').innerText()).resolves.toContain(longTail.trim());
  });
});

describe('a long word behind indentation', () => {
  test.each([
    ['unified', () => choose(radio('Unified'))],
    ['split', split],
  ])('begins in the first line that is drawn, and other words stay whole: %s', async (_, chooseView) => {
    await reader.page.setViewportSize({width: 1100, height: 800});
    await visit();
    await chooseView();
    await diffOf('indented.md').scrollIntoViewIfNeeded();
    const row = diffOf('indented.md').locator('tr').filter({hasText: longWord});
    expect((await textRows(row, longWord)).first).toBeLessThan(10);
    const others = await textRows(row, 'others');
    expect(others.first).toBe(others.last);
  });
});

describe('copied text', () => {
  test('is the text of the lines without signs, numbers and notes', async () => {
    await visit();
    const text = await copySelection(
      diffOf('config.yaml').locator('tr').nth(1).locator('td').last(),
      line('config.yaml', 'R3'),
    );
    expect(text).toBe('# Settings\nname: "one"\nretries: 3\nname: "two"\nretries: 4');
  });

  test('keeps empty lines and is of one side in a split diff', async () => {
    await visit();
    await split();
    const cells = (side: number): Locator => diffOf('limits.md').locator(`td:nth-child(${side})`);
    const heading = '# Limits\n\nThe limit is';
    await expect(copySelection(cells(6).first(), cells(6).nth(2))).resolves.toBe(`${heading} 20 requests.`);
    await expect(copySelection(cells(3).first(), cells(3).nth(2))).resolves.toBe(`${heading} 10 requests.`);
  });
});

describe('code', () => {
  test('has the colours of the site when it is seen, and prose has none', async () => {
    await visit();
    await diffOf('config.yaml').scrollIntoViewIfNeeded();
    await diffOf('config.yaml').locator('span[style]').first().waitFor();
    await expect(diffOf('config.yaml').locator('span[style]').allInnerTexts()).resolves.toContain('# Settings');
    await expect(diffOf('limits.md').locator('span[style]').count()).resolves.toBe(0);
    await expect(diffOf('config.yaml').locator('ins').allInnerTexts()).resolves.toContain('4');
  });
});

describe.each(['light', 'dark'] as const)('in %s mode', (colorScheme) => {
  test.each([
    ['unified', () => choose(radio('Unified'))],
    ['split', split],
  ])('axe finds nothing wrong with diffs: %s', async (_, chooseView) => {
    await reader.reopen({colorScheme});
    await visit();
    await expect(reader.page.locator('html').getAttribute('data-theme')).resolves.toBe(colorScheme);
    await chooseView();
    await diffOf('config.yaml').scrollIntoViewIfNeeded();
    await diffOf('config.yaml').locator('span[style]').first().waitFor();
    await expect(axeViolations(reader.page, {include: ['details table', 'fieldset']})).resolves.toEqual([]);
    await expect(diffOf('config.yaml').evaluate(lowContrasts)).resolves.toEqual([]);
    await expect(diffOf('limits.md').evaluate(lowContrasts)).resolves.toEqual([]);
  });
});

/** What Chromium draws, with the numbers that the style sheet writes. */
async function drawnTexts(): Promise<string[]> {
  const protocol = await reader.page.context().newCDPSession(reader.page);
  const {documents, strings} = await protocol.send('DOMSnapshot.captureSnapshot', {computedStyles: []});
  return documents[0]?.layout.text.map((index) => strings[index] ?? '') ?? [];
}

/** The texts of the lines that are outlined. */
async function outlined(file: string): Promise<string[]> {
  await reader.page.waitForTimeout(100);
  return diffOf(file).evaluate((table) =>
    [...table.querySelectorAll('tr, td')]
      .filter((element) => getComputedStyle(element).outlineStyle === 'solid')
      .map((element) => (element.matches('td') ? element : element.lastElementChild)?.textContent ?? ''),
  );
}

function isInView(element: Element): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}

/** Texts of a diff with less contrast than 4.5:1, measured in drawn colours: axe gives up on mixed ones. */
function lowContrasts(table: Element): string[] {
  const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  if (!context) throw new Error('there is no canvas');
  const paint = (colors: string[]): number[] => {
    colors.forEach((color) => {
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
    });
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (rgb: number[]): number =>
    rgb
      .map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4))
      .reduce((sum, value, index) => sum + value * (index === 0 ? 0.2126 : index === 1 ? 0.7152 : 0.0722), 0);
  const backgrounds = (element: Element | null): string[] =>
    element === null ? [] : [...backgrounds(element.parentElement), getComputedStyle(element).backgroundColor];
  const parts = [...table.querySelectorAll('td, ins, del, mark, span, button')].filter((part) => part.textContent);
  return parts.flatMap((part) => {
    const behind = ['white', ...backgrounds(part)];
    const [back, text] = [luminance(paint(behind)), luminance(paint([...behind, getComputedStyle(part).color]))];
    const contrast = (Math.max(back, text) + 0.05) / (Math.min(back, text) + 0.05);
    return contrast < 4.5 ? `${part.outerHTML}: ${contrast.toFixed(2)}` : [];
  });
}

unchangedLinesTests({reader, visit, split, diffOf});
