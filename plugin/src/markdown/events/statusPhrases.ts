/**
 * One way to say something a line; longer ones stand before those that they begin with. What stands before a word is looked at
 * where the word is found, as it costs more.
 */
type Phrases = readonly RegExp[];

/** Something goes, or went. */
const goes: Phrases = [
  /deprecat(?:ed|ion(?! polic)|es)/,
  /(?:is|are|was|were|been|be|being|will) retir(?:ed|ing|e)/,
  /retired/,
  /retirement/,
  /retires/,
  /no longer (?:support(?:s|ed)?|available|maintained|accept(?:s|ed)?|works?|reads?|allow(?:s|ed)|possible|valid|recogni[sz]ed|offer(?:s|ed)|exposed)/,
  /end[- ]of[- ](?:life|support)/,
  /(?:is|are|was|were|be|been|being|will|to) sunset/,
  /sunsett(?:ed|ing)/,
  /sunsets? (?:on|in|by|date)/,
  /discontinued/,
  // What is done with things while readers do something is said of no thing that goes.
  /(?=was|were|been|will be|is|are)(?<!\b(?:when|if|while) (?:you|\w+ing)\b[^.;|]{0,120},[^.,;|]{0,40})(?:was|were|been|will be|is|are) (?:removed(?! (?:from (?:an?|your|their)|when|if)\b)|shut down)/,
  /(?:was|were|been|will be) turned off(?! by default)/,
  /not supported anymore/,
  // Where it ends is said by a version or a day.
  /(?:will not be|won['’]t be) (?:supported|available)(?= (?:in|from|with|after|as of|starting|since|on|beyond|past)\b[^.;:|]{0,40}\d)/,
  /(?:is|are)(?:n['’]t| not) (?:supported|available)(?= (?:in|from|with|on)\b[^.;:|]{0,40}\d[\w.]*\+? (?:and|or) (?:above|higher|later|newer|up|onwards?)\b)/,
  /should (?:not be used any ?more|no longer be used)/,
  /(?:is|are|was|were|been|being|be) superseded by/,
  /supersedes?(?= (?:this|these) )/,
  /(?:introduces?|contains?|includes?|makes?|is|are|has|have) (?:an? |several |some |the following |these |other )?breaking changes?/,
  /(?:is|are)(?:n['’]t| not)(?: yet)? publicly available/,
  /(?<=^|\W)Removed in (?:[A-Z][\w.]* )?v?\d+/,
  /(?:decided|planning|plans?|intends?|going) to (?:deprecate|retire|discontinue|sunset)/,
  /(?:drop(?:s|ped)?|remov(?:es?|ed)) (?:the )?support for/,
  /v?\d+(?:\.[\dx]+)* (?:rejects?|drops?|dropped|ignores?|(?:does not|doesn't) (?:implement|support|accept|have|recogni[sz]e)) (?:it|them|this|these|the [`\w-]+)/,
];
/** The same in Japanese and in Chinese, whose words have no edges. */
const goesElsewhere: Phrases = [/非推奨/, /廃止/, /サポート終了/, /弃用/, /已停用/, /不再支持/];
/** Where these stand before it, nobody announces it: “what is deprecated”, “make sure that it is supported”. */
const questions = /(?<!\b(?:what|(?:that|whether|if) (?:it|they)) (?:(?:is|are|was|were) )?)/;
const checks = /(?<!\b(?:ensur(?:e|es|ing)|mak(?:e|es|ing) sure|verif(?:y|ies)|confirm|check)\b[^.;|\n]{0,60})/;
/** Something is asked of readers, or it is said who they have to be. */
const asks: Phrases = [
  /now requires?(?! (?:less|fewer|no|only|just)\b)/,
  /(?:is|are) now (?:required|mandatory)/,
  /must now/,
  /starting [^.]{1,40}, you must/,
  /(?:starting|as of|beginning|from) [^.,]{1,40}\d{4}, [^.]{1,160}\bmust/,
  /must (?:update|upgrade|migrate|switch)/,
  /must be (?:installed|registered|enabled|upgraded|updated) (?:before|first|prior)/,
  /(?:is|are) currently only (?:supported|available) (?:for|to)/,
  /requires? registration/,
  /registration is required/,
  /(?:is|are) (?:currently|now) limited to \d+/,
  /(?:roles?|permissions?) [^.|]{0,60}(?:is|are|will be) required (?:for|to)/,
  /limited access only/,
  /only (?:available )?(?:to|for) select(?:ed)? customers/,
  /(?:available|limited) (?:only )?to select(?:ed)? customers/,
];

/** Something can be had or done now. */
const offers: Phrases = [
  /\b(?:is|are) (?:now|also|now also|also now) (?:available|supported)\b/,
  /\bnow (?:supports?|available|accepts?|offers?|works? with)\b/,
  /(?=also )(?<=`[^`.]{0,40})\balso (?:supports?|allows?|accepts?|lets)\b/,
  /\b(?:you can|can) now\b/,
  /\b(?:added|introduced) in (?:version )?[`*]*v?\d/,
  /\b(?:in|with|as of|from|since|starting (?:in|with|from)) (?:the |version )*[`*]*v?\d[\w.-]*[`*]*(?: (?:version|release|preview|APIs?|REST APIs?))*,? (?:you can|(?:we|it) (?:adds?|supports?))\b/,
];

/** What cannot be done; and what can, said in the same words without the negation. */
const cannot: Phrases = [
  /(?:can(?:'|’)t|cannot|can not)/,
  /(?:is|are)(?:n(?:'|’)t| not) (?:yet |currently )?(?:supported|available|possible)/,
];
const can: Phrases = [/can(?! ?not|'|’)/, /(?:is|are) (?:supported|available|possible)/];

/** The letters are names of quantities as well: “the alpha channel”. */
const stages: Phrases = [
  /preview/,
  /(?:alpha|beta)(?! (?:channels?|coefficients?|components?|values?|blending|compositing|masks?|distributions?)\b)/,
  /experimental/,
  /release candidate/,
];
const released: Phrases = [/\bgenerally available\b/, /\bgeneral availability\b/, /(?<![\w-])GA(?![\w-])/];

function any(phrases: Phrases): string {
  return phrases.map(({source}) => source).join('|');
}

const wordStart = /(?<![A-Za-z\d]|[a-z\d]_)/.source;
const wordEnd = /(?![A-Za-z\d]|_[a-z\d])/.source;

/** All places of a text that say of something what its status is. */
export const deprecation = new RegExp(
  `${wordStart}(?=${any(goes)})${questions.source}${checks.source}(?:${any(goes)})${wordEnd}|${any(goesElsewhere)}`,
  'gi',
);
export const requirement = new RegExp(`\\b(?:${any(asks)})\\b`, 'gi');
/** What stands before a requirement of which somebody only speaks: “a page that says that something is now required”. */
export const saying = /\b(?:says?|said|saying) that [^.;:]*$/i;
export const support = new RegExp(any(offers), 'gi');
export const lack = new RegExp(`\\b(?:${any(cannot)})\\b`, 'gi');
export const offer = new RegExp(`\\b(?:${any(can)})\\b`, 'gi');
export const preview = new RegExp(`(?<![\\w-])(?:${any(stages)})(?![\\w-])`, 'gi');
export const availability = new RegExp(any(released), 'g');
