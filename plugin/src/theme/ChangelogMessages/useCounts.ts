import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {Counts} from '@theme/ChangelogMessages/useCounts';
import {useNumberFormat} from 'docusaurus-plugin-content-changelog/client';

/** Counted nouns in the page's locale: `1 file`, `1,204 files`. */
export default function useCounts(): Counts {
  const {selectMessage} = usePluralForm();
  const number = useNumberFormat();
  const counted = (messages: typeof files) => (count: number) => selectMessage(count, messages({count: number(count)}));
  return {
    files: counted(files),
    commits: counted(commits),
    entries: counted(entries),
    newEntries: counted(newEntries),
    pages: counted(pages),
    more: counted(more),
    moreCommits: counted(moreCommits),
    moreCharacters: counted(moreCharacters),
    moreLines: counted(moreLines),
    showUnchanged: counted(showUnchanged),
    omittedBlocks: counted(omittedBlocks),
    types: {
      'breaking change': counted(breakingChanges),
      'new feature': counted(newFeatures),
      'bug fix': counted(bugFixes),
      'minor update': counted(minorUpdates),
    },
  };
}

function files(values: {count: string}): string {
  return translate(
    {
      id: 'plugin.changelog.count.files',
      message: '{count} file|{count} files',
      description: 'Number of files; plural forms separated by |',
    },
    values,
  );
}

function commits(values: {count: string}): string {
  return translate(
    {
      id: 'plugin.changelog.count.commits',
      message: '{count} commit|{count} commits',
      description: 'Number of commits; plural forms separated by |',
    },
    values,
  );
}

function pages(values: {count: string}): string {
  return translate(
    {
      id: 'plugin.changelog.count.pages',
      message: '{count} page|{count} pages',
      description: 'Number of pages; plural forms separated by |',
    },
    values,
  );
}

function more(values: {count: string}): string {
  return translate(
    {
      id: 'plugin.changelog.count.more',
      message: 'and {count} more|and {count} more',
      description: 'Said at the end of a list that is cut; plural forms separated by |',
    },
    values,
  );
}

function moreCommits(values: {count: string}): string {
  return translate(
    {
      id: 'plugin.changelog.count.moreCommits',
      message: 'and {count} more commit|and {count} more commits',
      description: 'Said at the end of a list of commits that is cut; plural forms separated by |',
    },
    values,
  );
}

function entries(values: {count: string}): string {
  return translate(
    {
      id: 'plugin.changelog.count.entries',
      message: '{count} entry|{count} entries',
      description: 'Number of entries of the changelog; plural forms separated by |',
    },
    values,
  );
}

function newEntries(values: {count: string}): string {
  return translate(
    {
      id: 'plugin.changelog.count.newEntries',
      message: '{count} new entry since your last visit|{count} new entries since your last visit',
      description: 'Number of entries that came since the last visit; plural forms separated by |',
    },
    values,
  );
}

function moreCharacters(values: {count: string}): string {
  return translate(
    {
      id: 'plugin.changelog.count.moreCharacters',
      message: '{count} more character|{count} more characters',
      description: 'Said at the end of a line of a diff that is cut; plural forms separated by |',
    },
    values,
  );
}

function moreLines(values: {count: string}): string {
  return translate(
    {
      id: 'plugin.changelog.count.moreLines',
      message: '{count} more line|{count} more lines',
      description: 'Stands for lines of code that are not shown; plural forms separated by |',
    },
    values,
  );
}

function showUnchanged(values: {count: string}): string {
  return translate(
    {
      id: 'plugin.changelog.count.showUnchanged',
      message: 'Show {count} unchanged line|Show {count} unchanged lines',
      description: 'Button that shows the lines between two changes of a file; plural forms separated by |',
    },
    values,
  );
}

function omittedBlocks(values: {count: string}): string {
  return translate(
    {
      id: 'plugin.changelog.count.omittedBlocks',
      message:
        '{count} more changed block is left out here; the diff has it.|{count} more changed blocks are left out here; the diff has them.',
      description: 'Said below the rendered text of a document that is cut; plural forms separated by |',
    },
    values,
  );
}

function breakingChanges(values: {count: string}): string {
  return translate(
    {
      id: 'plugin.changelog.count.breakingChanges',
      message: '{count} breaking change|{count} breaking changes',
      description: 'Number of files whose change a reader must act on; plural forms separated by |',
    },
    values,
  );
}

function newFeatures(values: {count: string}): string {
  return translate(
    {
      id: 'plugin.changelog.count.newFeatures',
      message: '{count} new feature|{count} new features',
      description: 'Number of files that give readers something new; plural forms separated by |',
    },
    values,
  );
}

function bugFixes(values: {count: string}): string {
  return translate(
    {
      id: 'plugin.changelog.count.bugFixes',
      message: '{count} bug fix|{count} bug fixes',
      description: 'Number of files that correct what was wrong; plural forms separated by |',
    },
    values,
  );
}

function minorUpdates(values: {count: string}): string {
  return translate(
    {
      id: 'plugin.changelog.count.minorUpdates',
      message: '{count} minor update|{count} minor updates',
      description: 'Number of files with any other change; plural forms separated by |',
    },
    values,
  );
}
