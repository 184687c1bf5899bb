import {edited, type RuleNote} from './ruleNote';

const page = (body: string): string => `# Export\n\nThe service exports reports as files.\n\n${body}`;

const archive = `## Archive of exports

The archive holds each export for a month.
Open it from the menu of the account.
Choose the export that you need.
Download it, or send it to a colleague.
`;

const tab = (name: string, command: string): string => `<TabItem value="${name}" label="${name}">

Install the client of ${name}:

\`\`\`bash
${command}
\`\`\`

Then sign in with your key.

</TabItem>
`;

const opening = (name: string): string =>
  page(
    `Call \`${name}\` with a subject.\n\n\`\`\`js\n${['sales', 'returns', 'stock', 'staff'].map((subject) => `client.${name}('${subject}');\n`).join('')}\`\`\`\n`,
  );

export const breakingNotes = {
  'package-replaced': {
    fires:
      'A command that installs a package, or fetches and runs it, names another, as does a sentence that asks to install one and links to it, or a line of code brings in the same names from another; and the former name stands nowhere in the page any more. Or commands that build (_gradle_, _mvn_, _make_) are those of another tool, and none is of the former one.',
    not: 'Another version of the same package is no replacement, nor is another command that installs the same packages.',
    example: edited(page('```bash\nnpm install export-client\n```\n'), page('```bash\nnpm install @export/sdk\n```\n')),
  },
  'import-replaced': {
    fires:
      'A line of code brings in another name from the package or namespace that it brought one in from, and the page does not hold the former name any more; in C#, C++ and Python also where it brings in another part of a library, and more of the page changed than that; in JavaScript and style sheets where it brings in a file of a package by another path.',
    not: 'A name that was misspelt, that lacked a word or had its words in another order, one that is used beside the new one, and one of the own project.',
    example: edited(
      page("```js\nimport {openFile} from 'exports';\n```\n"),
      page("```js\nimport {readRows} from 'exports';\n```\n"),
    ),
  },
  'name-replaced': {
    fires:
      'A function, class, method or argument that samples use and the text names has another name in its place in both, neither version of the page holds both names, and more of the page changed than a few lines. Or a name in samples, a key included, or in code within sentences gave way to the same other one in three pages or more, or one of several words in three places of the samples of one page of which more changed, none of which holds the former one any more. Or a name that the page does not hold any more lost its `experimental_`, or is that of an environment variable in place of which the text asks for another one. Or a note that is new in the section on a name begins with the one to which it gave way: _Moved to `output.folder`_.',
    not: 'A name in fewer places, which may have been wrong; one in whose place most pages had the other one already; one that was misspelt, that lacked a word or had its words in another order; a value, a constant, another element with other attributes, and what the samples declare themselves.',
    example: edited(opening('openReport'), opening('loadDocument')),
  },
  'retirement-announced': {
    fires:
      'Words such as _deprecated_, _retired_, _superseded by_, _no longer supported_, _should not be used anymore_ or _end of life_ are new, or a heading gained the mark _(Legacy)_, or a sentence says from which version or day on something _will not be supported_, or says that a version _does not support it_ or _rejects it_, also in a cell of a table and in an admonition; or prose says since which version or day a thing that was there _is rejected_, _is ignored_, _cannot_ be used or _fails with_ an error, in a sentence that is new in the range; or the page newly includes a note on a retirement, or has a section on one of a thing in code or with a number, or a table of retirements gained a row with a day, or one in which _no earlier than_ gave way to the day itself, or a day to an earlier one.',
    not: 'Words that only moved, that speak of things "that are retired", of a check "for deprecated" things, of a restriction that is removed, or of a later day of retirement. What code does as it runs: "When the window closes, the listener is removed". What is refused under a condition, or no longer: "Since v3, it no longer fails".',
    example: edited(
      page('Use the endpoint `v1/export`.\n'),
      page('Use the endpoint `v1/export`.\n\n:::warning\n\nThe endpoint `v1/export` is deprecated.\n\n:::\n'),
    ),
  },
  'retirement-note-added': {
    fires:
      'A new page says in its first lines of what it is about that it is deprecated, retired or removed, or that what its title names will be; or it says so anywhere, with a sentence that is new in the range, of a thing in code that another changed page named before; or a new page on how to get to another version has headings that say what was removed, renamed or is required; or a new part that pages include has a name that speaks of a retirement.',
    not: 'A new page on how to get away from something that retires is new content, as is one on a thing that is new and deprecated at once.',
    example: [
      {path: 'docs/includes/export-retirement.md', base: null, head: 'The export retires in May. Use reports.\n'},
    ],
  },
  'break-announced': {
    fires:
      'A page whose name says that it lists breaking changes, or how to upgrade or migrate to another version, gained a heading or a row, and lost little; or a sentence that said that there are _no breaking changes_ was put otherwise, and the page does not say it any more.',
    not: 'A page on how to come from another product, or on how to upgrade one thing: `upgrade-clusters.md`.',
    example: edited(
      '# Breaking changes\n\n## Exports have names\n\nName them.\n',
      '# Breaking changes\n\n## Exports have names\n\nName them.\n\n## Pictures are cut\n\nKeep them small.\n',
      'docs/breaking-changes.md',
    ),
  },
  'deprecated-item-removed': {
    fires:
      'A passage that said that something is deprecated is gone, and the page lost far more than it gained; or a section or a row went that says so of itself.',
    not: 'Where much was rewritten as well, a passage may have found other words. A heading that lost the mark alone, a note that went alone, old news, and a passage that another file of the range gained.',
    example: edited(
      page('Choose a format.\n\nThe format `xls` is deprecated. Use `xlsx`.\n\nOpen the file.\n'),
      page('Choose a format.\n\nOpen the file.\n'),
    ),
  },
  'variant-removed': {
    fires:
      "A tab is gone with five lines or more, or a component of tabs is no longer given its name and lost a tab; and the name stands nowhere in the page any more. Or a component of MDX lists a property of that name no longer (`name: 'limit'`), or a version left a list of supported ones.",
    not: 'A tab that was renamed, or whose lines went to another file or to a part that the page now includes.',
    example: edited(
      page(`<Tabs>\n\n${tab('Python', 'pip install export')}\n${tab('Ruby', 'gem install export')}\n</Tabs>\n`),
      page(`<Tabs>\n\n${tab('Python', 'pip install export')}\n</Tabs>\n`),
    ),
  },
  'section-removed': {
    fires:
      'A section of five lines or more is gone with its heading, and the page lost far more than it gained, or spoke of the thing by that name in other places too.',
    not: 'Sections that every page has (prerequisites, next steps, examples, key features), steps, numbered or called by what readers do (“Create a folder”), those whose lines went to another file, those that an include replaced, and those on what went wrong or could not be done, by the name of the page or of the section above. A heading that is only renamed is a broken anchor, and no breaking change.',
    example: edited(page(archive), page('')),
  },
  'item-removed': {
    fires:
      'A row, a column or an item of a list is gone that named a model, a parameter, a region or the like, or a flag, function, property or form of a command lost its heading or its item, or got another name or what it belongs to there, or the help text of a command in a code block no longer lists a flag, or a row is about another model or version now, or a row on a thing left a table of connectors, integrations, drivers, adapters or providers; and the name stands nowhere in the page any more. Or a list of definitions in HTML lists a name in code no longer.',
    not: 'What another file of the range begins to list or to define, rows that moved to another table, columns that give way to another version of the same, lists that gave way to a sentence on all, and lists of what is not supported.',
    example: edited(
      page('| Parameter | Meaning |\n| --- | --- |\n| `format` | Kind of file |\n| `zip` | Packs the file |\n'),
      page('| Parameter | Meaning |\n| --- | --- |\n| `format` | Kind of file |\n'),
    ),
  },
  'value-removed': {
    fires:
      'A value in code was struck from a list of values in a sentence or a cell, or was one of two ways (_the variable `DATA_PATH` or the option `--path`_), or a name from a cell that lists names, and the page does not name it any more; or one of several values behind a label such as _Formats supported:_ is gone.',
    not: 'A value that was exchanged for another one, and one of several in a sentence on prerequisites, on what is to be installed or deployed, or on what is not supported.',
    example: edited(
      page('| Parameter | Values |\n| --- | --- |\n| `mode` | `fast`, `slow` or `legacy` |\n'),
      page('| Parameter | Values |\n| --- | --- |\n| `mode` | `fast`, `slow` |\n'),
    ),
  },
  'availability-turned-off': {
    fires:
      'A cell that said yes (✅, _yes_, _available_) says no, or nothing. In a column of what is limited or not supported, one that said nothing says something, or _all_.',
    not: 'A row that another one replaced.',
    example: edited(
      page('| Region | Export |\n| --- | --- |\n| north | ✅ |\n| south | ✅ |\n'),
      page('| Region | Export |\n| --- | --- |\n| north | ✅ |\n| south | - |\n'),
    ),
  },
  'limit-lowered': {
    fires: 'A quantity went down where the words speak of a limit: _at most_, _maximum_, _quota_, _per minute_.',
    not: 'Quantities that are no limit, a minimum that went down, and the same size in another unit.',
    example: edited(page('An export has at most 10,000 rows.\n'), page('An export has at most 5,000 rows.\n')),
  },
  'requirement-added': {
    fires:
      'The text newly says that something _is now required_, or that readers _must now_ do it or _must upgrade_, _requires registration_, is _currently only supported for_ some, for _select customers_ only or _currently limited to_ a number, that a role or permission _is required_; a field is marked as _required_ that was not, or a column of what is required says yes; a list of prerequisites gained an item, or a list of limitations one that says what is not supported, cannot be done or must be, or a sentence on what is not supported names more than it did.',
    not: 'A rule that was there before and is only put in other words, a prerequisite that some may do without, and what is asked of readers for a thing that the page did not hold. Limits that are told outside of a list of limitations.',
    example: edited(page('A key is optional.\n'), page('A key is now required.\n')),
  },
  'requirement-raised': {
    fires:
      'A version or number went up where the words ask for at least that much: _or later_, _requires_, _minimum_, _is required_. A beta is lower than what is released. Or a range of supported versions begins later.',
    not: 'A version that is only named, as the one that a sample was tried with.',
    example: edited(page('You need Node.js 18 or later.\n'), page('You need Node.js 20 or later.\n')),
  },
  'default-changed': {
    fires:
      'A value changed in a column of defaults, or behind words such as _defaults to_, or in the help on an option (_default 100_); what was _enabled by default_ is _off by default_, or the other way round; a heading lost the mark _(default)_.',
    not: 'A default that was not documented before, and in the help on an option that of another release or of a place on one machine.',
    example: edited(
      page('| Option | Default | Meaning |\n| --- | --- | --- |\n| `rows` | `100` | Rows of a page |\n'),
      page('| Option | Default | Meaning |\n| --- | --- | --- |\n| `rows` | `50` | Rows of a page |\n'),
    ),
  },
} satisfies Record<string, RuleNote>;
