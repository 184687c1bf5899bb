import {variantOf} from '../../words/phrases/eventPhrase';
import type {FileFacts} from '../../fileFacts';
import {isNoise} from '../../types/noise';

/** Which keys of the front matter came, went or changed, whatever their values; null where anything else changed. */
export function frontMatterKey({events}: Pick<FileFacts, 'events'>): string | null {
  const told = events.filter(({kind}) => !isNoise(kind));
  if (told.length === 0 || !told.every(({kind}) => kind.startsWith('front-matter-'))) return null;
  return told
    .map((event) => `${event.name ?? ''}${variantOf(event)}`)
    .sort()
    .join('\n');
}
