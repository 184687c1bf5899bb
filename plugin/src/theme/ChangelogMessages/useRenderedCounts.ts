import {translate} from '@docusaurus/Translate';
import type {RenderedCounts} from '@theme/ChangelogMessages/useRenderedCounts';
import {useCounted} from 'docusaurus-plugin-content-changelog/client';

/** Those of rendered documents, which reports load when a reader asks for one. */
export default function useRenderedCounts(): RenderedCounts {
  const counted = useCounted();
  return {moreLines: counted(moreLines), omittedBlocks: counted(omittedBlocks)};
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
