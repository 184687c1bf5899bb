import Link from '@docusaurus/Link';
import ChangelogCodeText from '@theme/ChangelogCodeText';
import ChangelogInline, {type Props} from '@theme/ChangelogInline';
import ChangelogText from '@theme/ChangelogText';
import clsx from 'clsx';
import {safeHref, type Inline} from 'docusaurus-plugin-content-changelog/client';
import {Fragment, type ReactNode} from 'react';
import styles from './styles.module.css';

export default function ChangelogInlineContent({content}: Props): ReactNode {
  return content.map((node, index) => (
    <Fragment key={index}>
      <InlineNode node={node} />
    </Fragment>
  ));
}

function InlineNode({node}: {node: Inline}): ReactNode {
  if (typeof node === 'string') {
    return <ChangelogText text={node} />;
  }
  switch (node.type) {
    case 'code':
      return (
        <code className={styles.code}>
          <ChangelogCodeText text={node.text} />
        </code>
      );
    case 'emphasis':
      return (
        <em className={styles.emphasis}>
          <ChangelogInline content={node.children} />
        </em>
      );
    case 'strong':
      return (
        <strong>
          <ChangelogInline content={node.children} />
        </strong>
      );
    case 'link':
      return <InlineLink href={safeHref(node.href)}>{node.children}</InlineLink>;
  }
}

/** The changed documents say where links go; whether the site has such a page is not for its build to judge here. */
function InlineLink({href, children}: {href: string | null; children: Inline[]}): ReactNode {
  const content = <ChangelogInline content={children} />;
  return href === null ? (
    content
  ) : (
    <Link className={clsx(styles.link)} href={href} data-noBrokenLinkCheck>
      {content}
    </Link>
  );
}
