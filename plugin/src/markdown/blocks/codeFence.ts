import type {Block} from './block';

/** What the first line of a fenced code block says beside its language. */
export interface CodeFence {
  language: string | null;
  /** `title="…"` of Docusaurus. */
  title: string | null;
  /** Lines to mark, line numbers and other options, as they stand before and behind the title. */
  options: string[];
}

const title = /(?:^|\s)title=(?:"([^"]*)"|'([^']*)'|(\S+))/;

export function codeFence({text, name}: Block): CodeFence {
  const info = /^\s*(?:`{3,}|~{3,})\s*(.*)$/m.exec(text.split('\n', 1)[0] ?? '')?.[1] ?? '';
  const rest = info.replace(/^[^\s{]+/, '');
  const match = title.exec(rest);
  return {
    // Lines to mark may stand at the language without a space.
    language: name?.replace(/\{.*$/, '') ?? null,
    title: match?.[1] ?? match?.[2] ?? match?.[3] ?? null,
    options: match
      ? [rest.slice(0, match.index).trim(), rest.slice(match.index + match[0].length).trim()]
      : [rest.trim(), ''],
  };
}

/** The lines between the fences. */
export function codeLines({text}: Block): string {
  const lines = text.split('\n');
  if (!/^\s*(?:`{3}|~{3})/.test(lines[0] ?? '')) return text;
  const isClosed = lines.length > 1 && /^\s*(?:`{3,}|~{3,})\s*$/.test(lines[lines.length - 1] ?? '');
  return lines.slice(1, isClosed ? -1 : undefined).join('\n');
}
