import type { Group, GroupId } from '../model/group.js';
import type { PersonId } from '../model/lead.js';
import type { HouseStyle } from '../model/house-style.js';
import type { Day, Instant } from '../model/calendar/day.js';
import type { GroupLanguage } from '../model/language.js';
import type { Paper, PaperEdition, PaperFormat, PaperKind } from '../model/paper.js';
import type { Store } from './store.js';

/** How a paper looks. */
export interface PaperLook {
  readonly style: HouseStyle;
  /** Whether it is for readers who need large print. */
  readonly isLarge: boolean;
}

/** Writes a paper in one or more formats; there is one writer for each library. */
export type PaperWriter = (paper: Paper, look: PaperLook) => Promise<Uint8Array>;

/** Which paper somebody wants. The group must have all of its actions. */
export interface PaperAsked {
  readonly group: Group;
  readonly what: PaperKind;
  /** The meeting's day, or the last day of a report on a plan; null for the default. */
  readonly meeting: Day | null;
  /** Which plan (`2`), report (`2/3`) or return (`R1`); null or absent for the default. */
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

/** Permission for one person to fetch a paper until a moment. */
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

/** A paper that may be published, with a report for the person who checks it; or the names left in it, and no paper. */
export type Published =
  | {
      readonly ok: true;
      readonly file: PaperFile;
      /** Unlike the file, it holds the names. */
      readonly report: PaperFile;
      readonly counts: { readonly replaced: number; readonly doubtful: number; readonly exempt: number };
    }
  | { readonly ok: false; readonly left: readonly NameLeft[] };

/** Makes papers as files. */
export interface Papers {
  make(store: Store, asked: PaperAsked): Promise<PaperFile>;
  /** Makes the paper without people's names and exempt items, and reads the file again to prove it. */
  publish(store: Store, asked: PaperAsked): Promise<Published>;
}

/** Gives out papers, each to the person whose pass was signed. */
export interface PaperDesk extends Papers {
  /** Signs a pass: returns a token that nobody else can make. */
  sign(pass: PaperPass): string;
  /** Reads a token; null if it was not signed here, was changed, or has run out. */
  read(token: string, now: Instant): PaperPass | null;
  /** The address of a paper for a browser; null if browsers do not reach this server. */
  addressOf(token: string): string | null;
  /** The address of somebody's calendar for a calendar program; null if none reaches this server. */
  calendarAddressOf(token: string): string | null;
}
