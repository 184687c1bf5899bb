import {collapsed} from '../../text/collapsed';

/** Marks of sentences at the ends of words; those within a name, as in `v1.1`, or that belong to one, as in `C#`, are letters of it. */
const marks = /(?<![\p{L}\p{N}])["'“”‘’([]+|["'“”‘’)\],;:!?.…]+(?![\p{L}\p{N}])|[–—]/gu;

/** True for two texts of the same words, of which only the punctuation differs. */
export function isOnlyPunctuation(before: string, after: string): boolean {
  const [one, other] = [before, after].map((text) => collapsed(text.replace(marks, ' ')).trim());
  return before !== after && one === other && one !== '';
}
