/**
 * @returns what the file at an address of this site holds
 * @throws Error where it is not there, or holds no JSON
 */
export async function fetchJson(src: string, signal: AbortSignal | null = null): Promise<unknown> {
  const response = await fetch(src, {signal});
  if (!response.ok) {
    throw new Error(`${src}: ${response.status}`);
  }
  return response.json();
}

const fetched = new Map<string, Promise<unknown>>();

/**
 * What the file at an address holds, fetched once, however many ask, and anew where that failed. Addresses are named by what
 * they hold, so it never changes.
 *
 * @throws Error where it cannot be fetched
 */
export async function fetchOnce(src: string): Promise<unknown> {
  const fetching = fetched.get(src) ?? fetchJson(src);
  fetched.set(src, fetching);
  try {
    return await fetching;
  } catch (error) {
    fetched.delete(src);
    throw error;
  }
}

/**
 * What a page can fetch of one of its files.
 *
 * @param src address of an object with the anchors of files as keys, which all files of a page share
 * @throws Error where it cannot be fetched, or has nothing of that file
 */
export async function fetchOfFile(src: string, anchor: string): Promise<unknown> {
  const ofFiles = (await fetchOnce(src)) as Record<string, unknown>;
  if (Object.hasOwn(ofFiles, anchor)) {
    return ofFiles[anchor];
  }
  throw new Error(`${src} has no ${anchor}`);
}
