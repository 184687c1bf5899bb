import {useWindowSize} from '@docusaurus/theme-common';
import type {Props} from '@theme/ChangelogLayout';
import DocBreadcrumbs from '@theme/DocBreadcrumbs';
import Layout from '@theme/Layout';
import TOC from '@theme/TOC';
import TOCCollapsible from '@theme/TOCCollapsible';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export default function ChangelogLayout(props: Props): ReactNode {
  if (props.inDocs) {
    return <Columns {...props} />;
  }
  return (
    <Layout>
      <main className="container margin-vert--lg">
        <Columns {...props} />
      </main>
    </Layout>
  );
}

/** The columns of a doc: the text, and its table of contents beside it where there is room. */
function Columns({inDocs, toc = [], footer, children}: Props): ReactNode {
  const windowSize = useWindowSize();
  const showsToc = toc.length > 0;
  return (
    <div className={clsx('row', styles.row)}>
      <div className={clsx('col', showsToc && styles.text)}>
        <article>
          {inDocs && <DocBreadcrumbs />}
          {showsToc && (
            <TOCCollapsible toc={toc} minHeadingLevel={2} maxHeadingLevel={3} className={clsx(styles.tocMobile)} />
          )}
          <div className={clsx('theme-doc-markdown markdown', styles.content)}>{children}</div>
        </article>
        {footer}
      </div>
      {showsToc && windowSize !== 'mobile' && (
        <div className={clsx('col col--3', styles.toc)}>
          <TOC toc={toc} minHeadingLevel={2} maxHeadingLevel={3} />
        </div>
      )}
    </div>
  );
}
