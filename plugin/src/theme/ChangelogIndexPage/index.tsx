import {HtmlClassNameProvider} from '@docusaurus/theme-common';
import type {Props} from '@theme/ChangelogIndexPage';
import Empty from '@theme/ChangelogIndexPage/Empty';
import Entries from '@theme/ChangelogIndexPage/Entries';
import Header from '@theme/ChangelogIndexPage/Header';
import Metadata from '@theme/ChangelogIndexPage/Metadata';
import Notes from '@theme/ChangelogIndexPage/Notes';
import Pages from '@theme/ChangelogIndexPage/Pages';
import ChangelogLayout from '@theme/ChangelogLayout';
import {
  entriesToc,
  groupEntries,
  useDateFormat,
  usePeriodOf,
  type DateNames,
} from 'docusaurus-plugin-content-changelog/client';
import {useMemo, type ReactNode} from 'react';

export default function ChangelogIndexPage({content}: Props): ReactNode {
  const {inDocs, entries} = content;
  const names = useDateNames();
  const periodOf = usePeriodOf();
  const years = useMemo(() => groupEntries(entries, periodOf), [entries, periodOf]);
  return (
    <HtmlClassNameProvider className="plugin-changelog plugin-changelog-index">
      <Metadata content={content} />
      <ChangelogLayout inDocs={inDocs} toc={entriesToc(years, names)}>
        <Header content={content} />
        {entries.length === 0 && <Empty content={content} />}
        <Entries years={years} names={names} isNew={() => false} />
        <Pages content={content} />
        <Notes content={content} />
      </ChangelogLayout>
    </HtmlClassNameProvider>
  );
}

const year: Intl.DateTimeFormatOptions = {year: 'numeric'};
const month: Intl.DateTimeFormatOptions = {month: 'long'};

function useDateNames(): DateNames {
  return {year: useDateFormat(year), month: useDateFormat(month)};
}
