import type {Locator} from 'playwright-core';

/** Where a text in an element is drawn: how far its first and its last row are below the element's top, and its left edge; CSS pixels. */
export async function textRows(element: Locator, text: string): Promise<Record<'first' | 'last' | 'left', number>> {
  return element.evaluate((within: HTMLElement, wanted) => {
    const texts = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() && !texts.currentNode.textContent?.includes(wanted));
    const start = texts.currentNode.textContent?.indexOf(wanted) ?? 0;
    const range = document.createRange();
    range.setStart(texts.currentNode, start);
    range.setEnd(texts.currentNode, start + wanted.length);
    const rows = [...range.getClientRects()].map((row) => row.top - within.getBoundingClientRect().top);
    return {first: rows.at(0) ?? NaN, last: rows.at(-1) ?? NaN, left: range.getBoundingClientRect().left};
  }, text);
}
