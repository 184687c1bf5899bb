import Link from '@docusaurus/Link';
import type {Props} from '@theme/ChangelogFurtherPage/ReportLink';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Stands in the sentence that says where a further page belongs. */
export default function FurtherPageReportLink({report}: Props): ReactNode {
  return (
    <Link className={clsx(styles.report)} to={report.permalink}>
      {report.title}
    </Link>
  );
}
