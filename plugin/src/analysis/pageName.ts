import {headingText} from '../markdown/headingIds';
import {pathKind} from './pathKind';

/** A file of a report, and the title that stands in it. */
export interface NamedFile {
  path: string;
  /** Source of the document's own title; null where it has none. */
  title: string | null;
}

const maxWords = 6;
const maxCharacters = 48;

/** Words that are written in a way of their own wherever they stand in a path. */
const spellings = new Map([
  ...[
    ...[
      'AI',
      'API',
      'APIs',
      'CDN',
      'CI',
      'CLI',
      'CSS',
      'CSV',
      'DNS',
      'FAQ',
      'FAQs',
      'GPT',
      'GPU',
      'HTML',
      'HTTP',
      'HTTPS',
    ],
    ...[
      'i18n',
      'IAM',
      'ID',
      'IP',
      'JSON',
      'JWT',
      'LLM',
      'MDX',
      'OAuth',
      'OCR',
      'PDF',
      'PWA',
      'QnA',
      'RAG',
      'RBAC',
      'README',
    ],
    ...[
      'REST',
      'SaaS',
      'SDK',
      'SDKs',
      'SEO',
      'SKU',
      'SQL',
      'SSH',
      'SSL',
      'SSO',
      'SVG',
      'TLS',
      'TOML',
      'UI',
      'URL',
      'URLs',
    ],
    ...['VM', 'VPN', 'XML', 'YAML', 'GitHub', 'GraphQL', 'JavaScript', 'OpenAI', 'OpenAPI', 'PowerShell', 'TypeScript'],
  ].map((word): [string, string] => [word.toLowerCase(), word]),
  ['csharp', 'C#'],
  ['dotnet', '.NET'],
  ['nodejs', 'Node.js'],
  ['python', 'Python'],
  ['java', 'Java'],
]);

/**
 * What readers call the files of a report: a page by its own title where that is short and no other page has it, else by
 * the words of its path; everything else by its file name.
 */
export function pageNames(files: readonly NamedFile[]): string[] {
  const titles = files.map(({path, title}) => (title !== null && pathKind(path) === 'page' ? shortTitle(title) : null));
  const times = new Map<string, number>();
  for (const title of titles) if (title) times.set(title.toLowerCase(), (times.get(title.toLowerCase()) ?? 0) + 1);
  return files.map(({path}, index) => {
    const title = titles[index];
    return title && times.get(title.toLowerCase()) === 1 ? title : pathName(path);
  });
}

/** A title of up to six words, or its part before or behind a separator that has so many; null where neither has. */
function shortTitle(source: string): string | null {
  const title = headingText(source).replace(/\s+/g, ' ').trim();
  const [head = '', ...rest] = title.split(/\s+[-–—|·]\s+/);
  const [label = '', ...told] = title.split(/:\s+/);
  const isLabel = label.split(' ').length <= 2;
  const parts = [title, ...(rest.length > 0 ? [head] : []), ...(told.length > 0 && isLabel ? [told.join(': ')] : [])];
  return parts.find(isShort) ?? null;
}

function isShort(text: string): boolean {
  return /\p{L}/u.test(text) && text.split(' ').length <= maxWords && text.length <= maxCharacters;
}

/** A page as its path names it; a folder's index goes by the folder. Other files keep their names. */
function pathName(path: string): string {
  const parts = path.split('/');
  const file = parts.pop() ?? path;
  if (!isDocument(file)) return file;
  const name = file.replace(/\.mdx?$/i, '');
  const folder = parts.pop();
  const own = /^(?:index|readme)$/i.test(name) && folder ? folder : name;
  const text = readableName(own.replace(/^\d+[-_.]\s*(?=\D)/, '')) || own;
  const words = text.split(' ').slice(0, maxWords).join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** True for a file that is called by words rather than by its name. */
export function isDocument(path: string): boolean {
  return /\.mdx?$/i.test(path);
}

/** The words of a file's or folder's name. */
export function readableName(name: string): string {
  const words = name.split(/[-_\s]+/).filter(Boolean);
  return words.map((word) => spellings.get(word.toLowerCase()) ?? word).join(' ');
}
