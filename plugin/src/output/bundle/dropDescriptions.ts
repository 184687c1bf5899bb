/**
 * A loader of webpack and Rspack for the theme's compiled components: leaves out what its texts tell translators. The
 * browser has no use for it, and it was a fourteenth of the scripts of a report. `docusaurus write-translations`
 * reads the components themselves, so translators still see it.
 */
export default function dropDescriptions(source: string): string {
  return source.replace(attribute, '').replace(property, '');
}

const text = String.raw`(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')`;
/** ` description="…"` of `<Translate>`. */
const attribute = new RegExp(String.raw`\s+description=${text}`, 'g');
/** `description: '…',` of `translate()`; an empty one belongs to something else. */
const property = new RegExp(String.raw`\bdescription: (?!''|"")${text},?`, 'g');
