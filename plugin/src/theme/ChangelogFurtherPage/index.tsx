import ChangelogLayout from '@theme/ChangelogLayout';
import DiffViewSwitch from '@theme/ChangelogDiff/ViewSwitch';
import type {Props} from '@theme/ChangelogFurtherPage';
import Heading from '@theme/Heading';
import PaginatorNavLink from '@theme/PaginatorNavLink';
import {DiffViewProvider, RenderedProvider, useOpenTarget} from 'docusaurus-plugin-content-changelog/client';
import {useCallback, type ReactNode} from 'react';

export default function ChangelogFurtherPage({content, title, intro, toc, labelOf, children}: Props): ReactNode {
  const {inDocs, report, rendered} = content;
  // Pages may be shared out otherwise than when the address was made; the report knows where a file is.
  useOpenTarget(useCallback((id) => (id.startsWith('item-') ? report.permalink : null), [report]));
  return (
    <ChangelogLayout inDocs={inDocs} toc={toc} footer={<Neighbours content={content} labelOf={labelOf} />}>
      <header>
        <Heading as="h1">{title}</Heading>
        <p>{intro}</p>
      </header>
      <RenderedProvider source={rendered}>
        <DiffViewProvider>
          <DiffViewSwitch />
          {children}
        </DiffViewProvider>
      </RenderedProvider>
    </ChangelogLayout>
  );
}

function Neighbours({content, labelOf}: Pick<Props, 'content' | 'labelOf'>): ReactNode {
  const {report, number, previous, next} = content;
  return (
    <nav className="pagination-nav margin-top--lg" aria-label={report.title}>
      <PaginatorNavLink permalink={previous} title={number === 2 ? report.title : labelOf(number - 1)} />
      {next !== null && <PaginatorNavLink permalink={next} title={labelOf(number + 1)} isNext />}
    </nav>
  );
}
