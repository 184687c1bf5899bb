import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/ChangelogDiff/Caption';
import {displayPath} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';

export default function DiffCaption({path}: Props): ReactNode {
  return (
    <caption>
      <Translate
        id="plugin.changelog.diff.caption"
        description="Caption of the table that holds a file's diff, for screen readers"
        values={{path: displayPath(path)}}
      >
        {'Diff of {path}'}
      </Translate>
    </caption>
  );
}
