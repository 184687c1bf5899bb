import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/ChangelogReport/EventList/Lines';
import clsx from 'clsx';
import {Fragment, type ReactNode} from 'react';
import styles from './styles.module.css';

/** Links to the lines of the diff, or where there is none, to those of the file on the repository's host. */
export default function Lines({file: {anchor}, lines, urls}: Props): ReactNode {
  return lines.map((line) => (
    <Fragment key={line}>
      {' '}
      <Link className={clsx(styles.line)} href={urls?.[line] ?? `#${anchor}-${line}`}>
        {lineLabel(line)}
      </Link>
    </Fragment>
  ));
}

function lineLabel(line: string): string {
  const values = {line: line.slice(1)};
  return line.startsWith('R')
    ? translate(
        {id: 'plugin.changelog.events.line', message: 'line {line}', description: 'Link to a line of a diff'},
        values,
      )
    : translate(
        {
          id: 'plugin.changelog.events.formerLine',
          message: 'former line {line}',
          description: 'Link to a line of a diff that is gone',
        },
        values,
      );
}
