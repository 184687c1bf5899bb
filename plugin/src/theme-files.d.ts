declare module '@theme/ChangelogReport/FileEvents' {
  import type {PageFile} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly file: PageFile;
  }

  export default function FileEvents(props: Props): ReactNode;
}

declare module '@theme/ChangelogReport/EventList' {
  import type {EventList as List, PageFile} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly file: PageFile;
    readonly list: List;
  }

  export default function EventList(props: Props): ReactNode;
}

declare module '@theme/ChangelogReport/EventList/Lines' {
  import type {EventList, ListedEvent, PageFile} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly file: PageFile;
    readonly lines: ListedEvent['lines'];
    /** Of a file whose diff is left out. */
    readonly urls: EventList['lineUrls'];
  }

  export default function Lines(props: Props): ReactNode;
}

declare module '@theme/ChangelogReport/EventList/PlaceLink' {
  import type {EventPlace, PageFile} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    /** Null where there is nothing to lead to. */
    readonly place: EventPlace | null;
    readonly file: PageFile;
    readonly children: ReactNode;
  }

  export default function PlaceLink(props: Props): ReactNode;
}

declare module '@theme/ChangelogReport/EventList/Elsewhere' {
  import type {EventList, ListedEvent, PageFile} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly places: ListedEvent['elsewhere'];
    readonly file: PageFile;
    readonly lineUrls: EventList['lineUrls'];
  }

  export default function Elsewhere(props: Props): ReactNode;
}

declare module '@theme/ChangelogReport/FileImpact' {
  import type {PageFile} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly file: PageFile;
  }

  export default function FileImpact(props: Props): ReactNode;
}

declare module '@theme/ChangelogReport/FileType' {
  import type {PageFile} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly file: PageFile;
  }

  export default function FileType(props: Props): ReactNode;
}

declare module '@theme/ChangelogReport/FileLinks' {
  import type {PageFile} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly file: PageFile;
  }

  export default function FileLinks(props: Props): ReactNode;
}

declare module '@theme/ChangelogReport/CopyPath' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** As git has it. */
    readonly path: string;
  }

  export default function CopyPath(props: Props): ReactNode;
}

declare module '@theme/ChangelogReport/FileCommits' {
  import type {PageFile} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly file: PageFile;
  }

  export default function FileCommits(props: Props): ReactNode;
}

declare module '@theme/ChangelogReport/FileDiff' {
  import type {PageFile} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly file: PageFile;
  }

  export default function FileDiff(props: Props): ReactNode;
}

declare module '@theme/ChangelogReport/FetchedDiff' {
  import type {DiffPageLink, PageFile} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly file: PageFile;
    /** Where the diff is. */
    readonly page: DiffPageLink;
  }

  export default function FetchedFileDiff(props: Props): ReactNode;
}

declare module '@theme/ChangelogReport/FilePictures' {
  import type {PageFile} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly file: PageFile;
  }

  export default function FilePictures(props: Props): ReactNode;
}

declare module '@theme/ChangelogReport/FilePictures/Caption' {
  import type {PagePicture} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly picture: PagePicture;
    readonly side: 'before' | 'after';
    readonly isSizeSeen: boolean;
  }

  export default function Caption(props: Props): ReactNode;
}

declare module '@theme/ChangelogReport/FilePictures/Picture' {
  import type {PagePicture} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly picture: PagePicture;
    readonly path: string;
    readonly side: 'before' | 'after';
    readonly isSizeSeen: boolean;
  }

  export default function Picture(props: Props): ReactNode;
}

declare module '@theme/ChangelogReport/FilePictures/Overlay' {
  import type {ShownPicture} from 'docusaurus-plugin-content-changelog/client';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly before: ShownPicture;
    readonly after: ShownPicture;
    /** Path on the head's side. */
    readonly path: string;
    /** `swipe`: the slider moves the edge between them; `onion`: it sets how much of the new one is seen. */
    readonly view: 'swipe' | 'onion';
  }

  export default function Overlay(props: Props): ReactNode;
}
