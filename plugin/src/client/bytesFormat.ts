/** Rounds as the sentences of reports do, so that a picture has one size on its page: to one decimal below ten. */
export function createBytesFormat(locale: string): (bytes: number) => string {
  const format = (value: number, unit: string, options: Intl.NumberFormatOptions): string =>
    new Intl.NumberFormat(locale, {style: 'unit', unit, ...options}).format(value);
  const rounded = (value: number, unit: string): string =>
    format(value, unit, {maximumFractionDigits: value < 9.95 ? 1 : 0});
  return (bytes) => {
    if (bytes < 1000) return format(bytes, 'byte', {unitDisplay: 'long'});
    // The sentences write KB.
    return bytes < 999_500 ? rounded(bytes / 1000, 'kilobyte').replace('kB', 'KB') : rounded(bytes / 1e6, 'megabyte');
  };
}
