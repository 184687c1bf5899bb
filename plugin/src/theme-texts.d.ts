declare module '@theme/ChangelogText' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly text: string;
  }

  export default function ChangelogText(props: Props): ReactNode;
}

declare module '@theme/ChangelogPath' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly path: string;
  }

  export default function ChangelogPath(props: Props): ReactNode;
}

declare module '@theme/ChangelogPath/Heading' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly as: 'h2' | 'h3';
    readonly path: string;
    readonly id: string;
    readonly className: string | undefined;
  }

  export default function PathHeading(props: Props): ReactNode;
}

declare module '@theme/ChangelogCodeText' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly text: string;
  }

  export default function ChangelogCodeText(props: Props): ReactNode;
}

declare module '@theme/ChangelogInline' {
  import type {Inline} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly content: Inline[];
  }

  export default function ChangelogInline(props: Props): ReactNode;
}
