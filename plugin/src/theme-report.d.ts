declare module '@theme/ChangelogReport/Header' {
  import type {Props as ReportProps} from '@theme/ChangelogReport';
  import type {ReactNode} from 'react';

  export type Props = ReportProps;

  export default function ReportHeader(props: Props): ReactNode;
}

declare module '@theme/ChangelogReport/AtAGlance' {
  import type {ReactNode} from 'react';

  export default function ReportAtAGlance(): ReactNode;
}

declare module '@theme/ChangelogReport/Range' {
  import type {ReactNode} from 'react';

  export default function ReportRange(): ReactNode;
}

declare module '@theme/ChangelogReport/Highlights' {
  import type {ReactNode} from 'react';

  export default function ReportHighlights(): ReactNode;
}

declare module '@theme/ChangelogReport/Insights' {
  import type {ReactNode} from 'react';

  export default function ReportInsights(): ReactNode;
}

declare module '@theme/ChangelogReport/Statement' {
  import type {PageStatement} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly statement: PageStatement;
  }

  export default function ReportStatement(props: Props): ReactNode;
}

declare module '@theme/ChangelogReport/FileLink' {
  import type {FileRow} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly file: FileRow;
    readonly className?: string | undefined;
    readonly children: ReactNode;
  }

  export default function ReportFileLink(props: Props): ReactNode;
}

declare module '@theme/ChangelogReport/SummaryTable' {
  import type {ReactNode} from 'react';

  export default function ReportSummaryTable(): ReactNode;
}

declare module '@theme/ChangelogReport/SummaryTable/FileTable' {
  import type {FileRow, FileTableView} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly files: FileRow[];
    readonly caption: string;
    /** By default it is; where it stands elsewhere, it is the name of the table for screen readers. */
    readonly isCaptionSeen?: boolean;
    /** Which of the files are shown, and in which order. */
    readonly view: FileTableView;
  }

  export default function FileTable(props: Props): ReactNode;
}

declare module '@theme/ChangelogReport/SummaryTable/Filter' {
  import type {FileTable} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    /** The state of the report's table, from `useFileTable`. */
    readonly table: FileTable;
  }

  export default function SummaryTableFilter(props: Props): ReactNode;
}

declare module '@theme/ChangelogReport/SummaryTable/Folded' {
  import type {FileTableView, GroupOfFiles, NoiseGroup} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  interface FoldedProps {
    readonly view: FileTableView;
    /** Whether a filter leaves out files of the report. */
    readonly isFiltered: boolean;
  }

  export type GroupProps = FoldedProps & Readonly<GroupOfFiles>;
  export type NoiseProps = FoldedProps & {readonly group: NoiseGroup};

  export function FoldedGroup(props: GroupProps): ReactNode;
  export function FoldedNoise(props: NoiseProps): ReactNode;
}

declare module '@theme/ChangelogReport/SummaryTable/HeaderRow' {
  import type {FileTableView} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly view: Pick<FileTableView, 'sort' | 'onSort'>;
  }

  export default function HeaderRow(props: Props): ReactNode;
}

declare module '@theme/ChangelogReport/Contents' {
  import type {ReactNode} from 'react';

  export default function ReportContents(): ReactNode;
}

declare module '@theme/ChangelogReport/FileBlock' {
  import type {PageFile} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly file: PageFile;
  }

  export default function FileBlock(props: Props): ReactNode;
}

declare module '@theme/ChangelogReport/BrokenLinks' {
  import type {ReactNode} from 'react';

  export default function ReportBrokenLinks(): ReactNode;
}

declare module '@theme/ChangelogReport/Commits' {
  import type {ReactNode} from 'react';

  export default function ReportCommits(): ReactNode;
}

declare module '@theme/ChangelogReport/CommitList' {
  import type {CommitJson} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly commits: CommitJson[];
    /** How many more there are. */
    readonly more: number;
  }

  export default function CommitList(props: Props): ReactNode;
}

declare module '@theme/ChangelogReport/Receipt' {
  import type {ReactNode} from 'react';

  export default function ReportReceipt(): ReactNode;
}

declare module '@theme/ChangelogReport/Receipt/Lines' {
  import type {Receipt} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export function Balance(props: {receipt: Receipt}): ReactNode;
  export function Excluded(props: {reason: string; files: number}): ReactNode;
  export function OmittedDiffs(props: {reason: string; files: number}): ReactNode;
  export function LeftOutPictures(props: {reason: string; files: number}): ReactNode;
  export function LeftOutUnchanged(props: {reason: string; files: number}): ReactNode;
  export function Noise(props: {kind: string; files: number}): ReactNode;
  export function Groups(props: Receipt['groups'][number]): ReactNode;
}
