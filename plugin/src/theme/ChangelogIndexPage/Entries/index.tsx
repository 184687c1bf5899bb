import type {Props} from '@theme/ChangelogIndexPage/Entries';
import Entry from '@theme/ChangelogIndexPage/Entry';
import Heading from '@theme/Heading';
import clsx from 'clsx';
import {firstDate, tellMonth, type YearGroup} from 'docusaurus-plugin-content-changelog/client';
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
  return year.months.map((month) => (
    <section key={month.id}>
      <Heading as="h3" id={month.id} className={clsx(styles.month, tellMonth(month) && styles.told)}>
        {names.month(month.entries[0]?.date ?? '')}
      </Heading>
      {month.entries.map((entry) => (
        <Entry key={entry.permalink} entry={entry} isNew={isNew(entry)} />
      ))}
    </section>
  ));
}
