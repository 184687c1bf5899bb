/// <reference types="@docusaurus/module-type-aliases" />
/// <reference types="@docusaurus/theme-classic" />
/// <reference types="@docusaurus/plugin-content-docs" />
// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- an import would make this file a module
/// <reference path="./theme-report.d.ts" />
// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- the same
/// <reference path="./theme-files.d.ts" />
// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- the same
/// <reference path="./theme-index.d.ts" />
// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- the same
/// <reference path="./theme-diff.d.ts" />
// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- the same
/// <reference path="./theme-rendered.d.ts" />
// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- the same
/// <reference path="./theme-texts.d.ts" />

declare module '@theme-init/DocVersionRoot' {
  export {default} from '@theme/DocVersionRoot';
}

declare module '@theme/ChangelogVersionRoot' {
  import type {Props as DocVersionRootProps} from '@theme/DocVersionRoot';
  import type {ReactNode} from 'react';

  export type Props = Omit<DocVersionRootProps, 'version'>;

  export default function ChangelogVersionRoot(props: Props): ReactNode;
}

declare module '@theme/ChangelogMessages' {
  import type {
    ChangeType,
    FileStatus,
    GroupKind,
    LineRow,
    ReportTocLabels,
  } from 'docusaurus-plugin-content-changelog/client';

  export function typeLabel(type: ChangeType): string;
  export function statusLabel(status: FileStatus): string;
  export function sectionLabels(): ReportTocLabels;
  export function noiseLabel(kind: string): string;
  export function groupLabel(kind: GroupKind): string;
  export function reasonLabel(reason: string): string;
  export function signLabel(kind: LineRow['kind']): string | null;
}

declare module '@theme/ChangelogMessages/useCounts' {
  import type {ChangeType} from 'docusaurus-plugin-content-changelog/client';

  export interface Counts {
    readonly files: (count: number) => string;
    readonly commits: (count: number) => string;
    readonly pages: (count: number) => string;
    readonly changes: (count: number) => string;
    readonly more: (count: number) => string;
    readonly moreCommits: (count: number) => string;
    readonly moreCharacters: (count: number) => string;
    readonly showUnchanged: (count: number) => string;
    readonly types: Record<ChangeType, (count: number) => string>;
  }

  export default function useCounts(): Counts;
}

declare module '@theme/ChangelogMessages/useIndexCounts' {
  export interface IndexCounts {
    readonly entries: (count: number) => string;
    readonly newEntries: (count: number) => string;
  }

  export default function useIndexCounts(): IndexCounts;
}

declare module '@theme/ChangelogMessages/useRenderedCounts' {
  export interface RenderedCounts {
    readonly moreLines: (count: number) => string;
    readonly omittedBlocks: (count: number) => string;
  }

  export default function useRenderedCounts(): RenderedCounts;
}

declare module '@theme/ChangelogTypeBadge' {
  import type {ChangeType} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly type: ChangeType;
    /** Number of files of the type, where the badge counts. */
    readonly count?: number;
  }

  export default function ChangelogTypeBadge(props: Props): ReactNode;
}

declare module '@theme/ChangelogStatusBadge' {
  import type {FileStatus} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly status: FileStatus;
  }

  export default function ChangelogStatusBadge(props: Props): ReactNode;
}

declare module '@theme/ChangelogDiffStat' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly additions: number;
    readonly deletions: number;
  }

  export default function ChangelogDiffStat(props: Props): ReactNode;
}

declare module '@theme/ChangelogSiblings' {
  import type {SiblingLink} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly siblings: SiblingLink[];
  }

  export default function ChangelogSiblings(props: Props): ReactNode;
}

declare module '@theme/ChangelogLayout' {
  import type {TocItem} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    /** True where the routes above the page give the docs layout. */
    readonly inDocs: boolean;
    readonly toc?: readonly TocItem[];
    /** Stands below the article. */
    readonly footer?: ReactNode;
    readonly children: ReactNode;
  }

  export default function ChangelogLayout(props: Props): ReactNode;
}

declare module '@theme/ChangelogFurtherPage' {
  import type {FurtherPageData, TocItem} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly content: FurtherPageData;
    readonly title: string;
    /** Says where the page belongs. */
    readonly intro: ReactNode;
    readonly toc: readonly TocItem[];
    /** Name of another page of the kind, by its number. */
    readonly labelOf: (number: number) => string;
    readonly children: ReactNode;
  }

  export default function ChangelogFurtherPage(props: Props): ReactNode;
}

declare module '@theme/ChangelogFurtherPage/ReportLink' {
  import type {ReportLink} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly report: ReportLink;
  }

  export default function FurtherPageReportLink(props: Props): ReactNode;
}

declare module '@theme/ChangelogFilesPage' {
  import type {FilesPageData} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly content: FilesPageData;
  }

  export default function ChangelogFilesPage(props: Props): ReactNode;
}

declare module '@theme/ChangelogDiffsPage' {
  import type {DiffsPageData} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly content: DiffsPageData;
  }

  export default function ChangelogDiffsPage(props: Props): ReactNode;
}

declare module '@theme/ChangelogDiffsPage/File' {
  import type {DiffsPageFile} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly file: DiffsPageFile;
  }

  export default function DiffsPageFileBlock(props: Props): ReactNode;
}

declare module '@theme/ChangelogReportPage' {
  import type {ReportPageData} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly content: ReportPageData;
  }

  export default function ChangelogReportPage(props: Props): ReactNode;
}

declare module '@theme/ChangelogReportPage/Metadata' {
  import type {ReportPageData} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly content: ReportPageData;
  }

  export default function ReportPageMetadata(props: Props): ReactNode;
}

declare module '@theme/ChangelogReportPage/Paginator' {
  import type {ReportLink} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly previous: ReportLink | null;
    readonly next: ReportLink | null;
  }

  export default function ChangelogPaginator(props: Props): ReactNode;
}

declare module '@theme/ChangelogReport' {
  import type {CategoryLink, ReportLink, SiblingLink} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    /** Link back to the index, where no breadcrumbs lead there. */
    readonly index: ReportLink | null;
    /** Page of the report's category. */
    readonly category: CategoryLink | null;
    /** Reports of the other categories of the range. */
    readonly siblings: SiblingLink[];
  }

  export default function ChangelogReport(props: Props): ReactNode;
}

declare module '@theme/ChangelogMissingPage' {
  import type {MissingPageData} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly content: MissingPageData;
  }

  export default function ChangelogMissingPage(props: Props): ReactNode;
}
