import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/ChangelogIndexPage/Empty';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Stands in the place of the entries where there are none. */
export default function IndexPageEmpty({content}: Props): ReactNode {
  const {category, index, missing} = content;
  if (category !== null) {
    return (
      <p className={styles.text}>
        <Translate
          id="plugin.changelog.index.noEntriesInCategory"
          description="{all} is a link to the entries of all categories"
          values={{category: category.label, all: <Link to={index.permalink}>{index.title}</Link>}}
        >
          {'Nothing changed in the category “{category}” so far. See all entries: {all}'}
        </Translate>
      </p>
    );
  }
  return (
    <>
      <p>
        <Translate id="plugin.changelog.index.noEntries">There are no changelog entries yet.</Translate>
      </p>
      {missing.length === 0 && <Advice />}
    </>
  );
}

function Advice(): ReactNode {
  return (
    <p className={styles.text}>
      <Translate
        id="plugin.changelog.index.noEntriesAdvice"
        description="To the maintainer of the site; {option} is the name of an option, {docs} a link"
        values={{
          option: <code>ranges</code>,
          docs: (
            <Link href="https://www.npmjs.com/package/docusaurus-plugin-content-changelog">
              docusaurus-plugin-content-changelog
            </Link>
          ),
        }}
      >
        {'If you maintain this site: the option {option} names the changes to show. See the documentation of {docs}.'}
      </Translate>
    </p>
  );
}
