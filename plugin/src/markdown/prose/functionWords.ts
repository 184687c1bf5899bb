/** Words that say nothing on their own. English only: in other languages every word counts as telling. */
const functionWords = new Set(
  (
    'a an the this that these those it its he she they them their you your we our us i my who whom whose which what ' +
    'and or but nor so yet if then else than as at by for from in into of on onto off out over per to toward under up ' +
    'upon via with within without about above across after against along among around before behind below beneath ' +
    'beside between beyond down during except inside near since through throughout until while ' +
    'is are was were be been being am has have had having do does did doing can could may might must shall should will ' +
    'would not no any all each every some such only also just more most much many few other another same both either ' +
    'neither there here when where why how again still even too very well now make makes made sure need needs get ' +
    'gets use uses used using see'
  ).split(' '),
);

/** True for a word that needs others around it to say something. */
export function isFunctionWord(word: string): boolean {
  const own = word.toLowerCase();
  return functionWords.has(/^[a-z]+$/.test(own) ? own : own.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
}

/** What begins a clause, alone or as a contraction with its subject. */
const clauseStart =
  /^(?:because|although|though|unless|whether|whereas|including|(?:it|that|there|what|here|who|let)['’]s|\p{L}+['’](?:ve|re|ll|d|m|t))$/iu;

/** True for a word at which nothing ends. */
export function needsNext(word: string): boolean {
  return isFunctionWord(word) || clauseStart.test(word);
}

/** The first words of some, without those at the end that need the next ones; `least` of them stay whatever they are. */
export function withoutTies(words: readonly string[], least: number, isTie = needsNext): string[] {
  let count = words.length;
  while (count > least && isTie(words[count - 1] ?? '')) count--;
  return words.slice(0, count);
}
