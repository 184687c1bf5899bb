import {translate} from '@docusaurus/Translate';
import type {
  ChangeType,
  FileStatus,
  GroupKind,
  LineRow,
  ReportTocLabels,
} from 'docusaurus-plugin-content-changelog/client';

/** Label of a type's badge. */
export function typeLabel(type: ChangeType): string {
  switch (type) {
    case 'breaking change':
      return translate({
        id: 'plugin.changelog.type.breakingChange',
        message: 'breaking change',
        description: 'Badge of a file whose change a reader must act on',
      });
    case 'new feature':
      return translate({
        id: 'plugin.changelog.type.newFeature',
        message: 'new feature',
        description: 'Badge of a file whose change gives readers something new',
      });
    case 'bug fix':
      return translate({
        id: 'plugin.changelog.type.bugFix',
        message: 'bug fix',
        description: 'Badge of a file whose change corrects what was wrong',
      });
    case 'minor update':
      return translate({
        id: 'plugin.changelog.type.minorUpdate',
        message: 'minor update',
        description: 'Badge of a file with any other change',
      });
  }
}

/** Label of a status' badge, and of the group of files that have it. */
export function statusLabel(status: FileStatus): string {
  switch (status) {
    case 'added':
      return translate({id: 'plugin.changelog.status.added', message: 'Added', description: 'Status of a file'});
    case 'modified':
      return translate({id: 'plugin.changelog.status.modified', message: 'Modified', description: 'Status of a file'});
    case 'removed':
      return translate({id: 'plugin.changelog.status.removed', message: 'Removed', description: 'Status of a file'});
    case 'renamed':
      return translate({id: 'plugin.changelog.status.renamed', message: 'Renamed', description: 'Status of a file'});
    case 'copied':
      return translate({id: 'plugin.changelog.status.copied', message: 'Copied', description: 'Status of a file'});
    case 'type-changed':
      return translate({
        id: 'plugin.changelog.status.typeChanged',
        message: 'Type changed',
        description: 'Status of a file that became, for example, a symbolic link',
      });
  }
}

/** Titles of a report's sections. */
export function sectionLabels(): ReportTocLabels {
  return {
    highlights: translate({id: 'plugin.changelog.section.highlights', message: 'Highlights'}),
    newFeatures: translate({id: 'plugin.changelog.section.newFeatures', message: 'New features'}),
    breakingChanges: translate({id: 'plugin.changelog.section.breakingChanges', message: 'Breaking changes'}),
    otherUpdates: translate({id: 'plugin.changelog.section.otherUpdates', message: 'Other updates'}),
    insights: translate({id: 'plugin.changelog.section.insights', message: 'Insights'}),
    summary: translate({id: 'plugin.changelog.section.summary', message: 'Summary table'}),
    brokenLinks: translate({id: 'plugin.changelog.section.brokenLinks', message: 'Links that break'}),
    commits: translate({id: 'plugin.changelog.section.commits', message: 'Commits'}),
    receipt: translate({id: 'plugin.changelog.section.receipt', message: 'Receipt'}),
    status: statusLabel,
  };
}

/** What a kind of noise is called in front of a reader; a kind that is not known here is shown by its id. */
export function noiseLabel(kind: string): string {
  switch (kind) {
    case 'date-only':
      return translate({id: 'plugin.changelog.noise.date', message: 'only dates'});
    case 'metadata-only':
      return translate({id: 'plugin.changelog.noise.metadata', message: 'only metadata'});
    case 'people-only':
      return translate({id: 'plugin.changelog.noise.people', message: 'only authors and reviewers'});
    case 'whitespace-only':
      return translate({id: 'plugin.changelog.noise.whitespace', message: 'only white space'});
    case 'rewrapped-only':
      return translate({id: 'plugin.changelog.noise.rewrap', message: 'only line breaks'});
    case 'renumbered-only':
      return translate({id: 'plugin.changelog.noise.renumber', message: 'only numbers of list items'});
    case 'link-path-only':
      return translate({id: 'plugin.changelog.noise.link', message: 'only the path of links'});
    case 'replaced-only':
      return translate({
        id: 'plugin.changelog.noise.replaced',
        message: 'replaced by pages at the same addresses',
      });
    default:
      return kind.replaceAll('-', ' ');
  }
}

/** What the files of a group have in common. */
export function groupLabel(kind: GroupKind): string {
  switch (kind) {
    case 'repeated-edit':
      return translate({id: 'plugin.changelog.group.repeatedEdit', message: 'the same edit in several files'});
    case 'images':
      return translate({id: 'plugin.changelog.group.images', message: 'images of one folder'});
  }
}

/** Why a diff is not shown, or a file is not in the report; a reason that is not known here is shown as it is. */
export function reasonLabel(reason: string): string {
  switch (reason) {
    case 'range-too-large':
      return translate({id: 'plugin.changelog.reason.rangeTooLarge', message: 'the whole diff is too large'});
    case 'too-many-files':
      return translate({id: 'plugin.changelog.reason.tooManyFiles', message: 'too many files changed'});
    case 'outside-root':
      return translate({id: 'plugin.changelog.reason.outsideRoot', message: 'outside the folder of the docs'});
    case 'not-included':
      return translate({id: 'plugin.changelog.reason.notIncluded', message: 'not among the included paths'});
    case 'excluded':
      return translate({id: 'plugin.changelog.reason.excluded', message: 'among the excluded paths'});
    case 'other-category':
      return translate({id: 'plugin.changelog.reason.otherCategory', message: 'in the report of another category'});
    case 'no-category':
      return translate({id: 'plugin.changelog.reason.noCategory', message: 'in no category'});
    case 'file-too-large':
      return translate({id: 'plugin.changelog.reason.fileTooLarge', message: 'the diff of the file is too large'});
    case 'picture-too-large':
      return translate({id: 'plugin.changelog.reason.pictureTooLarge', message: 'the picture is too large'});
    case 'too-many-pictures':
      return translate({id: 'plugin.changelog.reason.tooManyPictures', message: 'newer pictures take all the room'});
    case 'picture-unreadable':
      return translate({id: 'plugin.changelog.reason.pictureUnreadable', message: 'the picture cannot be read'});
    case 'unchanged-too-large':
      return translate({id: 'plugin.changelog.reason.unchangedTooLarge', message: 'the file is too large'});
    case 'too-much-unchanged':
      return translate({id: 'plugin.changelog.reason.tooMuchUnchanged', message: 'newer reports take all the room'});
    default:
      return reason;
  }
}

/** Read out by screen readers in the place of the sign of a diff's line; null for a line that stayed. */
export function signLabel(kind: LineRow['kind']): string | null {
  switch (kind) {
    case 'added':
      return translate({id: 'plugin.changelog.diff.added', message: 'added', description: 'Said of a line of a diff'});
    case 'removed':
      return translate({
        id: 'plugin.changelog.diff.removed',
        message: 'removed',
        description: 'Said of a line of a diff',
      });
    case 'context':
      return null;
  }
}
