import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import type {Phrases} from './phrases';

/** Since which version a page or section is there, as it stands behind what is said of it; nothing where it does not say so. */
export function sinceOf(since: string | null, phrases: Phrases): PhrasingContent[] {
  return since === null ? [] : phrases.say('since', {text: since});
}
