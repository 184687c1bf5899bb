import type {Page} from 'playwright-core';

/** How often each thing is done; the median is told. */
const times = 7;

/** @returns milliseconds, at the median */
export async function medianOf(measureOnce: (time: number) => Promise<number>): Promise<number> {
  const measured: number[] = [];
  for (let time = 0; time < times; time++) {
    measured.push(await measureOnce(time));
  }
  return measured.sort((one, other) => one - other)[Math.floor(times / 2)] ?? NaN;
}

/** @returns milliseconds from the input of a text until the list that it finds is drawn */
export async function filterBy(page: Page, text: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const field = document.querySelector<HTMLInputElement>('article input[type="search"]');
    const status = document.querySelector('article [role="status"]');
    const before = status?.textContent;
    const start = performance.now();
    // As React hears it.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, wanted);
    field?.dispatchEvent(new Event('input', {bubbles: true}));
    while (status?.textContent === before || !/\d/.test(status?.textContent ?? '')) {
      await new Promise(requestAnimationFrame);
    }
    return performance.now() - start;
  }, text);
}

/** What is to be drawn. */
export interface Wanted {
  /** So many entries, at least. */
  entries?: number;
  /** The page at the path of the site, the index where it is left out. */
  address?: string;
}

/** @returns milliseconds from the press of a button or a link until what it brings is drawn */
export async function pressUntil(
  page: Page,
  name: string,
  {entries = 1, address = '/changelog'}: Wanted,
): Promise<number> {
  return page.evaluate(
    async ([label, least, path]) => {
      const all = [...document.querySelectorAll<HTMLElement>('article a, article button')];
      const pressed = all.find(({textContent}) => textContent.includes(label));
      if (pressed === undefined) {
        throw new Error(`Nothing on the page is called ${label}`);
      }
      const start = performance.now();
      pressed.click();
      while (
        document.querySelectorAll('[data-changelog-entry]').length < least ||
        document.querySelector(`link[rel="canonical"][href$="${path}"]`) === null
      ) {
        await new Promise(requestAnimationFrame);
      }
      return performance.now() - start;
    },
    [name, entries, address] as const,
  );
}
