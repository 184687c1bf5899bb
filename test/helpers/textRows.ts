import type {Locator} from 'playwright-core';

/** How far below the top of an element the first and the last row of a text in it are drawn, in CSS pixels. */
export async function textRows(element: Locator, text: string): Promise<{first: number; last: number}> {
  return element.evaluate((within: HTMLElement, wanted) => {
    const texts = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() && !texts.currentNode.textContent?.includes(wanted));
    const start = texts.currentNode.textContent?.indexOf(wanted) ?? 0;
    const range = document.createRange();
    range.setStart(texts.currentNode, start);
    range.setEnd(texts.currentNode, start + wanted.length);
    const rows = [...range.getClientRects()].map((row) => row.top - within.getBoundingClientRect().top);
    return {first: rows.at(0) ?? NaN, last: rows.at(-1) ?? NaN};
  }, text);
}
