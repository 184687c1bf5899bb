import Translate from '@docusaurus/Translate';
import {sectionLabels} from '@theme/ChangelogMessages';
import useCounts from '@theme/ChangelogMessages/useCounts';
import Statement from '@theme/ChangelogReport/Statement';
import Heading from '@theme/Heading';
import {sectionIds, useChangelogReport, type HighlightKind} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

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

function KindOfHighlights({kind}: {kind: HighlightKind}): ReactNode {
  const {highlights, moreHighlights} = useChangelogReport().report;
  const statements = highlights[kind];
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
          {moreHighlights[kind] > 0 && <More count={moreHighlights[kind]} />}
        </ul>
      )}
    </>
  );
}

/** The table has what is left out here. */
function More({count}: {count: number}): ReactNode {
  const counts = useCounts();
  return (
    <li>
      <a href={`#${sectionIds.summary}`}>{counts.more(count)}</a>
    </li>
  );
}

function NoneFound({kind}: {kind: HighlightKind}): ReactNode {
  switch (kind) {
    case 'newFeatures':
      return <Translate id="plugin.changelog.highlights.noNewFeatures">No new features found.</Translate>;
    case 'breakingChanges':
      return <Translate id="plugin.changelog.highlights.noBreakingChanges">No breaking changes found.</Translate>;
    case 'otherUpdates':
      return <Translate id="plugin.changelog.highlights.noOtherUpdates">No other updates found.</Translate>;
  }
}
