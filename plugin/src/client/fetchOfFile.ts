import {fetchJson} from './fetchJson';

const fetched = new Map<string, Promise<unknown>>();

/**
 * What a page can fetch of one of its files. All files of a page share an address: it is fetched once, however many ask, and
 * anew where that failed. Addresses are named by what they hold, so it never changes.
 *
 * @param src address of an object with the anchors of files as keys
 * @throws Error where it cannot be fetched, or has nothing of that file
 */
export async function fetchOfFile(src: string, anchor: string): Promise<unknown> {
  const fetching = fetched.get(src) ?? fetchJson(src);
  fetched.set(src, fetching);
  try {
    const ofFiles = (await fetching) as Record<string, unknown>;
    if (Object.hasOwn(ofFiles, anchor)) {
      return ofFiles[anchor];
    }
  } catch (error) {
    fetched.delete(src);
    throw error;
  }
  throw new Error(`${src} has no ${anchor}`);
}
