declare module '@theme/ChangelogChoice' {
  import type {ReactNode} from 'react';

  export interface Props<Value extends string> {
    /** What is chosen. */
    readonly label: string;
    /** False where the label is for screen readers alone; true if not given. */
    readonly isLabelSeen?: boolean;
    readonly options: readonly {readonly value: Value; readonly label: string}[];
    readonly value: Value;
    readonly onChange: (value: Value) => void;
    readonly className?: string | undefined;
    /** Stands behind the options. */
    readonly children?: ReactNode;
  }

  export default function ChangelogChoice<Value extends string>(props: Props<Value>): ReactNode;
}

declare module '@theme/ChangelogOnDemand' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** Loads what is drawn. It must stay the same function as long as it loads the same. */
    readonly load: () => Promise<ReactNode>;
  }

  export default function ChangelogOnDemand(props: Props): ReactNode;
}

declare module '@theme/ChangelogOnDemand/Progress' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly status: 'waiting' | 'loading' | 'failed' | 'ready';
    readonly onRetry: () => void;
  }

  export default function OnDemandProgress(props: Props): ReactNode;
}

declare module '@theme/ChangelogRendered' {
  import type {RenderedDocument} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly document: RenderedDocument;
  }

  export default function ChangelogRendered(props: Props): ReactNode;
}

declare module '@theme/ChangelogRendered/Views' {
  import type {PageHunk, UnchangedSource} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    /** Id of the file's block. */
    readonly anchor: string;
    readonly path: string;
    /** Null as long as they are not there. */
    readonly hunks: PageHunk[] | null;
    readonly unchanged: UnchangedSource | null;
    /** What stands in the place of a diff that is not there. */
    readonly noHunks?: ReactNode;
    /** False where there is nothing to choose: the diff alone is drawn. */
    readonly hasRendered: boolean;
  }

  export default function ChangelogFileViews(props: Props): ReactNode;
}

declare module '@theme/ChangelogRendered/File' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** Id of the file's block, by which its document is found. */
    readonly anchor: string;
    readonly path: string;
  }

  export default function RenderedFile(props: Props): ReactNode;
}

declare module '@theme/ChangelogRendered/Blocks' {
  import type {RenderedBlock} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly blocks: readonly RenderedBlock[];
  }

  export default function RenderedBlocks(props: Props): ReactNode;
}

declare module '@theme/ChangelogRendered/Inline' {
  import type {RenderedInline} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly content: readonly RenderedInline[];
  }

  export default function RenderedInlineContent(props: Props): ReactNode;
}

declare module '@theme/ChangelogRendered/Mark' {
  import type {RenderedMark} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    /** Without one, the children are drawn as they are. */
    readonly mark: RenderedMark | undefined;
    /** True around whole blocks and lines. */
    readonly isBlock?: boolean;
    /** True around white space and nothing else. */
    readonly isBlank?: boolean;
    readonly children: ReactNode;
  }

  export default function RenderedMark(props: Props): ReactNode;
}

declare module '@theme/ChangelogRendered/List' {
  import type {RenderedItem} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly items: readonly RenderedItem[];
  }

  export default function RenderedList(props: Props): ReactNode;
}

declare module '@theme/ChangelogRendered/Table' {
  import type {RenderedTable} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly table: RenderedTable;
  }

  export default function RenderedTableContent(props: Props): ReactNode;
}

declare module '@theme/ChangelogRendered/Code' {
  import type {RenderedCode} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly block: RenderedCode;
  }

  export default function RenderedCodeBlock(props: Props): ReactNode;
}

declare module '@theme/ChangelogRendered/Admonition' {
  import type {RenderedAdmonition} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly admonition: RenderedAdmonition;
  }

  export default function RenderedAdmonitionBox(props: Props): ReactNode;
}
