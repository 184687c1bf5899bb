/** A line of a text by its number, 1-based, as events give it; empty where there is none. */
export function lineAt(text: string | null, line: number | undefined): string {
  return (text ?? '').split('\n')[(line ?? 0) - 1] ?? '';
}
