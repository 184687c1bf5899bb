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

declare module '@theme/ChangelogIndexPage/Filter' {
  import type {CategoryLink, EntryFilter} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    /** Those to choose from; none where there is nothing to choose. */
    readonly categories: CategoryLink[];
    readonly filter: EntryFilter;
    readonly onChange: (filter: EntryFilter) => void;
    /** Called when the reader enters the form. */
    readonly onReady: () => void;
  }

  export default function IndexPageFilter(props: Props): ReactNode;
}

declare module '@theme/ChangelogIndexPage/Results' {
  import type {ReactNode, Ref} from 'react';

  export interface Props {
    /** Number of entries that the filter found. */
    readonly count: number;
    /** Number of entries of the list. */
    readonly total: number;
    readonly isFiltered: boolean;
    /** Whether the entries of all pages could be searched. */
    readonly status: 'ready' | 'loading' | 'failed';
    readonly onRetry: () => void;
    /** The line that says the number. */
    readonly statusRef?: Ref<HTMLParagraphElement>;
  }

  export default function IndexPageResults(props: Props): ReactNode;
}

declare module '@theme/ChangelogIndexPage/NewEntries' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** Number of entries since the last visit; at least 1. */
    readonly count: number;
    readonly onRead: () => void;
  }

  export default function IndexPageNewEntries(props: Props): ReactNode;
}

declare module '@theme/ChangelogIndexPage/More' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly onShow: () => void;
  }

  export default function IndexPageMore(props: Props): ReactNode;
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
}

declare module '@theme/ChangelogMessages/pageLabels' {
  export function filesPageLabel(number: number): string;
  export function diffsPageLabel(number: number): string;
  export function listPageLabel(number: number): string;
}
