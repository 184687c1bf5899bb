/**
 * Puts the selected text of lines on the clipboard as it stands in the file: one line each, also the empty ones that
 * browsers leave out of tables, with characters in the place of their names and without notes (`data-note`).
 *
 * @param cells the cells with the text of lines, in reading order
 * @returns false where the selection is not only in these cells' table, which leaves it to the browser
 */
export function copyLines(clipboard: DataTransfer, table: Element, cells: Iterable<Element>): boolean {
  const selection = document.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  if (range === null || range.collapsed || !table.contains(range.commonAncestorContainer)) {
    return false;
  }
  const lines = [...cells].filter((cell) => range.intersectsNode(cell)).map((cell) => selectedPart(range, cell));
  clipboard.setData('text/plain', lines.map(fileText).join('\n'));
  return true;
}

function selectedPart(range: Range, cell: Element): DocumentFragment {
  const part = document.createRange();
  part.selectNodeContents(cell);
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0) {
    part.setStart(range.startContainer, range.startOffset);
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) {
    part.setEnd(range.endContainer, range.endOffset);
  }
  return part.cloneContents();
}

function fileText(fragment: DocumentFragment): string {
  fragment.querySelectorAll('[data-note]').forEach((note) => note.remove());
  fragment.querySelectorAll('[data-code-point]').forEach((name) => {
    const {codePoint = ''} = (name as HTMLElement).dataset;
    name.replaceWith(String.fromCodePoint(Number.parseInt(codePoint, 16)));
  });
  return fragment.textContent;
}
