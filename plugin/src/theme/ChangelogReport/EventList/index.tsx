import useCounts from '@theme/ChangelogMessages/useCounts';
import type {Props} from '@theme/ChangelogReport/EventList';
import Elsewhere from '@theme/ChangelogReport/EventList/Elsewhere';
import Lines from '@theme/ChangelogReport/EventList/Lines';
import PlaceLink from '@theme/ChangelogReport/EventList/PlaceLink';
import ChangelogInline from '@theme/ChangelogInline';
import ChangelogText from '@theme/ChangelogText';
import {
  useProseLanguage,
  useReportFacts,
  type EventSection,
  type PageFile,
} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function EventList({file, list: {sections, omitted, lineUrls}}: Props): ReactNode {
  const counts = useCounts();
  return (
    <>
      {sections.map((section, index) => (
        <Section key={index} section={section} file={file} lineUrls={lineUrls} />
      ))}
      {omitted > 0 && <p className={styles.omitted}>{counts.more(omitted)}</p>}
    </>
  );
}

interface SectionProps {
  section: EventSection;
  file: PageFile;
  lineUrls: Props['list']['lineUrls'];
}

/** Its title is no heading, as the outline of the page is that of the report. Without a title, its sentence tells what it is. */
function Section({section, file, lineUrls}: SectionProps): ReactNode {
  const {title, events} = section;
  const lang = useProseLanguage(useReportFacts().locale);
  return (
    <div className={styles.section}>
      {title !== null && (
        <p dir="auto" className={styles.title}>
          <PlaceLink place={section} file={file}>
            <ChangelogText text={title} />
          </PlaceLink>
        </p>
      )}
      <ul className={styles.list}>
        {events.map(({text, lines, elsewhere}, position) => (
          <li key={position}>
            <PlaceLink place={title === null ? section : null} file={file}>
              <span lang={lang}>
                <ChangelogInline content={text} />
              </span>
            </PlaceLink>
            <Lines file={file} lines={lines} urls={lineUrls} />
            {elsewhere.length > 0 && <Elsewhere places={elsewhere} file={file} lineUrls={lineUrls} />}
          </li>
        ))}
      </ul>
    </div>
  );
}
