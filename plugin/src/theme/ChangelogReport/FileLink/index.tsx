import Link from '@docusaurus/Link';
import type {Props} from '@theme/ChangelogReport/FileLink';
import {useChangelogReport} from 'docusaurus-plugin-content-changelog/client';
import clsx from 'clsx';
import type {ReactNode} from 'react';

/** A link to the block of a file, which is on the page or on one of those behind it. */
export default function FileLink({file, className, children}: Props): ReactNode {
  const {hrefOf} = useChangelogReport();
  const href = hrefOf(file);
  return href.startsWith('#') ? (
    <a className={className} href={href} translate="no">
      {children}
    </a>
  ) : (
    <Link className={clsx(className)} to={href} translate="no">
      {children}
    </Link>
  );
}
