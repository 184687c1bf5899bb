/**
 * Puts new Markdown between two comments of an MDX page: the name of the section with `:start` and with `:end`.
 *
 * @throws where the page does not have both, in this order.
 */
export function replaceSection(page: string, name: string, markdown: string): string {
  const start = `{/* ${name}:start */}`;
  const end = `{/* ${name}:end */}`;
  const from = page.indexOf(start) + start.length;
  const to = page.indexOf(end, from);
  if (!page.includes(start) || to === -1) {
    throw new Error(`The page must have ${start} and, further down, ${end}.`);
  }
  return `${page.slice(0, from)}\n\n${markdown.trim()}\n\n${page.slice(to)}`;
}
