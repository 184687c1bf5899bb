import type {Check} from '../spec/check';

export const pluginIdObjection: Check<string> = (id) =>
  /^[\w-]+$/.test(id) ? null : {what: 'is not a plugin id', fix: 'Use letters, digits, "_" and "-".'};
