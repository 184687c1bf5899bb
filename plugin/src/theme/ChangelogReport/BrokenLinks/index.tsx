import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {sectionLabels} from '@theme/ChangelogMessages';
import useCounts from '@theme/ChangelogMessages/useCounts';
import ChangelogPath from '@theme/ChangelogPath';
import FileLink from '@theme/ChangelogReport/FileLink';
import Heading from '@theme/Heading';
import {sectionIds, useChangelogReport, type UrlImpactJson} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Links of the whole tree that lead nowhere since this range; nothing where there is none. */
export default function ReportBrokenLinks(): ReactNode {
  const {urlImpact, brokenCount} = useChangelogReport().report;
  const counts = useCounts();
  if (urlImpact.length === 0) {
    return null;
  }
  return (
    <section>
      <Heading as="h2" id={sectionIds.brokenLinks}>
        {sectionLabels().brokenLinks}
      </Heading>
      <ul className={styles.addresses}>
        {urlImpact.map((address) => (
          <li key={`${address.anchor} ${address.kind} ${address.from}`}>
            <Address address={address} />
            <Places address={address} />
          </li>
        ))}
        {brokenCount > urlImpact.length && <li>{counts.more(brokenCount - urlImpact.length)}</li>}
      </ul>
    </section>
  );
}

function Address({address}: {address: UrlImpactJson}): ReactNode {
  const {kind, anchor, from, to} = address;
  const {fileAt, shortName} = useChangelogReport();
  const file = fileAt(anchor);
  const values = {
    from: <Name value={kind.startsWith('page') ? from : `#${from}`} />,
    to: to === null ? '' : <Name value={kind.startsWith('page') ? to : `#${to}`} />,
    page: file ? (
      <FileLink className={styles.link} file={file}>
        <ChangelogPath path={shortName(file)} />
      </FileLink>
    ) : (
      address.path
    ),
  };
  return <Sentence kind={kind} values={values} />;
}

interface SentenceProps {
  kind: UrlImpactJson['kind'];
  values: Record<'from' | 'to' | 'page', ReactNode>;
}

function Sentence({kind, values}: SentenceProps): ReactNode {
  switch (kind) {
    case 'page-removed':
      return (
        <Translate
          id="plugin.changelog.broken.pageRemoved"
          description="{page} links to the page's block"
          values={values}
        >
          {'{page} is removed.'}
        </Translate>
      );
    case 'page-moved':
      return (
        <Translate id="plugin.changelog.broken.pageMoved" description="Paths of a page" values={values}>
          {'{from} is now {page}.'}
        </Translate>
      );
    case 'anchor-removed':
      return (
        <Translate id="plugin.changelog.broken.anchorRemoved" description="An id of a heading, with #" values={values}>
          {'{from} in {page} is gone.'}
        </Translate>
      );
    case 'anchor-renamed':
      return (
        <Translate id="plugin.changelog.broken.anchorRenamed" description="Ids of a heading, with #" values={values}>
          {'{from} in {page} is now {to}.'}
        </Translate>
      );
  }
}

function Places({address: {linkedFrom, linkedFromCount}}: {address: UrlImpactJson}): ReactNode {
  const counts = useCounts();
  const more = (linkedFromCount ?? 0) - linkedFrom.length;
  return (
    <>
      {' '}
      <Translate id="plugin.changelog.broken.linkedFrom" description="Above a list of files and lines">
        Still linked from:
      </Translate>
      <ul className={styles.places}>
        {linkedFrom.map(({path, line, url}) => (
          <li key={`${path}:${line}`}>
            {url === null ? (
              <Name value={`${path}:${line}`} />
            ) : (
              <Link href={url}>
                <Name value={`${path}:${line}`} />
              </Link>
            )}
          </li>
        ))}
        {more > 0 && <li>{counts.more(more)}</li>}
      </ul>
    </>
  );
}

function Name({value}: {value: string}): ReactNode {
  return (
    <code className={styles.name} translate="no">
      <ChangelogPath path={value} />
    </code>
  );
}
