import type {Props} from '@theme/ChangelogReport/FileType';
import ChangelogTypeBadge from '@theme/ChangelogTypeBadge';
import {useProseLanguage, useReportFacts} from 'docusaurus-plugin-content-changelog/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The type of a file's change, and on a click the sentence of the rule that decided it. */
export default function FileType({file}: Props): ReactNode {
  const {locale, rules} = useReportFacts();
  const lang = useProseLanguage(locale);
  const rule = rules.find(({id}) => id === file.rule);
  const badge = <ChangelogTypeBadge type={file.type} />;
  return rule === undefined ? (
    badge
  ) : (
    <details className={styles.type}>
      <summary>{badge}</summary>
      <p className={styles.rule} lang={lang}>
        {rule.sentence}
      </p>
    </details>
  );
}
