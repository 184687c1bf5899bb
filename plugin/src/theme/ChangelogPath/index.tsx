import type {Props} from '@theme/ChangelogPath';
import {displayPath} from 'docusaurus-plugin-content-changelog/client';
import {Fragment, type ReactNode} from 'react';

/** Breaks behind slashes where there is no room for all of it; names of files stay whole as long as they can. */
export default function ChangelogPath({path}: Props): ReactNode {
  const segments = displayPath(path).split('/');
  return segments.map((segment, index) =>
    index === segments.length - 1 ? (
      segment
    ) : (
      <Fragment key={index}>
        {`${segment}/`}
        <wbr />
      </Fragment>
    ),
  );
}
