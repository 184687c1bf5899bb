import type {RuleEntry} from './ruleEntry';

export const ruleTable = [
  {
    id: 'image-file',
    type: 'minor update',
    sentence: 'Images and videos are neither features nor breaking, whatever happens to them.',
  },
  {
    id: 'navigation-file',
    type: 'minor update',
    sentence: 'Sidebars, tables of contents and category files only lead to content.',
  },
  {
    id: 'redirect-file',
    type: 'minor update',
    sentence: 'Redirects keep addresses alive; the pages themselves are judged on their own.',
  },
  {
    id: 'noise',
    type: 'minor update',
    sentence: 'Only dates, metadata, people, white space, line breaks or paths of links changed.',
  },
  {
    id: 'code-repaired-in-file',
    type: 'bug fix',
    sentence: 'A file of JSON, YAML or TOML was invalid and is valid now.',
  },
  {
    id: 'reference-narrowed',
    type: 'breaking change',
    sentence:
      'A reference that is kept as data lost a command, operation or parameter, calls one deprecated, or asks for more than before.',
  },
  {
    id: 'reference-extended',
    type: 'new feature',
    sentence:
      'A reference that is kept as data lists a new command, operation or parameter, or one that left its preview.',
  },
  {id: 'other-file', type: 'minor update', sentence: 'The file is no page and no part of one.'},
  {
    id: 'address-redirected',
    type: 'minor update',
    sentence: 'A page was removed or moved, and the range adds a redirect from its address.',
  },
  {id: 'page-removed', type: 'breaking change', sentence: 'A page was removed without a redirect in the range.'},
  {
    id: 'page-moved',
    type: 'breaking change',
    sentence: 'A page moved to another address without a redirect in the range.',
  },
  {
    id: 'content-moved',
    type: 'minor update',
    sentence: 'Most of the text of a new or removed file moved between files of the range.',
  },
  {
    id: 'partial-removed',
    type: 'breaking change',
    sentence: 'A part that pages include was removed, and its content did not move to another file.',
  },
  {
    id: 'retirement-note-added',
    type: 'breaking change',
    sentence:
      "A new page says that what it is about, or a thing known before, is deprecated or gone, or names what breaks, or a new part's name says so.",
  },
  {id: 'page-added', type: 'new feature', sentence: 'A page, or a part that pages include, is new.'},
  {
    id: 'package-replaced',
    type: 'breaking change',
    sentence: 'The package to install, to run or to import from was replaced by another.',
  },
  {
    id: 'import-replaced',
    type: 'breaking change',
    sentence: 'Code brings in another name from the same package or library, and the former name is gone.',
  },
  {
    id: 'name-replaced',
    type: 'breaking change',
    sentence:
      'A function, class or the like gave way to another one in samples and in the text, or in the samples of several pages, and its name is gone.',
  },
  {
    id: 'retirement-announced',
    type: 'breaking change',
    sentence: 'The text newly says that something is deprecated, retired, removed or no longer supported.',
  },
  {
    id: 'break-announced',
    type: 'breaking change',
    sentence:
      'A page of breaking changes, or of how to get to another version, gained an entry, or text no longer says that nothing breaks.',
  },
  {
    id: 'deprecated-item-removed',
    type: 'breaking change',
    sentence: 'What was marked as deprecated was removed from the page.',
  },
  {
    id: 'variant-removed',
    type: 'breaking change',
    sentence: 'A tab was removed with its instructions, and its name no longer occurs in the page.',
  },
  {
    id: 'section-removed',
    type: 'breaking change',
    sentence: 'A section on a capability was removed and did not move to another file.',
  },
  {
    id: 'item-removed',
    type: 'breaking change',
    sentence:
      'A model, parameter, flag, region or the like lost its row, column, list item or heading, and its name is gone.',
  },
  {
    id: 'value-removed',
    type: 'breaking change',
    sentence: 'A value was struck from a list of values and no longer occurs in the page.',
  },
  {
    id: 'availability-turned-off',
    type: 'breaking change',
    sentence: 'A cell of a table that said yes says no, or nothing.',
  },
  {id: 'limit-lowered', type: 'breaking change', sentence: 'A documented limit went down.'},
  {
    id: 'requirement-added',
    type: 'breaking change',
    sentence:
      'The text newly says that something is required, or more is needed to begin, or a list of limitations says more.',
  },
  {
    id: 'requirement-raised',
    type: 'breaking change',
    sentence: 'A version or number that the text asks for at least went up.',
  },
  {
    id: 'default-changed',
    type: 'breaking change',
    sentence: 'A documented default has another value, or is on where it was off, or off where it was on.',
  },
  {
    id: 'news-added',
    type: 'new feature',
    sentence: 'A page of news gained an entry, or a page a section on what a version changed.',
  },
  {
    id: 'general-availability',
    type: 'new feature',
    sentence: 'Something left its preview, no longer says that it comes soon, or is now generally available.',
  },
  {
    id: 'support-announced',
    type: 'new feature',
    sentence: 'The text newly says that something is available, supported or possible now.',
  },
  {
    id: 'availability-turned-on',
    type: 'new feature',
    sentence: 'A cell of a table that said no, or nothing, says yes.',
  },
  {
    id: 'item-added',
    type: 'new feature',
    sentence: 'A table or list gained the row, column or item of a model, parameter, region or the like.',
  },
  {
    id: 'limitation-lifted',
    type: 'new feature',
    sentence:
      'A list of limitations lost an item and gained none in its place, or text no longer says that something is not supported, or only somewhere.',
  },
  {id: 'section-added', type: 'new feature', sentence: 'A page gained a section on a capability.'},
  {id: 'code-repaired', type: 'bug fix', sentence: 'Code or data that could not work was corrected.'},
  {
    id: 'identifier-corrected',
    type: 'bug fix',
    sentence:
      'Identifiers, or a few words of code, were exchanged in a few lines, and nothing else in the page changed.',
  },
  {
    id: 'link-repaired',
    type: 'bug fix',
    sentence: 'A link that led nowhere, or whose address or marks were broken, leads somewhere.',
  },
  {
    id: 'markup-repaired',
    type: 'bug fix',
    sentence: 'Marks of a link were missing or too many, or an escape was shown as text, in words that are the same.',
  },
  {
    id: 'link-corrected',
    type: 'bug fix',
    sentence:
      'Only links of the page changed: they lead to another part of the same page, below another folder or to another page of the same site.',
  },
  {id: 'content-updated', type: 'minor update', sentence: 'The rules found nothing that breaks, is new or was wrong.'},
] as const satisfies readonly RuleEntry[];
