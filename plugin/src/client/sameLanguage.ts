/** Whether two locales (BCP 47) have one language and script: `zh-CN` and `zh-Hans`, but not `zh-TW`. */
export function sameLanguage(one: string, other: string): boolean {
  return one === other || writtenAs(one) === writtenAs(other);
}

/** What is no locale is a language of its own. */
function writtenAs(locale: string): string {
  try {
    const {language, script} = new Intl.Locale(locale).maximize();
    return `${language}-${script ?? ''}`;
  } catch {
    return locale;
  }
}
