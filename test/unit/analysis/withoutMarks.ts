/** Inline Markdown without the marks of code and emphasis, for texts that hold none themselves. */
export function withoutMarks(text = ''): string {
  return text.replace(/[`*]/g, '').replace(/\\(?=[^\w\s])/g, '');
}
