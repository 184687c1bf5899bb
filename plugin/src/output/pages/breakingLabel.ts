import type {HtmlTags} from '@docusaurus/types';
import type {ChangelogGlobalData} from '../../model/sidebar';

/** The text of the theme that names breaking changes, and what it is in English. */
const [id, english] = ['plugin.changelog.section.breakingChanges', 'Breaking changes'];

/**
 * Sidebar items take no markup: the mark of an entry with breaking changes comes from its class, and what is read aloud for
 * it from this style. It stands in the HTML, as a component for it would be loaded by all docs.
 *
 * @param texts translations into the page's language, the site's own ones first
 */
export function breakingLabelTags(
  {sidebar}: Pick<ChangelogGlobalData, 'sidebar'>,
  texts: readonly Readonly<Record<string, string>>[],
): {headTags?: HtmlTags} {
  const label = texts.map((one) => one[id]).find(Boolean) ?? english;
  return sidebar === null
    ? {}
    : {headTags: [{tagName: 'style', innerHTML: `:root{--changelog-breaking-label:${cssString(label)}}`}]};
}

/** Nothing in the string ends it, its rule, or the style element. */
function cssString(text: string): string {
  return JSON.stringify(text).replace(/</g, '\\3c ');
}
