import type { Group, GroupId } from '../model/group.js';
import type { PersonId } from '../model/lead.js';
import type { HouseStyle } from '../model/house-style.js';
import type { Day, Instant } from '../model/calendar/day.js';
import type { GroupLanguage } from '../model/language.js';
import type { Paper, PaperEdition, PaperFormat, PaperKind } from '../model/paper.js';
import type { Store } from './store.js';

/** How a paper is written. */
export interface PaperLook {
  readonly style: HouseStyle;
  /** Whether it is for readers who need large print. */
  readonly isLarge: boolean;
}

/** Writes a paper as one or more kinds of file; one for each library that does. */
export type PaperWriter = (paper: Paper, look: PaperLook) => Promise<Uint8Array>;

/** Which paper is wanted, of a group with all of its actions. */
export interface PaperAsked {
  readonly group: Group;
  readonly what: PaperKind;
  /** The day of the meeting that it is of, or up to which a report on a plan goes; null for what is meant by itself. */
  readonly meeting: Day | null;
  /** Which plan (`2`), report (`2/3`) or return (`R1`) it is of; null or absent for the one that is meant by itself. */
  readonly reference?: string | null;
  readonly language: GroupLanguage;
  readonly format: PaperFormat;
  readonly isLarge: boolean;
  readonly now: Instant;
}

export interface PaperFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Leave for one person to fetch a paper, until a moment. */
export interface PaperPass extends Pick<
  PaperAsked,
  'what' | 'meeting' | 'reference' | 'language' | 'format' | 'isLarge'
> {
  readonly tenant: string;
  readonly group: GroupId;
  readonly person: PersonId;
  readonly edition: PaperEdition;
  readonly until: Instant;
}

/** A name that is still in a file, and in which part of it. */
export interface NameLeft {
  readonly where: string;
  readonly words: string;
}

/** A paper that may be published, with a report for who checks it; or where names would be left, so that there is none. */
export type Published =
  | {
      readonly ok: true;
      readonly file: PaperFile;
      /** It has the names in it. */
      readonly report: PaperFile;
      readonly counts: { readonly replaced: number; readonly doubtful: number; readonly exempt: number };
    }
  | { readonly ok: false; readonly left: readonly NameLeft[] };

/** Makes papers as files. */
export interface Papers {
  make(store: Store, asked: PaperAsked): Promise<PaperFile>;
  /** The same without the names of people and what is exempt, proved by reading the file anew. */
  publish(store: Store, asked: PaperAsked): Promise<Published>;
}

/** Gives papers out: each to the person for whom it was signed. */
export interface PaperDesk extends Papers {
  /** The pass as a word that nobody else can make. */
  sign(pass: PaperPass): string;
  /** Null for what was not signed here, was changed, or has run out. */
  read(token: string, now: Instant): PaperPass | null;
  /** Where a browser fetches it; null where browsers do not reach this server. */
  addressOf(token: string): string | null;
  /** Where a calendar program fetches somebody's calendar; null where none reaches this server. */
  calendarAddressOf(token: string): string | null;
}
