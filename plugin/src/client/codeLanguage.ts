/** Names of Prism's languages by the endings of files that are code or data; prose, Markdown first of all, has none. */
const languages: ReadonlyMap<string, string> = new Map([
  ...named('jsx', 'js mjs cjs jsx'),
  ...named('tsx', 'ts mts cts tsx'),
  ...named('json', 'json jsonc json5 webmanifest'),
  ...named('yaml', 'yml yaml'),
  ...named('bash', 'sh bash zsh'),
  ...named('markup', 'html htm xml svg vue xaml csproj'),
  ...named('cpp', 'cpp cc cxx h hpp'),
  ...named('graphql', 'graphql gql'),
  ...named('python', 'py'),
  ...named('rust', 'rs'),
  ...named('ruby', 'rb'),
  ...named('kotlin', 'kt kts'),
  ...named('csharp', 'cs'),
  ...named('powershell', 'ps1 psm1'),
  ...named('hcl', 'tf hcl'),
  ...named('protobuf', 'proto'),
  ...named('docker', 'dockerfile'),
  ...named('ini', 'ini properties'),
  ...same('toml go java c css scss sass less sql swift php bicep lua dart r scala perl objectivec'),
]);

/** Language of a file's syntax, null for prose and for what is not known. A theme may lack the language all the same. */
export function codeLanguage(path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return languages.get(name.slice(name.lastIndexOf('.') + 1)) ?? null;
}

function named(language: string, endings: string): [string, string][] {
  return endings.split(' ').map((ending) => [ending, language]);
}

function same(names: string): [string, string][] {
  return names.split(' ').map((name) => [name, name]);
}
