import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/ChangelogReport/FileLinks';
import {useReportFacts} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';

/** The page that is made of the file, and where the repository's host shows the file and its change. */
export default function FileLinks({file: {docPermalink, fileUrl, baseFileUrl, diffUrl}}: Props): ReactNode {
  const {host} = useReportFacts();
  return (
    <>
      {docPermalink !== null && <DocLink permalink={docPermalink} />}
      {fileUrl !== null && (
        <Link href={fileUrl}>
          <Translate id="plugin.changelog.file.view" description="Link to a file on the repository's host">
            View file
          </Translate>
        </Link>
      )}
      {baseFileUrl !== null && (
        <Link href={baseFileUrl}>
          <Translate
            id="plugin.changelog.file.viewBase"
            description="Link to a file on the repository's host as it was before the range"
          >
            View former version
          </Translate>
        </Link>
      )}
      {diffUrl !== null && host !== null && (
        <Link href={diffUrl}>
          <Translate
            id="plugin.changelog.header.viewDiffOnHost"
            description="Link to the view of the whole range on the repository's host"
            values={{host}}
          >
            {'View diff on {host}'}
          </Translate>
        </Link>
      )}
    </>
  );
}

function DocLink({permalink}: {permalink: string}): ReactNode {
  return (
    <Link to={permalink}>
      <Translate id="plugin.changelog.file.page" description="Link to the docs page that is made of a file">
        View page
      </Translate>
    </Link>
  );
}
