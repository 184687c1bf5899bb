import {ciHint, detectCi} from '../../../plugin/src/git/opening/ciHints';

test.each([
  ['GITHUB_ACTIONS', 'fetch-depth: 0'],
  ['GITLAB_CI', 'GIT_DEPTH: "0"'],
  ['NETLIFY', 'git fetch --tags'],
  ['VERCEL', 'VERCEL_DEEP_CLONE=true'],
  ['CF_PAGES', 'git fetch --unshallow --tags'],
])('%s names the setting for the whole history', (variable, setting) => {
  expect(ciHint('history', detectCi({[variable]: 'true'}))).toContain(setting);
});

test('a workflow that builds for another host is still a workflow', () => {
  expect(detectCi({GITHUB_ACTIONS: 'true', VERCEL: '1'})).toBe('github-actions');
});

test('where the host is not known, all of them are listed, one on a line', () => {
  expect(detectCi({CI: 'true', VERCEL: ''})).toBeNull();
  expect(ciHint('contents', null).split('\n')).toHaveLength(6);
});
