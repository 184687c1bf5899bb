import {translate} from '@docusaurus/Translate';
import type {IndexCounts} from '@theme/ChangelogMessages/useIndexCounts';
import {useCounted} from 'docusaurus-plugin-content-changelog/client';

/** Those of the index, which reports do not load. */
export default function useIndexCounts(): IndexCounts {
  const counted = useCounted();
  return {entries: counted(entries), newEntries: counted(newEntries)};
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
