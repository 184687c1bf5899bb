import ChangelogCodeText from '@theme/ChangelogCodeText';
import type {Props} from '@theme/ChangelogPath';
import {displayPath} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';

/** Breaks behind slashes where there is no room for all of it; names of files stay whole as long as they can. */
export default function ChangelogPath({path}: Props): ReactNode {
  return <ChangelogCodeText text={displayPath(path)} />;
}
