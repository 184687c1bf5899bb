import {translate} from '@docusaurus/Translate';
import type {Counts} from '@theme/ChangelogMessages/useCounts';
import {useCounted} from 'docusaurus-plugin-content-changelog/client';

/** Counted nouns in the page's locale: `1 file`, `1,204 files`. */
export default function useCounts(): Counts {
  const counted = useCounted();
  return {
    files: counted(files),
    commits: counted(commits),
    pages: counted(pages),
    changes: counted(changes),
    more: counted(more),
    moreCommits: counted(moreCommits),
    moreCharacters: counted(moreCharacters),
    showUnchanged: counted(showUnchanged),
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

function changes(values: {count: string}): string {
  return translate(
    {
      id: 'plugin.changelog.count.changes',
      message: '{count} change, one by one|{count} changes, one by one',
      description: 'Opens the list of all that happened in a file; plural forms separated by |',
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
