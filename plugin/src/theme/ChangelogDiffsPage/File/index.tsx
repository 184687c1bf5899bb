import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/ChangelogDiffsPage/File';
import ChangelogDiffStat from '@theme/ChangelogDiffStat';
import PathHeading from '@theme/ChangelogPath/Heading';
import ChangelogFileViews from '@theme/ChangelogRendered/Views';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function DiffsPageFileBlock({file}: Props): ReactNode {
  const {path, anchor, additions, deletions, hunks, unchanged, hasRendered, block} = file;
  return (
    <section className={styles.file}>
      <PathHeading as="h2" id={anchor} className={styles.path} path={path} />
      <p className={styles.facts}>
        <ChangelogDiffStat additions={additions} deletions={deletions} />
        <Link to={block}>
          <Translate
            id="plugin.changelog.diffs.back"
            description="Link from the diff of a file to what the report says of the file"
          >
            What changed in this file
          </Translate>
        </Link>
      </p>
      <div className={styles.diff}>
        <ChangelogFileViews anchor={anchor} path={path} hunks={hunks} unchanged={unchanged} hasRendered={hasRendered} />
      </div>
    </section>
  );
}
