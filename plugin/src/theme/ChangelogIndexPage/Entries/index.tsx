import type {Props} from '@theme/ChangelogIndexPage/Entries';
import Entry from '@theme/ChangelogIndexPage/Entry';
import Heading from '@theme/Heading';
import {firstDate, type YearGroup} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function IndexPageEntries({years, names, isNew}: Props): ReactNode {
  return years.map((year) => (
    <section key={year.id} className={styles.year}>
      <Heading as="h2" id={year.id}>
        {names.year(firstDate(year))}
      </Heading>
      <Months year={year} names={names} isNew={isNew} />
    </section>
  ));
}

function Months({year, names, isNew}: Pick<Props, 'names' | 'isNew'> & {year: YearGroup}): ReactNode {
  return year.months.map(({id, entries}) => (
    <section key={id}>
      <Heading as="h3" id={id} className={styles.month}>
        {names.month(entries[0]?.date ?? '')}
      </Heading>
      {entries.map((entry) => (
        <Entry key={entry.permalink} entry={entry} isNew={isNew(entry)} />
      ))}
    </section>
  ));
}
