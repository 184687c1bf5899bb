import Link from '@docusaurus/Link';
import type {Props} from '@theme/ChangelogIndexPage/Header';
import Categories from '@theme/ChangelogIndexPage/Categories';
import {listDescription, listTitle} from '@theme/ChangelogMessages/indexTexts';
import {listPageLabel} from '@theme/ChangelogMessages/pageLabels';
import Heading from '@theme/Heading';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function IndexPageHeader({content}: Props): ReactNode {
  const {inDocs, index, number} = content;
  const description = listDescription(content);
  return (
    <header className={styles.header}>
      {!inDocs && content.permalink !== index.permalink && (
        <Link className={clsx(styles.index)} to={index.permalink}>
          <span aria-hidden="true" className={styles.arrow} /> {index.title}
        </Link>
      )}
      <Heading as="h1">
        {listTitle(content)}
        {number > 1 && <small className={styles.number}> {listPageLabel(number)}</small>}
      </Heading>
      {description !== '' && <p>{description}</p>}
      <Categories content={content} />
    </header>
  );
}
