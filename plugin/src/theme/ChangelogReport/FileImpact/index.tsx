import Translate from '@docusaurus/Translate';
import useCounts from '@theme/ChangelogMessages/useCounts';
import ChangelogPath from '@theme/ChangelogPath';
import type {Props} from '@theme/ChangelogReport/FileImpact';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** What the file's change does to files that did not change. */
export default function FileImpact({file}: Props): ReactNode {
  return (
    <>
      {file.usedBy.length > 0 && <Users file={file} />}
      {file.staleLocales.length > 0 && <StaleLocales file={file} />}
    </>
  );
}

function Users({file: {usedBy, usedByCount}}: Props): ReactNode {
  const counts = useCounts();
  return (
    <details className={styles.users}>
      <summary>
        <Translate
          id="plugin.changelog.impact.usedBy"
          description="Opens the list of pages that a shared part stands in; {pages} is a number of pages, as in “3 pages”"
          values={{pages: counts.pages(usedByCount)}}
        >
          {'Used by {pages}'}
        </Translate>
      </summary>
      <ul>
        {usedBy.map((path) => (
          <li key={path}>
            <Name value={path} />
          </li>
        ))}
        {usedByCount > usedBy.length && <li>{counts.more(usedByCount - usedBy.length)}</li>}
      </ul>
    </details>
  );
}

function StaleLocales({file: {staleLocales}}: Props): ReactNode {
  return (
    <p className={styles.translations}>
      <Translate id="plugin.changelog.impact.translations" description="In front of codes of locales">
        Translations that did not change with it:
      </Translate>{' '}
      {staleLocales.map((locale, index) => (
        <span key={locale}>
          {index > 0 && ', '}
          <Name value={locale} />
        </span>
      ))}
    </p>
  );
}

function Name({value}: {value: string}): ReactNode {
  return (
    <code className={styles.name} translate="no">
      <ChangelogPath path={value} />
    </code>
  );
}
