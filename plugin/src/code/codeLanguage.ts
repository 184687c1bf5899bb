/** What is known of a language without a parser: how a comment and a declaration begin. */
export interface CodeLanguage {
  /** Matches a line that is a comment as a whole. */
  comment: RegExp;
  /** Marks of comments over several lines; null where the language has none. */
  block: {start: string; end: string} | null;
  /** Declarations; the name is the group `name`. */
  declarations: readonly RegExp[];
}

const slashes = {comment: /^\s*\/\//, block: {start: '/*', end: '*/'}} as const;
const hashes = {comment: /^\s*#(?!!)/, block: null} as const;

const script: CodeLanguage = {
  ...slashes,
  declarations: [
    /^\s*(?:export\s+)?(?:default\s+)?(?:declare\s+)?(?:async\s+)?function\s*\*?\s+(?<name>[\w$]+)/,
    /^\s*(?:export\s+)?(?:default\s+)?(?:declare\s+)?(?:abstract\s+)?class\s+(?<name>[\w$]+)/,
    /^(?:export\s+)?(?:declare\s+)?(?:interface|type|enum|const|let|var)\s+(?<name>[\w$]+)/,
  ],
};

const python: CodeLanguage = {
  ...hashes,
  declarations: [/^\s*(?:async\s+)?def\s+(?<name>\w+)/, /^\s*class\s+(?<name>\w+)/],
};

const go: CodeLanguage = {
  ...slashes,
  declarations: [/^func\s+(?:\([^)]*\)\s*)?(?<name>\w+)/, /^(?:type|const|var)\s+(?<name>\w+)/],
};

const rust: CodeLanguage = {
  ...slashes,
  declarations: [/^\s*(?:pub(?:\([^)]*\))?\s+)?(?:async\s+)?(?:unsafe\s+)?(?:fn|struct|enum|trait|mod)\s+(?<name>\w+)/],
};

const ruby: CodeLanguage = {
  ...hashes,
  declarations: [/^\s*def\s+(?:self\.)?(?<name>\w+[?!]?)/, /^\s*(?:class|module)\s+(?<name>[\w:]+)/],
};

const java: CodeLanguage = {
  ...slashes,
  declarations: [
    /^\s*(?:(?:public|private|protected|internal|static|final|abstract|sealed|partial|data|open)\s+)*(?:class|interface|enum|record|object|fun|func|struct|protocol)\s+(?<name>\w+)/,
    /^\s*(?:(?:public|private|protected|internal|static|final|abstract|async|override|virtual)\s+)+[\w<>[\], ?.]+\s(?<name>\w+)\s*\(/,
  ],
};

const shell: CodeLanguage = {
  ...hashes,
  declarations: [/^\s*function\s+(?<name>[\w-]+)/, /^\s*(?<name>[\w-]+)\s*\(\)/],
};

const styles: CodeLanguage = {
  comment: /^\s*\/\*.*\*\/\s*$/,
  block: {start: '/*', end: '*/'},
  declarations: [/^\s*(?<name>[^\s{}@/*;][^{};]{0,80}?)\s*\{\s*$/],
};

const languages: [RegExp, CodeLanguage][] = [
  [/\.[cm]?[jt]sx?$/i, script],
  [/\.py$/i, python],
  [/\.go$/i, go],
  [/\.rs$/i, rust],
  [/\.rb$/i, ruby],
  [/\.(?:java|kts?|cs|swift|scala)$/i, java],
  [/\.(?:sh|bash|zsh)$/i, shell],
  [/\.(?:css|scss|less)$/i, styles],
];

/** The language of a code file by its path; null where it is not known. */
export function codeLanguage(path: string): CodeLanguage | null {
  return languages.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}
