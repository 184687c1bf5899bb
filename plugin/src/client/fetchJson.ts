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
