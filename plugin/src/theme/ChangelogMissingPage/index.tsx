import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import Admonition from '@theme/Admonition';
import ChangelogLayout from '@theme/ChangelogLayout';
import type {Props} from '@theme/ChangelogMissingPage';
import ChangelogText from '@theme/ChangelogText';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';

/** Stands where a report would be: the option `onMissing` let the site be built without the range. */
export default function ChangelogMissingPage({content}: Props): ReactNode {
  const {inDocs, title, index, problems} = content;
  return (
    <ChangelogLayout inDocs={inDocs}>
      <PageMetadata title={title}>
        <meta name="robots" content="noindex, follow" />
      </PageMetadata>
      <Heading as="h1">
        <ChangelogText text={title} />
      </Heading>
      <Admonition type="warning">
        <p>
          <Translate id="plugin.changelog.missing.text">
            This range could not be read when the site was built, so there is nothing to show.
          </Translate>
        </p>
        <ul>
          {problems.map(({where, what, received}) => (
            <li key={where}>
              {received !== undefined && (
                <>
                  <code>
                    <ChangelogText text={received} />
                  </code>{' '}
                </>
              )}
              <ChangelogText text={what} />
            </li>
          ))}
        </ul>
      </Admonition>
      <p>
        <Link to={index.permalink}>{index.title}</Link>
      </p>
    </ChangelogLayout>
  );
}
