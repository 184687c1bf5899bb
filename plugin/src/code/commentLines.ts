import type {CodeLanguage} from './codeLanguage';

/**
 * True for lines that are comments as a whole. A line within a comment of several lines counts where the lines above it lead
 * to the comment's start without leaving it.
 */
export function commentLines(text: string, {comment, block}: CodeLanguage): (line: number) => boolean {
  let isOpen = false;
  const lines = text.split('\n').map((raw) => {
    const line = raw.trim();
    if (isOpen && block) {
      isOpen = !line.includes(block.end);
      return isOpen || line.endsWith(block.end);
    }
    if (comment.test(line)) return true;
    if (!block || !line.startsWith(block.start)) return false;
    isOpen = !line.slice(block.start.length).includes(block.end);
    return isOpen || line.endsWith(block.end);
  });
  return (line) => lines[line - 1] ?? false;
}
