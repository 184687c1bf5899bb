import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import ChangelogInline from '@theme/ChangelogInline';
import useCounts from '@theme/ChangelogMessages/useCounts';
import type {Props} from '@theme/ChangelogReport/EventList';
import ChangelogText from '@theme/ChangelogText';
import clsx from 'clsx';
import {
  useProseLanguage,
  useReportFacts,
  type EventSection,
  type ListedEvent,
} from 'docusaurus-plugin-content-changelog/client';
import {Fragment, type ReactNode} from 'react';
import styles from './styles.module.css';

export default function EventList({file: {anchor, docPermalink}, list: {sections, omitted}}: Props): ReactNode {
  const counts = useCounts();
  const lang = useProseLanguage(useReportFacts().locale);
  return (
    <>
      {sections.map((section, index) => (
        <div key={index} className={styles.section}>
          {section.title !== null && <Title section={{...section, title: section.title}} page={docPermalink} />}
          <ul className={styles.list}>
            {section.events.map((event, position) => (
              <li key={position}>
                <span lang={lang}>
                  <ChangelogInline content={event.text} />
                </span>
                <Lines anchor={anchor} event={event} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {omitted > 0 && <p className={styles.omitted}>{counts.more(omitted)}</p>}
    </>
  );
}

/** No heading, as the outline of the page is that of the report. It leads to the section in the docs of today. */
function Title({
  section: {title, id},
  page,
}: {
  section: EventSection & {title: string};
  page: string | null;
}): ReactNode {
  const text = <ChangelogText text={title} />;
  return (
    <p dir="auto" className={styles.title}>
      {page === null || id === null ? text : <Link to={`${page}#${id}`}>{text}</Link>}
    </p>
  );
}

function Lines({anchor, event}: {anchor: string; event: ListedEvent}): ReactNode {
  return event.lines.map((line) => (
    <Fragment key={line}>
      {' '}
      <a className={clsx(styles.line)} href={`#${anchor}-${line}`}>
        {lineLabel(line)}
      </a>
    </Fragment>
  ));
}

function lineLabel(line: string): string {
  const values = {line: line.slice(1)};
  return line.startsWith('R')
    ? translate(
        {id: 'plugin.changelog.events.line', message: 'line {line}', description: 'Link to a line of a diff'},
        values,
      )
    : translate(
        {
          id: 'plugin.changelog.events.formerLine',
          message: 'former line {line}',
          description: 'Link to a line of a diff that is gone',
        },
        values,
      );
}
