import type {SwizzleComponentConfig, SwizzleConfig} from '@docusaurus/types';

/** What a site may expect of each theme component when it wraps or ejects it: `docusaurus swizzle`. */
export function getSwizzleConfig(): SwizzleConfig {
  return {
    components: {
      ...withActions({eject: 'safe', wrap: 'safe'}, leaves),
      ...withActions({eject: 'unsafe', wrap: 'safe'}, compositions),
      // Modules of functions: a wrapper component has nothing to wrap.
      ...withActions({eject: 'unsafe', wrap: 'forbidden'}, functions),
    },
  };
}

/** Small components whose props are part of the public model. */
const leaves = {
  ChangelogChoice: 'A choice between a few options, as buttons in a row',
  ChangelogDiffStat: 'Number of lines added and deleted: +12 −3',
  ChangelogSiblings: 'Links to the reports of the same range in other categories',
  ChangelogStatusBadge: 'Status of a file: added, modified, …',
  ChangelogTypeBadge: 'Type of a change: breaking change, new feature, …',
  'ChangelogIndexPage/Categories': 'Links to the lists of each category',
  'ChangelogIndexPage/Empty': 'What the index says where it has no entries',
  'ChangelogIndexPage/Entry': 'One entry of the index page',
  'ChangelogIndexPage/Filter': 'The form that narrows the list of entries',
  'ChangelogIndexPage/Header': 'Title and description of the index page or of a category',
  'ChangelogIndexPage/Metadata': 'What search engines and other sites are told of the index',
  'ChangelogIndexPage/More': 'The button that shows more results of a filter',
  'ChangelogIndexPage/NewEntries': 'The number of entries since the last visit',
  'ChangelogIndexPage/Notes': 'Ranges that could not be read, and periods without changes',
  'ChangelogIndexPage/Pages': 'Links between the pages of the index',
  'ChangelogIndexPage/Results': 'The number of entries that a filter found',
  'ChangelogReport/AtAGlance': 'How many files changed in which way, what breaks first',
  'ChangelogReport/CopyPath': 'The button that copies the path of a file',
  'ChangelogFurtherPage/ReportLink': 'A link from a page behind a report to the report',
  'ChangelogReport/FileLink': 'A link to the block of a file, on the page or on a further one',
  'ChangelogReport/FileLinks': "Links to a file and its diff on the repository's host",
  'ChangelogReport/FileType': 'The type of a file and the rule that decided it',
  'ChangelogReport/Header': 'Title, date, range, size and summary of a report',
  'ChangelogReport/Highlights': 'New features, breaking changes and other updates of a report',
  'ChangelogReport/Insights': 'Facts that hold across the files of a report',
  'ChangelogReport/FilePictures/Overlay': 'Two versions of a picture on top of each other, with a slider',
  'ChangelogReport/FilePictures/Picture': 'One version of a picture with its size',
  'ChangelogReport/Range': 'Base and head of a report, linked to the commits',
  'ChangelogReportPage/Metadata': 'What search engines and other sites are told of a report',
  ChangelogMissingPage: 'The page of a range that the build could not read',
  'ChangelogReportPage/Paginator': 'Links to the next older and the next newer report',
};

/** Components that put others together, or whose ids and text other parts rely on. */
const compositions = {
  ChangelogDiff: 'The diff of a file as a table',
  'ChangelogDiff/Caption': 'What the table of a diff is called for screen readers',
  'ChangelogDiff/Gap': 'The button that shows unchanged lines around a hunk',
  'ChangelogDiff/Hunk': 'The line above each hunk of a diff',
  'ChangelogDiff/Line': 'One line of a unified diff',
  'ChangelogDiff/LineText': 'The text of a line, with the words that differ from the other side',
  'ChangelogDiff/SplitLine': 'One row of a split diff: a line of the base and one of the head',
  'ChangelogDiff/SplitTable': 'A diff in two columns',
  'ChangelogDiff/Syntax': 'Part of a line of code, in the colours of code blocks',
  'ChangelogDiff/Table': 'A unified diff',
  'ChangelogDiff/ViewSwitch': 'The choice between unified and split diffs',
  ChangelogDiffsPage: 'A page of diffs that the report has no room for',
  'ChangelogDiffsPage/File': 'The diff of one file on such a page',
  ChangelogFilesPage: 'A page of file blocks that the report has no room for',
  ChangelogFurtherPage: 'What pages behind a report have in common',
  ChangelogIndexPage: 'The page that lists all entries, or those of a category',
  'ChangelogIndexPage/Entries': 'Entries by year and month',
  ChangelogInline: 'Text with code, emphasis and links',
  ChangelogLayout: 'The layout of a changelog page, inside and outside the docs',
  ChangelogOnDemand: 'A part of a page that is loaded when a reader asks for it',
  'ChangelogOnDemand/Progress': 'Says that such a part is being loaded, or could not be loaded',
  ChangelogRendered: 'What changed in a document, as its readers see it',
  'ChangelogRendered/Admonition': 'What changed in an admonition, in its box',
  'ChangelogRendered/Blocks': 'Changed headings, paragraphs, lists and the like',
  'ChangelogRendered/Code': 'Changed lines of code, or of source that is not drawn',
  'ChangelogRendered/File': 'Loads the rendered text of a file',
  'ChangelogRendered/Inline': 'Prose with its formats, links and marks',
  'ChangelogRendered/List': 'Changed items of a list',
  'ChangelogRendered/Mark': 'Text that is new or gone, for eyes and for screen readers',
  'ChangelogRendered/Table': 'Changed rows below the head of their table',
  'ChangelogRendered/Views': 'The diff of a file or its rendered text, and the choice between them',
  ChangelogReport: 'A whole report, section by section',
  'ChangelogReport/BrokenLinks': 'Links that lead nowhere since the range',
  'ChangelogReport/CommitList': 'Commits by their subjects, with links to the host',
  'ChangelogReport/Commits': 'The commits that touch files of the report',
  'ChangelogReport/Contents': 'The files of a report, grouped by status',
  'ChangelogReport/EventList': 'What happened in a file, section by section',
  'ChangelogReport/FileBlock': 'What happened to one file',
  'ChangelogReport/FileCommits': 'The commits that touch one file',
  'ChangelogReport/FetchedDiff': 'A long diff, which is fetched when it is opened',
  'ChangelogReport/FileDiff': 'The folded diff of a file, or why there is none',
  'ChangelogReport/FilePictures': 'The picture of a file, before and after',
  'ChangelogReport/FileEvents': 'Opens the list of what happened in a file',
  'ChangelogReport/FileImpact': 'Pages that use a file, and translations left behind',
  'ChangelogReport/Receipt': 'The report reconciled with git, file by file counted',
  'ChangelogReport/Statement': 'A sentence and the files that it speaks of',
  'ChangelogReport/SummaryTable': 'The table of all changed files',
  'ChangelogReport/SummaryTable/FileTable': 'One table of files, as wide as its place',
  'ChangelogReport/SummaryTable/Filter': 'The form that narrows the table of files',
  'ChangelogReport/SummaryTable/HeaderRow': 'The names of the columns of the summary table',
  ChangelogReportPage: 'The page of one report',
  ChangelogCodeText: 'Code or a path, which breaks behind separators',
  ChangelogPath: 'The path of a file, which breaks behind its slashes',
  'ChangelogPath/Heading': 'The path of a file as a heading with a link to itself',
  ChangelogText: 'Text with deceptive and invisible characters made visible',
  ChangelogVersionRoot: 'The docs layout of changelog pages, with the open page in the sidebar',
  DocVersionRoot: 'Adds the entries of the changelog to the sidebar of the docs',
};

const functions = {
  ChangelogMessages: 'Labels of types, statuses, sections and reasons',
  'ChangelogMessages/indexTexts': 'Titles and descriptions of the index and of categories',
  'ChangelogMessages/pageLabels': 'Names of pages in the breadcrumbs',
  'ChangelogMessages/useCounts': 'Counted nouns such as “12 files”',
  'ChangelogMessages/useIndexCounts': 'Counted nouns of the index',
  'ChangelogMessages/useRenderedCounts': 'Counted nouns of rendered documents',
  'ChangelogReport/SummaryTable/Folded': 'Files of the table that stand behind one line',
  'ChangelogReport/Receipt/Lines': 'The sentences of the receipt',
};

function withActions(
  actions: SwizzleComponentConfig['actions'],
  descriptions: Record<string, string>,
): SwizzleConfig['components'] {
  return Object.fromEntries(Object.entries(descriptions).map(([name, description]) => [name, {actions, description}]));
}
