import type {Props} from '@theme/ChangelogReport';
import BrokenLinks from '@theme/ChangelogReport/BrokenLinks';
import Commits from '@theme/ChangelogReport/Commits';
import Contents from '@theme/ChangelogReport/Contents';
import Header from '@theme/ChangelogReport/Header';
import Highlights from '@theme/ChangelogReport/Highlights';
import Insights from '@theme/ChangelogReport/Insights';
import Receipt from '@theme/ChangelogReport/Receipt';
import SummaryTable from '@theme/ChangelogReport/SummaryTable';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function ChangelogReport({index, category, siblings}: Props): ReactNode {
  return (
    <div className={styles.report}>
      <Header index={index} category={category} siblings={siblings} />
      <Highlights />
      <Insights />
      <BrokenLinks />
      <SummaryTable />
      <Contents />
      <Commits />
      <Receipt />
    </div>
  );
}
