import ChangelogCodeText from '@theme/ChangelogCodeText';
import type {Props} from '@theme/ChangelogPath/Heading';
import Heading, {type Props as HeadingProps} from '@theme/Heading';
import {displayPath} from 'docusaurus-plugin-content-changelog/client';
import {Children, type ComponentProps, type ReactNode} from 'react';

/**
 * A path as a heading. The site's heading calls the link to itself after its text only where that is a string, so it is given
 * one, and the element lets the string break like other paths.
 */
export default function PathHeading({as, path, id, className}: Props): ReactNode {
  return (
    <Heading as={elements[as]} id={id} className={className} translate="no">
      {displayPath(path)}
    </Heading>
  );
}

const elements = {h2: breaking('h2'), h3: breaking('h3')};

function breaking(Element: Props['as']): HeadingProps['as'] {
  function BreakingHeading({children, ...props}: ComponentProps<Props['as']>): ReactNode {
    return (
      <Element {...props}>
        {Children.map(children, (child) => (typeof child === 'string' ? <ChangelogCodeText text={child} /> : child))}
      </Element>
    );
  }
  return BreakingHeading as unknown as HeadingProps['as'];
}
