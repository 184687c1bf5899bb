import Translate from '@docusaurus/Translate';
import {sectionLabels} from '@theme/ChangelogMessages';
import Statement from '@theme/ChangelogReport/Statement';
import Heading from '@theme/Heading';
import {sectionIds, useChangelogReport, type PageReport} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Kind = keyof PageReport['highlights'];

export default function ReportHighlights(): ReactNode {
  return (
    <section>
      <Heading as="h2" id={sectionIds.highlights}>
        {sectionLabels().highlights}
      </Heading>
      <KindOfHighlights kind="newFeatures" />
      <KindOfHighlights kind="breakingChanges" />
      <KindOfHighlights kind="otherUpdates" />
    </section>
  );
}

function KindOfHighlights({kind}: {kind: Kind}): ReactNode {
  const statements = useChangelogReport().report.highlights[kind];
  return (
    <>
      <Heading as="h3" id={sectionIds[kind]} className={styles.kind}>
        {sectionLabels()[kind]}
      </Heading>
      {statements.length === 0 ? (
        <p className={styles.none}>
          <NoneFound kind={kind} />
        </p>
      ) : (
        <ul className={styles.list}>
          {statements.map((statement, index) => (
            <li key={index}>
              <Statement statement={statement} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function NoneFound({kind}: {kind: Kind}): ReactNode {
  switch (kind) {
    case 'newFeatures':
      return <Translate id="plugin.changelog.highlights.noNewFeatures">No new features found.</Translate>;
    case 'breakingChanges':
      return <Translate id="plugin.changelog.highlights.noBreakingChanges">No breaking changes found.</Translate>;
    case 'otherUpdates':
      return <Translate id="plugin.changelog.highlights.noOtherUpdates">No other updates found.</Translate>;
  }
}
