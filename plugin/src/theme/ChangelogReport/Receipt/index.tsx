import {sectionLabels} from '@theme/ChangelogMessages';
import {
  Balance,
  Excluded,
  Groups,
  LeftOutPictures,
  LeftOutUnchanged,
  Noise,
  OmittedDiffs,
} from '@theme/ChangelogReport/Receipt/Lines';
import ChangelogText from '@theme/ChangelogText';
import Heading from '@theme/Heading';
import {sectionIds, useChangelogReport} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function ReportReceipt(): ReactNode {
  const {receipt, leftOutPictures, leftOutUnchanged} = useChangelogReport().report;
  return (
    <section>
      <Heading as="h2" id={sectionIds.receipt}>
        {sectionLabels().receipt}
      </Heading>
      <ul className={styles.receipt}>
        <Balance receipt={receipt} />
        {receipt.excluded.map((count) => (
          <Excluded key={count.reason} {...count} />
        ))}
        {receipt.omittedDiffs.map((count) => (
          <OmittedDiffs key={count.reason} {...count} />
        ))}
        {leftOutPictures.map((count) => (
          <LeftOutPictures key={count.reason} {...count} />
        ))}
        {leftOutUnchanged.map((count) => (
          <LeftOutUnchanged key={count.reason} {...count} />
        ))}
        {receipt.groups.map((count) => (
          <Groups key={count.kind} {...count} />
        ))}
        {receipt.noise.map((count) => (
          <Noise key={count.kind} {...count} />
        ))}
        {receipt.warnings.map(({code, detail}, index) => (
          <li key={index}>
            <code>{code}</code> <ChangelogText text={detail} />
          </li>
        ))}
      </ul>
    </section>
  );
}
