import Link from '@docusaurus/Link';
import type {Props} from '@theme/ChangelogReport/EventList/PlaceLink';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Leads to the section in the docs of today, where both are there. */
export default function PlaceLink({place, file: {docPermalink}, children}: Props): ReactNode {
  const id = place?.id ?? null;
  return docPermalink === null || id === null ? (
    children
  ) : (
    <Link className={clsx(styles.link)} to={`${docPermalink}#${id}`}>
      {children}
    </Link>
  );
}
