declare module '@theme/ChangelogDiff' {
  import type {PageHunk, UnchangedSource} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    /** Id of the file's block; the ids of the lines begin with it. */
    readonly anchor: string;
    readonly path: string;
    readonly hunks: PageHunk[];
    /** Where the lines around the hunks are; null where there are none. */
    readonly unchanged: UnchangedSource | null;
  }

  export default function ChangelogDiff(props: Props): ReactNode;
}

declare module '@theme/ChangelogDiff/Table' {
  import type {DiffRow, LineTarget} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly anchor: string;
    readonly path: string;
    readonly rows: DiffRow[];
    /** The lines that the address points to. */
    readonly target: LineTarget | null;
  }

  export default function DiffTable(props: Props): ReactNode;
}

declare module '@theme/ChangelogDiff/SplitTable' {
  import type {Props} from '@theme/ChangelogDiff/Table';
  import type {ReactNode} from 'react';

  export type {Props};

  export default function SplitTable(props: Props): ReactNode;
}

declare module '@theme/ChangelogDiff/Caption' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly path: string;
  }

  export default function DiffCaption(props: Props): ReactNode;
}

declare module '@theme/ChangelogDiff/Hunk' {
  import type {GapRow, HunkRow} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly row: HunkRow | GapRow;
    /** How many columns the table has. */
    readonly columns: number;
  }

  export default function DiffHunk(props: Props): ReactNode;
}

declare module '@theme/ChangelogDiff/Gap' {
  import type {Gap} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    /** The lines that a diff leaves out in one place. */
    readonly gap: Gap;
  }

  export default function DiffGapButton(props: Props): ReactNode;
}

declare module '@theme/ChangelogDiff/Line' {
  import type {LineRow} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly id: string | undefined;
    readonly row: LineRow;
    /** True where the address points to the line. */
    readonly isTarget: boolean;
  }

  export default function DiffLine(props: Props): ReactNode;
}

declare module '@theme/ChangelogDiff/SplitLine' {
  import type {LineTarget, SplitLineRow} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly anchor: string;
    readonly row: SplitLineRow;
    readonly target: LineTarget | null;
  }

  export default function SplitLine(props: Props): ReactNode;
}

declare module '@theme/ChangelogDiff/LineText' {
  import type {LineRow} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly row: LineRow;
  }

  export default function LineText(props: Props): ReactNode;
}

declare module '@theme/ChangelogDiff/ViewSwitch' {
  import type {ReactNode} from 'react';

  export default function DiffViewSwitch(): ReactNode;
}

declare module '@theme/ChangelogDiff/Syntax' {
  import type {SyntaxProps} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export type Props = SyntaxProps;

  export default function DiffSyntax(props: Props): ReactNode;
}
