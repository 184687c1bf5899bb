import type {PageFile, PageReport} from '../../model/pages';
import type {FileJson, UrlImpactJson} from '../../model/report';

/** What a page names; the rest is counted, and the JSON form has it. */
const maxAddresses = 50;
const maxLinks = 10;
const maxUsers = 20;

export type FileImpact = Pick<PageFile, 'usedBy' | 'usedByCount' | 'staleLocales' | 'lostAnchors'>;

/** The addresses with links that break, which is what readers of the page can act on. */
export function pageImpact(impact: readonly UrlImpactJson[]): Pick<PageReport, 'urlImpact' | 'brokenCount'> {
  const broken = impact.filter(({linkedFrom}) => linkedFrom.length > 0);
  return {
    urlImpact: broken
      .slice(0, maxAddresses)
      .map((address) => ({...address, linkedFrom: address.linkedFrom.slice(0, maxLinks)})),
    brokenCount: broken.length,
  };
}

export function impactOfFile({anchor, usedBy, staleTwins}: FileJson, impact: readonly UrlImpactJson[]): FileImpact {
  const locales = staleTwins.flatMap(({locale}) => (locale === null ? [] : [locale]));
  return {
    usedBy: usedBy.slice(0, maxUsers),
    usedByCount: usedBy.length,
    staleLocales: [...new Set(locales)].sort(),
    lostAnchors: impact.filter((address) => address.anchor === anchor && address.kind.startsWith('anchor')).length,
  };
}
