const closing: Readonly<Record<string, string>> = {'(': ')', '[': ']', '{': '}'};

/** True where each bracket that opens is closed by its own kind, and none closes alone. */
export function arePaired(text: string): boolean {
  const open: string[] = [];
  for (const mark of text.match(/[()[\]{}]/g) ?? []) {
    const close = closing[mark];
    if (close !== undefined) open.push(close);
    else if (open.pop() !== mark) return false;
  }
  return open.length === 0;
}
