import type { Day, Instant } from './calendar/day.js';
import type { GroupLanguage, Language } from './language.js';

/** Which view of a group a paper is. */
export const PAPER_KINDS = ['matters-arising', 'actions', 'agenda', 'log', 'plan', 'plan-report', 'return'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** What a paper is written as. */
export const PAPER_FORMATS = ['docx', 'xlsx', 'pdf', 'csv', 'md', 'html', 'ics'] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

/** For whom it is: the group, anyone, or who checks what anyone may read. */
export const PAPER_EDITIONS = ['group', 'published', 'check'] as const;
export type PaperEdition = (typeof PAPER_EDITIONS)[number];

/** Words in one language. */
export interface Run {
  readonly words: string;
  /** Null where it is not known, as of a name. */
  readonly language: Language | null;
  /** What stands for it where it cannot be seen; absent where it is words. */
  readonly alt?: string;
  /** That people wrote it, so that it may name somebody; absent for words of ours. */
  readonly isWritten?: true;
}

/** Words as they stand one after the other; a paper in both languages has each of ours in Welsh and in English. */
export type PaperText = readonly Run[];

/** A cell of a table: what it says, and what a spreadsheet can sort and count by. */
export type Cell =
  /** There is nothing to say; the text says that, to who cannot see that a cell is empty. */
  | { readonly kind: 'none'; readonly text: PaperText }
  | { readonly kind: 'text'; readonly text: PaperText }
  | { readonly kind: 'number'; readonly text: PaperText; readonly value: number }
  | { readonly kind: 'day'; readonly text: PaperText; readonly day: Day };

export interface Column {
  readonly head: PaperText;
  /** How much of the page's width it takes, against the others. */
  readonly width: number;
}

/** A table; the cells of its first column are the heads of their rows. */
export interface PaperTable {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** How good or bad a part of a bar is; the words say it too. */
export const TONES = ['bad', 'warning', 'good', 'calm', 'none'] as const;
export type Tone = (typeof TONES)[number];

/** A bar of parts, or a bar for each of so many percent; and the same as words. */
export interface PaperBar {
  readonly kind: 'bar';
  readonly scale: 'parts' | 'percent';
  readonly parts: readonly { readonly name: PaperText; readonly number: number; readonly tone: Tone }[];
}

export interface PaperParagraph {
  readonly kind: 'paragraph';
  readonly text: PaperText;
}

export type Block = PaperParagraph | PaperTable | PaperBar;

export interface Section {
  readonly heading: PaperText;
  readonly blocks: readonly Block[];
}

/** A meeting or a deadline that is of a paper, for a calendar. */
export interface PaperEvent {
  /** The same for the same meeting or action each time, and nothing that the store knows it by. */
  readonly uid: string;
  readonly title: PaperText;
  readonly about: PaperText;
  readonly day: Day;
  /** When it starts and ends; null for all of the day, and where the end is not known. */
  readonly time: { readonly start: Instant; readonly end: Instant | null } | null;
}

/** What goes out of a group to be read: the same whatever it is written as. */
export interface Paper {
  readonly kind: PaperKind;
  readonly language: GroupLanguage;
  readonly title: PaperText;
  /** Who it is of. */
  readonly group: PaperText;
  /** What it is of, and how things stood when. */
  readonly lines: readonly PaperText[];
  readonly sections: readonly Section[];
  readonly events: readonly PaperEvent[];
  readonly madeAt: Instant;
  /** "Page", at the foot of each; and the head of a column that says of which section a row is, where all are one table. */
  readonly labels: { readonly page: PaperText; readonly section: PaperText };
}

/** What stands after a number of a bar. */
export const unitOf = ({ scale }: Pick<PaperBar, 'scale'>): string => (scale === 'percent' ? '%' : '');

/** A paper as plain words. */
export const plainText = (text: PaperText): string => text.map(spoken).join('');

/** A run where nothing but words can be, with what stands for it after it. */
export const spoken = ({ words, alt }: Run): string => (alt === undefined ? words : `${words} (${alt})`);

/** The language of a paper's own words first read; in both it is Welsh. */
export const firstLanguage = (language: GroupLanguage): Language => (language === 'both' ? 'cy' : language);
