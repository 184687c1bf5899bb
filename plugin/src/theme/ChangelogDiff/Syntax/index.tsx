import {usePrismTheme} from '@docusaurus/theme-common';
import type {Props} from '@theme/ChangelogDiff/Syntax';
import ChangelogText from '@theme/ChangelogText';
import {cutAtSpans} from 'docusaurus-plugin-content-changelog/client';
import type {PrismTheme} from 'prism-react-renderer';
import type {CSSProperties, ReactNode} from 'react';
import styles from './styles.module.css';

/** Part of a line of code, in the colours of the site's code blocks. */
export default function DiffSyntax({text, tokens, start, end}: Props): ReactNode {
  const theme = usePrismTheme();
  const spans = tokens.flatMap((token) => [token.start, token.end]);
  return cutAtSpans(start, end, spans).map((stretch) => {
    const part = <ChangelogText key={stretch.start} text={text.slice(stretch.start, stretch.end)} />;
    const token = tokens.find(({start: from, end: to}) => from <= stretch.start && stretch.start < to);
    const style = token && tokenStyle(theme, token.types);
    return style === undefined ? (
      part
    ) : (
      <span key={stretch.start} className={styles.token} style={style}>
        {part}
      </span>
    );
  });
}

/** What a theme says of a token's types, the later the weightier; undefined where it says nothing. */
function tokenStyle(theme: PrismTheme, types: readonly string[]): CSSProperties | undefined {
  const found = theme.styles.filter((entry) => !entry.languages && entry.types.some((type) => types.includes(type)));
  if (found.length === 0) {
    return undefined;
  }
  const {color, fontStyle, fontWeight} = Object.assign({}, ...found.map(({style}) => style)) as CSSProperties;
  return {'--changelog-token': color, color, fontStyle, fontWeight} as CSSProperties;
}
