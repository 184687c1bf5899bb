const imported = /^\s*import\s[^'"\n]{1,300}from\s+['"]([^'"\n]+\.mdx?)['"]/gm;
const included = /\[!INCLUDE\s*\[[^\]]{0,300}\]\(<?([^)>\s]+\.mdx?)>?[^)]{0,200}\)\]/gi;
const snippet = /<!--\s*include\s*:?\s*['"]?([^'"\s>]+\.mdx?)['"]?\s*-->/gi;

/** What a document takes in from other documents: targets of imports and includes, as they stand. */
export function includedFiles(text: string): string[] {
  return [imported, included, snippet].flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
}
