import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {HtmlClassNameProvider, PageMetadata} from '@docusaurus/theme-common';
import type {Props} from '@theme/ChangelogIndexPage';
import Entry from '@theme/ChangelogIndexPage/Entry';
import ChangelogLayout from '@theme/ChangelogLayout';
import Heading from '@theme/Heading';
import type {IndexEntry, ReportLink} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function ChangelogIndexPage({content}: Props): ReactNode {
  const {inDocs, title, description, entries, missing, notes} = content;
  return (
    <HtmlClassNameProvider className="plugin-changelog plugin-changelog-index">
      <PageMetadata title={title} description={description} />
      <ChangelogLayout inDocs={inDocs}>
        <header>
          <Heading as="h1">{title}</Heading>
          {description !== '' && <p>{description}</p>}
        </header>
        {entries.length === 0 && <NoEntries />}
        {entriesByYear(entries).map(([year, members]) => (
          <section key={year} className={styles.year}>
            <Heading as="h2" id={year}>
              {year}
            </Heading>
            {members.map((entry) => (
              <Entry key={entry.permalink} entry={entry} />
            ))}
          </section>
        ))}
        <Missing links={missing} />
        <Notes notes={notes} />
      </ChangelogLayout>
    </HtmlClassNameProvider>
  );
}

function NoEntries(): ReactNode {
  return (
    <p>
      <Translate id="plugin.changelog.index.noEntries">There are no changelog entries yet.</Translate>
    </p>
  );
}

/** The entries of each year, in the order given. */
function entriesByYear(entries: readonly IndexEntry[]): [string, IndexEntry[]][] {
  const years = [...new Set(entries.map((entry) => entry.date.slice(0, 4)))];
  return years.map((year) => [year, entries.filter((entry) => entry.date.startsWith(year))]);
}

function Missing({links}: {links: ReportLink[]}): ReactNode {
  return (
    links.length > 0 && (
      <section className={styles.notes}>
        <p>
          <Translate id="plugin.changelog.index.missing">
            These ranges could not be read when the site was built:
          </Translate>
        </p>
        <ul>
          {links.map(({title, permalink}) => (
            <li key={permalink}>
              <Link to={permalink}>{title}</Link>
            </li>
          ))}
        </ul>
      </section>
    )
  );
}

function Notes({notes}: {notes: string[]}): ReactNode {
  return (
    notes.length > 0 && (
      <ul className={styles.notes}>
        {notes.map((note, index) => (
          <li key={index}>{note}</li>
        ))}
      </ul>
    )
  );
}
