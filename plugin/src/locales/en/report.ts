/** Sentences about a whole report, in ICU message syntax. */
export const reportMessages = {
  categoryTitle: '{title}: {category}',
  nothingChanged:
    '{category, select, none {Nothing changed} other {Nothing in {label} changed}} between {base} and {head}.',
  size:
    '{files, plural, one {# file} other {# files}}{category, select, none {} other { in {label}}} changed between {base} and {head}, in ' +
    '{commits, plural, one {# commit} other {# commits}}: {additions, plural, one {# line} other {# lines}} added, ' +
    '{deletions, plural, one {# line} other {# lines}} removed.',
  types:
    '{breaking, plural, =0 {No breaking changes found} one {# breaking change} other {# breaking changes}}; ' +
    '{features, plural, =0 {no new features} one {# new feature} other {# new features}}, ' +
    '{fixes, plural, =0 {no bug fixes} one {# bug fix} other {# bug fixes}} and ' +
    '{minor, plural, =0 {no minor updates} one {# minor update} other {# minor updates}}.',
  noiseShare:
    '{files, plural, =0 {} one {# of the files holds no change of content.} other {# of the files hold no change of content.}}',
  // Between two sentences; nothing in languages that have no spaces.
  sentenceSpace: ' ',
  start: 'the start of history',
  noise: '{files, plural, one {# file changes} other {# files change}} nothing but {kind}',
  'noise-date-only': '{files, plural, one {# file changes a date only} other {# files change dates only}}',
  'noise-metadata-only': '{files, plural, one {# file changes} other {# files change}} metadata only',
  'noise-people-only': '{files, plural, one {# file changes} other {# files change}} authors or reviewers only',
  'noise-whitespace-only': '{files, plural, one {# file changes} other {# files change}} white space only',
  'noise-rewrapped-only': '{files, plural, one {# file changes} other {# files change}} line breaks only',
  'noise-renumbered-only': '{files, plural, one {# file changes} other {# files change}} numbers of list items only',
  'noise-link-path-only': '{files, plural, one {# file changes} other {# files change}} the path of links only',
  mode: 'File mode changed from {before} to {after}.',
  typeChange: 'Changed from a {before} to a {after}.',
  'mode-100644': 'regular file',
  'mode-100755': 'executable file',
  'mode-120000': 'symbolic link',
  'mode-160000': 'submodule',
  binary: 'Binary file: its content is not shown.',
  binaryByAttribute: 'Binary by attribute: the repository asks not to show this text as a diff.',
  binaryUtf16: 'Text in UTF-16, which git compares as a binary file.',
  symlink: 'Symbolic link: the lines are its target.',
  submodule: 'Submodule: moved from commit {before} to {after}.',
  submoduleAdded: 'Submodule: added at commit {after}.',
  submoduleRemoved: 'Submodule: removed at commit {before}.',
  lfs: 'Stored with Git LFS: the lines are the pointer, not the content.',
  similarity: '{percent} % similar to the former file.',
  skipped:
    '{reports, plural, one {# report was left out, because nothing relevant changed in its range} other {# reports were left out, because nothing relevant changed in their ranges}}.',
  emptyFile: 'The file is empty.',
  undecodablePath: 'The name holds bytes that are not UTF-8; they are shown as �.',
  latin1: 'The content is not UTF-8; it is shown as Latin-1.',
} as const;

export type ReportMessageId = keyof typeof reportMessages;
