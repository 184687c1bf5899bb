import type {Inline} from './pages';

/** A section of the file. */
export interface EventPlace {
  /** Null for what stands in no section, and in a new page, whose sections are told by its events. */
  title: string | null;
  /** The id of its heading in the page; null where the head has no such heading. */
  id: string | null;
}

/** What happened in one place or in several, as one sentence. */
export interface ListedEvent {
  text: Inline[];
  /** Lines, as ids of a diff have them behind the file's anchor: `L12` of the base, `R37` of the head. */
  lines: string[];
  /** Other sections in which the same happened, with their lines. */
  elsewhere: (EventPlace & Pick<ListedEvent, 'lines'>)[];
}

export interface EventSection extends EventPlace {
  events: ListedEvent[];
}

/** The events of a file by their sections, in the order of reading. */
export interface EventList {
  sections: EventSection[];
  /** How many events there are. */
  count: number;
  /** How many of them there was no room for. */
  omitted: number;
  /** Where the repository's host shows the lines, by their ids: of a file whose diff is left out of the report. */
  lineUrls?: Readonly<Record<string, string>>;
}

/** The event lists of a page, by the anchors of their files. */
export type EventLists = Readonly<Record<string, EventList>>;
