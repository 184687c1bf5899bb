/** The value of a key of front matter, without quotation marks around it. */
export function unquoted(value: string): string {
  return value.replace(/^(['"])(.*)\1$/s, '$2');
}
