import {reportToc, type ReportTocLabels} from '../../../plugin/src/client/reportToc';
import {pageFile, pageReport} from './pageData';

const labels: ReportTocLabels = {
  highlights: 'Highlights',
  newFeatures: 'New features',
  breakingChanges: 'Breaking changes',
  otherUpdates: 'Other updates',
  insights: 'Insights',
  summary: 'Summary table',
  brokenLinks: 'Links that break',
  commits: 'Commits',
  receipt: 'Receipt',
  status: (status) => status.toUpperCase(),
};

function outline(report = pageReport()): string[] {
  return reportToc(report, labels).map(({value, level}) => `${'#'.repeat(level)} ${value}`);
}

describe('reportToc', () => {
  test('lists the sections in reading order', () => {
    expect(outline()).toEqual([
      '## Highlights',
      '### New features',
      '### Breaking changes',
      '### Other updates',
      '## Summary table',
      '## Receipt',
    ]);
  });

  test('names the insights only where there are some', () => {
    expect(outline(pageReport({insights: [{text: ['x'], anchors: []}]}))).toContain('## Insights');
  });

  test('lists every file below its status, by a name that no other file has', () => {
    const files = [pageFile('a/index.md', {status: 'added'}), pageFile('b/index.md'), pageFile('c.md')];
    expect(outline(pageReport({files})).slice(5, -1)).toEqual([
      '## MODIFIED',
      '### b/index.md',
      '### c.md',
      '## ADDED',
      '### a/index.md',
    ]);
  });

  test('leaves out files whose blocks are on further pages, and keeps the heading that leads to them', () => {
    const {path, oldPath, anchor, status, type, noise, group, additions, deletions, changes, title} = pageFile('b.md');
    const moved = {path, oldPath, anchor, status, type, noise, group, additions, deletions, changes, title, movedTo: 2};
    const files = [pageFile('a.md'), moved, {...moved, status: 'removed' as const}];
    expect(outline(pageReport({files})).slice(5, -1)).toEqual(['## MODIFIED', '### a.md', '## REMOVED']);
  });

  test('links to the block of the file', () => {
    const files = [pageFile('c.md', {anchor: 'item-123456'})];
    expect(reportToc(pageReport({files}), labels)).toContainEqual({value: 'c.md', id: 'item-123456', level: 3});
  });

  test('escapes what a path would say as HTML', () => {
    const files = [pageFile('<img src=x onerror="y">&.md')];
    expect(outline(pageReport({files}))).toContain('### &#60;img src=x onerror=&#34;y&#34;&#62;&#38;.md');
  });
});
