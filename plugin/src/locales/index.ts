export {availableLocales, messagesFor, sharesLanguage} from './catalogues';
export {createMessages, englishPhrases, phrasesOf, type Messages, type PhraseTexts} from './messages';
export {expectedParts, formatSample, partsOf, type MessageParts} from './messageParts';
