import {dateObjection} from '../checks/calendar';
import {tagGlobObjection} from '../checks/glob';
import {refObjection} from '../checks/ref';
import {segmentObjection} from '../checks/url';
import {integer, string, type StringSettings} from '../spec/scalars';

/** What several forms of a range have in common. */

export const limitField = integer({min: 1, description: 'How many ranges at most, counted from the newest.'});

export const titleField = string({description: 'Title of the page; made from the refs if not given.'});

const refWords = 'a tag, a branch or a commit id';

export const ref = <const S extends StringSettings>(settings: S) =>
  string({words: refWords, check: refObjection, ...settings});

export const date = <const S extends StringSettings>(settings: S) =>
  string({words: 'a date as YYYY-MM-DD', check: dateObjection, ...settings});

export const slug = <const S extends StringSettings>(settings: S) =>
  string({words: 'one segment of a URL', check: segmentObjection, ...settings});

export const tagGlob = <const S extends StringSettings>(settings: S) =>
  string({words: "a glob of tags, such as 'v*'", check: tagGlobObjection, ...settings});
