declare module '@theme/ChangelogIndexPage' {
  import type {IndexPageData} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly content: IndexPageData;
  }

  export default function ChangelogIndexPage(props: Props): ReactNode;
}

declare module '@theme/ChangelogIndexPage/Metadata' {
  import type {IndexPageData} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly content: IndexPageData;
  }

  export default function IndexPageMetadata(props: Props): ReactNode;
}

declare module '@theme/ChangelogIndexPage/Header' {
  import type {IndexPageData} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly content: IndexPageData;
  }

  export default function IndexPageHeader(props: Props): ReactNode;
}

declare module '@theme/ChangelogIndexPage/Categories' {
  import type {IndexPageData} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly content: IndexPageData;
  }

  export default function IndexPageCategories(props: Props): ReactNode;
}

declare module '@theme/ChangelogIndexPage/Entries' {
  import type {DateNames, IndexEntry, YearGroup} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly years: YearGroup[];
    readonly names: DateNames;
    /** Whether an entry came since the reader's last visit. */
    readonly isNew: (entry: IndexEntry) => boolean;
  }

  export default function IndexPageEntries(props: Props): ReactNode;
}

declare module '@theme/ChangelogIndexPage/Entry' {
  import type {IndexEntry} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly entry: IndexEntry;
    /** Whether it came since the reader's last visit. */
    readonly isNew: boolean;
  }

  export default function IndexPageEntry(props: Props): ReactNode;
}

declare module '@theme/ChangelogIndexPage/Empty' {
  import type {IndexPageData} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly content: IndexPageData;
  }

  export default function IndexPageEmpty(props: Props): ReactNode;
}

declare module '@theme/ChangelogIndexPage/Pages' {
  import type {IndexPageData} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly content: IndexPageData;
  }

  export default function IndexPagePages(props: Props): ReactNode;
}

declare module '@theme/ChangelogIndexPage/Notes' {
  import type {IndexPageData} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly content: IndexPageData;
  }

  export default function IndexPageNotes(props: Props): ReactNode;
}

declare module '@theme/ChangelogMessages/indexTexts' {
  import type {IndexPageData} from 'docusaurus-plugin-content-changelog/client';

  type Texts = Pick<IndexPageData, 'title' | 'description' | 'category' | 'number'>;

  export function listTitle(content: Texts): string;
  export function indexPageTitle(content: Texts): string;
  export function listDescription(content: Texts): string;
  export function listPageLabel(number: number): string;
}
