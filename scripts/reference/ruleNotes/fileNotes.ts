import {edited, type RuleNote} from './ruleNote';

const guide = `# Export reports

Choose **Export** in the menu of the report to save it as a file on your own computer.
The export holds all rows of the report, and the filters that you have set are kept.
`;

const keys = `## Keys

Create a key on the page of your account before you call the service for the first time.
Keep the key in a secret store, and never in the sources of your project.
`;

/** A description of an interface with the operations of one path. */
function openApi(operations: string): string {
  return `openapi: 3.1.0\npaths:\n  /reports:\n${operations}`;
}

export const fileNotes = {
  'image-file': {
    fires: 'The file is a picture or a video, by the end of its name.',
    not: 'A new picture is no feature, and a removed one breaks nothing. The page that shows it is judged on its own.',
    example: edited('<svg><circle r="4" /></svg>\n', '<svg><circle r="8" /></svg>\n', 'docs/img/flow.svg'),
  },
  'navigation-file': {
    fires: 'The file is a sidebar, a table of contents, `_category_.json` or the like.',
    not: 'An entry that disappears from a sidebar leaves the page where it is. A page that is gone is told by itself.',
    example: edited(
      "export default {docs: ['intro', 'export']};\n",
      "export default {docs: ['intro']};\n",
      'sidebars.ts',
    ),
  },
  'redirect-file': {
    fires: 'The name of the file says that it holds redirects.',
    not: 'Redirects in `docusaurus.config.ts` are read as well, but that file is an `other-file`.',
    example: edited('/a /b\n', '/a /b\n/old /new\n', 'static/_redirects'),
  },
  noise: {
    fires: 'All that changed in the file is of the kinds that are called [noise](../what-changed.md#noise).',
    not: 'A new date beside one reworded sentence, and another path of a link that led nowhere, are not noise.',
    example: edited(`---\ndate: 2024-01-01\n---\n\n${guide}`, `---\ndate: 2024-02-01\n---\n\n${guide}`),
  },
  'code-repaired-in-file': {
    fires: 'A file of data could not be read by a parser before and can be now: a stray comma is gone, for example.',
    not: 'A value that only differs is an `other-file`.',
    example: edited('{\n  "limit": 10,\n}\n', '{\n  "limit": 10\n}\n', 'static/sample.json'),
  },
  'reference-narrowed': {
    fires:
      'The file is a description in OpenAPI, Swagger or AsyncAPI, or a page of DocFX, and is gone without a redirect, or an entry of its commands, paths, parameters, properties or the like is, or one of the values that a parameter may have; one must be given now, is marked as deprecated, or needs a later version.',
    not: 'An entry that gained another name, or that need not be given any more, is still there. Other data is an `other-file`.',
    example: edited(openApi('    get: {}\n    delete: {}\n'), openApi('    get: {}\n'), 'static/openapi.yaml'),
  },
  'reference-extended': {
    fires:
      'The file is a description in OpenAPI, Swagger or AsyncAPI, or a page of DocFX, and is new, has a new entry of its commands, paths, parameters, properties or the like, one more value that a parameter may have, or an entry that leaves its preview.',
    not: 'Another description of what was there is an `other-file`.',
    example: edited(openApi('    get: {}\n'), openApi('    get: {}\n    delete: {}\n'), 'static/openapi.yaml'),
  },
  'other-file': {
    fires:
      'The file is neither Markdown nor any of the kinds above: code, data, styles; or it lies in a folder such as `.github`, or is a file such as `SECURITY.md` at the root of the repository.',
    not: 'Code blocks in pages are read as part of the page.',
    example: edited('color: red;\n', 'color: blue;\n', 'src/css/custom.css'),
  },
  'address-redirected': {
    fires: 'A page is gone or has another address, and the range adds a redirect that names the former one.',
    not: 'A redirect that was there before the range says nothing about it.',
    example: [
      {path: 'docs/export.md', base: guide, head: null},
      {path: 'static/_redirects', base: '', head: '/docs/export /docs/reports\n'},
    ],
  },
  'page-removed': {
    fires: 'A page is gone. Links to it, bookmarks and search results lead nowhere.',
    not: 'With a redirect in the same range it is `address-redirected`.',
    example: [{path: 'docs/export.md', base: guide, head: null}],
  },
  'page-moved': {
    fires: 'A file was renamed so that its page has another address.',
    not: 'Number prefixes, `index.md` and the extension are no part of the address, and neither is the folder of a page with an absolute `slug`.',
    example: [{path: 'docs/reports/export.md', oldPath: 'docs/export.md', base: guide, head: `${guide}\nNew.\n`}],
  },
  'content-moved': {
    fires:
      'Most of the text of a part that is new or gone stood or stands in other files of the range; or most lines of a new page, in pages that are gone.',
    not: 'A page that was split off another, which is still there, is new to readers, and told as a part of that. A new page with a section that stood nowhere brings something, whatever else moved there: it is `section-added`.',
    example: [
      {path: 'docs/_keys.md', base: null, head: keys},
      {
        path: 'docs/start.md',
        base: `# Start\n\n${keys}`,
        head: "# Start\n\nimport Keys from './_keys.md';\n\n<Keys />\n",
      },
    ],
  },
  'partial-removed': {
    fires: 'A part that pages include is gone, with what it said.',
    not: 'Where its lines stand in another file now, it is `content-moved`.',
    example: [{path: 'docs/_keys.md', base: keys, head: null}],
  },
  'page-added': {
    fires: 'A page, or a part that pages include, did not exist before.',
    not: 'A renamed file is not new, and one without a line is nothing to read.',
    example: [{path: 'docs/export.md', base: null, head: guide}],
  },
} satisfies Record<string, RuleNote>;
