import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import Inline, {type Props} from '@theme/ChangelogRendered/Inline';
import Mark from '@theme/ChangelogRendered/Mark';
import ChangelogText from '@theme/ChangelogText';
import clsx from 'clsx';
import {safeHref, type RenderedInline, type RenderedLink} from 'docusaurus-plugin-content-changelog/client';
import {Fragment, type ReactNode} from 'react';
import styles from './styles.module.css';

export default function RenderedInlineContent({content}: Props): ReactNode {
  return content.map((node, index) => (
    <Fragment key={index}>
      <InlineNode node={node} />
    </Fragment>
  ));
}

function InlineNode({node}: {node: RenderedInline}): ReactNode {
  if (typeof node === 'string') {
    return <ProseText text={node} />;
  }
  switch (node.type) {
    case 'break':
      return <br />;
    case 'image':
      return <ImageChip alt={node.alt} path={node.path} />;
    case 'link':
      return <InlineLink link={node} />;
    case 'ins':
    case 'del':
      return (
        <Mark mark={node.type} isBlank={node.children.every(isBlank)}>
          <Inline content={node.children} />
        </Mark>
      );
    case 'code':
    case 'source':
      return (
        <code dir="ltr" className={clsx(styles.code, node.type === 'source' && styles.source)}>
          <Inline content={node.children} />
        </code>
      );
    default: {
      const Element = ({strong: 'strong', emphasis: 'em', strike: 's'} as const)[node.type];
      return (
        <Element>
          <Inline content={node.children} />
        </Element>
      );
    }
  }
}

const isBlank = (node: RenderedInline): boolean => typeof node === 'string' && node.trim() === '';

/** A line break of the source is white space, and no sign to be pointed out. */
function ProseText({text}: {text: string}): ReactNode {
  return <ChangelogText text={text.replace(/\r?\n/g, ' ')} />;
}

/** Other pages' targets are not known here, so that only addresses of the web are links. */
function InlineLink({link: {href, targets, children}}: {link: RenderedLink}): ReactNode {
  const address = href === undefined ? null : safeHref(href);
  const content = <Inline content={children} />;
  return (
    <>
      {address === null ? (
        <span className={styles.linkText}>{content}</span>
      ) : (
        <Link className={clsx(styles.link)} href={address} data-noBrokenLinkCheck>
          {content}
        </Link>
      )}
      {targets && <Targets before={targets[0]} after={targets[1]} />}
    </>
  );
}

function Targets({before, after}: {before: string; after: string}): ReactNode {
  return (
    <span className={styles.targets}>
      {' ('}
      <code dir="ltr" className={styles.code}>
        <Mark mark="del">
          <ChangelogText text={before} />
        </Mark>{' '}
        <Mark mark="ins">
          <ChangelogText text={after} />
        </Mark>
      </code>
      )
    </span>
  );
}

/** No image is loaded: its address comes from the diff. */
function ImageChip({alt, path}: {alt: string; path: string}): ReactNode {
  return (
    <span className={styles.image}>
      {translate({
        id: 'plugin.changelog.rendered.image',
        message: 'Image:',
        description: 'Stands before the description and the path of an image that is not shown',
      })}{' '}
      <ChangelogText text={alt} />{' '}
      <code dir="ltr" className={styles.code}>
        <ChangelogText text={path} />
      </code>
    </span>
  );
}
