import type {Check} from '../spec/check';

/** Whether a path, or a glob of paths, stays in the folder that it is counted from. Written with `/`. */
export const relativePathObjection: Check<string> = (path) => {
  if (/\p{Control}/u.test(path)) {
    return {what: 'has a control character in it'};
  }
  if (path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path)) {
    return {what: 'is absolute', fix: 'Count it from the folder, without a "/" in front.'};
  }
  if (path.startsWith('./')) {
    return {what: 'begins with "./"', fix: `Write '${path.replace(/^(?:\.\/)+/, '')}'.`};
  }
  if (path.split('/').includes('..')) {
    return {what: 'leaves the folder that it is counted from', fix: 'Write it without "..".'};
  }
  return null;
};

/** Whether a text is a folder inside another one: `docs`, `packages/site/docs`, or '' for that one itself. */
export const subfolderObjection: Check<string> = (folder) => {
  if (folder.includes('\\')) {
    return {what: 'has backslashes; git\'s paths have "/"', fix: `Write '${folder.replaceAll('\\', '/')}'.`};
  }
  const objection = relativePathObjection(folder);
  if (objection !== null || folder === '') {
    return objection;
  }
  const tidy = folder
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.')
    .join('/');
  return tidy === folder ? null : {what: 'is not written in its shortest form', fix: `Write '${tidy}'.`};
};
