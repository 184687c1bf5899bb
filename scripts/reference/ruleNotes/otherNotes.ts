import {edited, type RuleNote} from './ruleNote';

const page = (body: string): string => `# Export\n\nThe service exports reports as files.\n\n${body}`;

export const otherNotes = {
  'news-added': {
    fires:
      'A page of news gained a heading or a row, or gained an item or a paragraph and lost little; or another page gained a section on what a version changed.',
    not: 'A page of news that was rearranged.',
    example: edited(
      '# Release notes\n\n## 1.0\n\nThe first release.\n',
      '# Release notes\n\n## 1.1\n\nReports can be exported.\n\n## 1.0\n\nThe first release.\n',
      'docs/release-notes.md',
    ),
  },
  'general-availability': {
    fires:
      'The mark of a preview was dropped from words that are otherwise the same, they newly say _generally available_, the page does not include the note on a preview any more, the section is gone on how to register for it, or a line that only said that something is _coming soon_ gave way to it.',
    not: 'A passage on a preview that is gone as a whole, a thing that went with its mark, and a section that gained a note in place of the mark. A preview that is dropped is good news, and never breaking.',
    example: edited('# Export (preview)\n\nSave a report as a file.\n', '# Export\n\nSave a report as a file.\n'),
  },
  'support-announced': {
    fires:
      'The text newly says _is now available_, _now supports_, _can now_, _added in_ a version, _in version 2, you can_, or the like.',
    not: 'Words that came from another file, or stood elsewhere in the page.',
    example: edited(
      page('Save a report as a file.\n'),
      page('Save a report as a file. The API now supports archives.\n'),
    ),
  },
  'availability-turned-on': {
    fires:
      'A cell that said no, or nothing, says yes; in a column of what is limited or not supported, the other way round.',
    not: 'A cell whose words changed otherwise.',
    example: edited(
      page('| Region | Export |\n| --- | --- |\n| north | ✅ |\n| south | - |\n'),
      page('| Region | Export |\n| --- | --- |\n| north | ✅ |\n| south | ✅ |\n'),
    ),
  },
  'item-added': {
    fires:
      "A row, a column, an item of a list, of a cell that lists names, or a heading names a model, a parameter, a region or the like that the page did not name: a name in code that is defined (“`size` is the …”) as those beside it are, a call (`text.Lower()`), or a version in a section on what is supported; or a sentence of a page that grew introduces a parameter, an option or a function by its name, or several at once, or one on what a thing supports names one more. Or a page that grew tells in two tabs or more what it told for one case, or a component of MDX newly lists a property by its name (`name: 'limit'`), or the help text of a command in a code block a flag.",
    not: 'Rows that changed their order or their form, columns that describe the rows, items that are sentences, tabs of languages, tools and operating systems, and tabs that other changed pages told before.',
    example: edited(
      page('| Parameter | Meaning |\n| --- | --- |\n| `format` | Kind of file |\n'),
      page('| Parameter | Meaning |\n| --- | --- |\n| `format` | Kind of file |\n| `zip` | Packs the file |\n'),
    ),
  },
  'limitation-lifted': {
    fires:
      'An item is gone from a list of limitations, or of what is not supported, that is still there. Or it said that something is not supported which the page now speaks of elsewhere. Or a page of which little else changed no longer says that something is _not supported_, or _only available_ somewhere; or a sentence that says so is on versions before a certain one now; or the names of those for whom alone it was gave way to all of them; or a sentence on what is not supported names one thing less; or the section went that listed for whom something is not there; or a later version is the last one that is supported; or a cell of a column of limits says nothing any more, or no longer _all_.',
    not: 'A list that gained as many items, or went with its section; an item that moved to another file, and a sentence in whose place an include stands.',
    example: edited(
      page('## Limitations\n\n- Pictures are left out.\n- A report has at most ten pages.\n'),
      page('## Limitations\n\n- A report has at most ten pages.\n'),
    ),
  },
  'section-added': {
    fires:
      'A page gained a section of five lines or more with a heading of its own, the tabs and sections below it included, and lost no more than one.',
    not: 'Sections that every page has, and those whose lines came from another file. Sections of quickstarts, best practices, frequently asked questions and the like, by the names of the page and its folders: they are steps and thoughts, unless their titles name a model, a version, something in code or a preview, or say where it can be had. Sections of pages on troubleshooting, known issues or limitations, by the same names, and those below a section on caveats, limitations, best practices and the like.',
    example: edited(
      page(''),
      page(
        '## Archive of exports\n\nThe archive holds each export for a month.\nOpen it from the menu of the account.\nChoose the export that you need.\nDownload it, or send it to a colleague.\n',
      ),
    ),
  },
  'code-repaired': {
    fires:
      'A line of code could not work before, and the change is no more than its repair: a stray or missing comma, an unpaired quotation mark, a missing `await`, a last line that was said to go on, a semicolon where the language asks for one, an option of one letter in the wrong case, a word that was typed into another, a path with slashes of both kinds or another sign between the words of one of its parts, a misspelt identifier, a name that the sample used and now brings in. Or brackets had no other, in a sample or in the code of a sentence, and now have one in the same words; or an identifier was misspelt in the code of a sentence, or other white space made a sample of data what it was meant to be, or moved a line of YAML or a statement of Python to another one. A name in code gave way to one like it that the page had elsewhere, or in a sentence to the one that the samples had all along, and the page does not hold the former one any more; a type in a sentence, `Record<string>`, that was read as a tag is shown; the head of a table did not fit its rows, and fits them now; a version in code gave way to a beta or the like of itself.',
    not: 'Comments, messages in quotation marks, another extension of a file, names that begin with another letter, that the sample itself gives, or that sentences write in other capitals as well; the plural of a word for data of the samples, and lines of which more changed.',
    example: edited(
      page('```js\nconst text = export.lenght;\n```\n'),
      page('```js\nconst text = export.length;\n```\n'),
    ),
  },
  'identifier-corrected': {
    fires:
      'Identifiers were exchanged in a few lines of code, a value was put in brackets or other quotation marks, an import or an option of a command was added, and nothing else in the page changed but the words on them and a few others. Or types gave way to others in a column of types, and nothing else changed. Or a name in a sentence, a cell or a heading gave way to one that the page had elsewhere, is not in the page any more, and came to no other file.',
    not: 'The same in a page that was edited otherwise: then it belongs to the edit. A name that has no word and no owner in common with the former one, and does not stand elsewhere in the sample, is another thing; `React.useRef` and `useRef` are the same one. Words of comments, machines that do not exist, `shop.example.com`, the way through menus, and the plural of a name that the page still gives.',
    example: edited(
      page('```js\nclient.saveReport(report);\n```\n'),
      page('```js\nclient.exportReport(report);\n```\n'),
    ),
  },
  'link-repaired': {
    fires:
      'A relative link, picture or anchor led to no file, heading or element of the repository at the base, and another address leads to one at the head; the marks of a link were broken; one word of an address of the web was misspelt; a reference had no definition, and it or the label that stands in its place has one.',
    not: 'Another picture, a link that got other words as well, and another address of the web, as the repository does not hold what it leads to; an address of the site counts only where a page of the tree has it. A page of whose links a fifth leads to no file at the head stands in a tree that is put together elsewhere, and nothing is said of its links.',
    example: [
      {
        path: 'docs/guide.md',
        base: page(
          'See [all](formats.md), [text](formats.md#text), [tables](formats.md#tables), [new](formats.md#new), [pictures](picture.md).\n',
        ),
        head: page(
          'See [all](formats.md), [text](formats.md#text), [tables](formats.md#tables), [new](formats.md#new), [pictures](pictures.md).\n',
        ),
      },
      {path: 'docs/formats.md', base: '# Formats\n', head: '# Formats\n\nThere are two.\n'},
      {path: 'docs/pictures.md', base: '# Pictures\n', head: '# Pictures\n\nThey are cut.\n'},
    ],
  },
  'markup-repaired': {
    fires:
      'A line has the same words, and an escape is no longer shown as text, or a link has the bracket that it lacked, or an address that does not run on into words.',
    not: 'Code, another way to escape a sign, brackets of a sentence, and an address that became a link.',
    example: edited(page('Give it the &lt;name\\&gt; of a report.\n'), page('Give it the &lt;name&gt; of a report.\n')),
  },
  'link-corrected': {
    fires:
      'Every link that changed leads to another part of the page that it led to, to the page of that name with a folder more or less before it, or to another page of the same site of the web, of a code host that of the same owner; nothing else changed in the page.',
    not: 'Other files of the range have the edit as well, or it follows a heading or a page of the range that has another name. Folders that were renamed, other languages, versions and branches of a page, versions of a package, short links, lines of code, and what only says how a page is shown.',
    example: edited(
      page('See [the sizes](sizes.md#supported) for more.\n'),
      page('See [the sizes](sizes.md#supported-sizes) for more.\n'),
    ),
  },
  'content-updated': {
    fires: 'Always, where no rule above it does.',
    not: 'It cannot be switched off, so that every file has a type.',
    example: edited(page('Open the file.\n'), page('Open the file in a program that can read it.\n')),
  },
} satisfies Record<string, RuleNote>;
