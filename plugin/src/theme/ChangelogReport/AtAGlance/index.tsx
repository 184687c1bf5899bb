import Translate, {translate} from '@docusaurus/Translate';
import useCounts from '@theme/ChangelogMessages/useCounts';
import {
  countTypes,
  sectionIds,
  typeValue,
  useAddressLink,
  useChangelogReport,
  type ChangeType,
} from 'docusaurus-plugin-content-changelog/client';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** How many files changed in which way, what breaks first; each count leads to what it counts. */
export default function ReportAtAGlance(): ReactNode {
  const {files} = useChangelogReport().report;
  const counts = countTypes(files);
  if (counts.length === 0) {
    return null;
  }
  return (
    <ul
      className={styles.counts}
      aria-label={translate({
        id: 'plugin.changelog.glance.label',
        message: 'At a glance',
        description: 'Name of the list under the title of a report: “2 breaking changes, 3 new features, 1 bug fix”',
      })}
    >
      {!counts.some(({type}) => type === 'breaking change') && <NothingBreaks />}
      {counts.map(({type, count}) => (
        <li key={type}>
          <Count type={type} count={count} />
        </li>
      ))}
    </ul>
  );
}

function NothingBreaks(): ReactNode {
  return (
    <li>
      <span className={styles.none}>
        <Icon sign="✓" />
        <Translate id="plugin.changelog.glance.nothingBreaks">No breaking changes found</Translate>
      </span>
    </li>
  );
}

function Count({type, count}: {type: ChangeType; count: number}): ReactNode {
  const label = useCounts().types[type](count);
  const toTable = useAddressLink(`type=${typeValue(type)}`, sectionIds.summary);
  const section = sectionOf(type);
  return (
    <a
      className={clsx(styles.count, type === 'breaking change' && styles.breaking)}
      {...(section === null ? toTable : {href: `#${section}`})}
    >
      <Icon sign={signs[type]} />
      {label}
    </a>
  );
}

/** The highlights of a type; null where they stand among those of others, and the table alone tells them apart. */
function sectionOf(type: ChangeType): string | null {
  switch (type) {
    case 'breaking change':
      return sectionIds.breakingChanges;
    case 'new feature':
      return sectionIds.newFeatures;
    case 'bug fix':
    case 'minor update':
      return null;
  }
}

function Icon({sign}: {sign: string}): ReactNode {
  return (
    <span className={styles.icon} aria-hidden="true">
      {sign}
    </span>
  );
}

const signs: Record<ChangeType, string> = {
  'breaking change': '!',
  'new feature': '+',
  'bug fix': '✓',
  'minor update': '~',
};
