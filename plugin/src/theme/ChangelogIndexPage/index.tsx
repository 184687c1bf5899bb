import {HtmlClassNameProvider} from '@docusaurus/theme-common';
import type {Props} from '@theme/ChangelogIndexPage';
import Empty from '@theme/ChangelogIndexPage/Empty';
import Entries from '@theme/ChangelogIndexPage/Entries';
import Filter from '@theme/ChangelogIndexPage/Filter';
import Header from '@theme/ChangelogIndexPage/Header';
import Metadata from '@theme/ChangelogIndexPage/Metadata';
import More from '@theme/ChangelogIndexPage/More';
import NewEntries from '@theme/ChangelogIndexPage/NewEntries';
import Notes from '@theme/ChangelogIndexPage/Notes';
import Pages from '@theme/ChangelogIndexPage/Pages';
import Results from '@theme/ChangelogIndexPage/Results';
import ChangelogLayout from '@theme/ChangelogLayout';
import {
  entriesToc,
  groupEntries,
  useDateFormat,
  useIndex,
  usePeriodOf,
  type DateNames,
} from 'docusaurus-plugin-content-changelog/client';
import {useMemo, useRef, type ReactNode} from 'react';

export default function ChangelogIndexPage({content}: Props): ReactNode {
  const {inDocs, total, category, categories} = content;
  const list = useIndex(content);
  const names = useDateNames();
  const periodOf = usePeriodOf();
  const years = useMemo(() => groupEntries(list.shown, periodOf), [list.shown, periodOf]);
  const status = useRef<HTMLParagraphElement>(null);
  const markRead = (): void => {
    // The button goes; the keyboard stays above the list.
    status.current?.focus();
    list.markRead();
  };
  return (
    <HtmlClassNameProvider className="plugin-changelog plugin-changelog-index">
      <Metadata content={content} />
      <ChangelogLayout inDocs={inDocs} toc={entriesToc(years, names)}>
        <Header content={content} />
        {list.newCount > 0 && <NewEntries count={list.newCount} onRead={markRead} />}
        {total === 0 && <Empty content={content} />}
        {total > 0 && (
          <>
            <Filter
              categories={category === null ? categories : []}
              filter={list.filter}
              onChange={list.setFilter}
              onReady={list.prepare}
            />
            <Results {...list.results} total={total} onRetry={list.retry} statusRef={status} />
          </>
        )}
        <Entries years={years} names={names} isNew={list.isNew} />
        {list.hasMore && <More onShow={list.showMore} />}
        {!list.results.isFiltered && <Pages content={content} />}
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
