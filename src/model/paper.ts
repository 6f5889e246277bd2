import type { Day, Instant } from './calendar/day.js';
import type { GroupLanguage, Language } from './language.js';

/** The kinds of paper, each a view of a group. */
export const PAPER_KINDS = ['matters-arising', 'actions', 'agenda', 'log', 'plan', 'plan-report', 'return'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** The file formats of papers. */
export const PAPER_FORMATS = ['docx', 'xlsx', 'pdf', 'csv', 'md', 'html', 'ics'] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

/** Who a paper is for: the group, the public, or whoever checks what the public may read. */
export const PAPER_EDITIONS = ['group', 'published', 'check'] as const;
export type PaperEdition = (typeof PAPER_EDITIONS)[number];

/** Words in one language. */
export interface Run {
  readonly words: string;
  /** Null if unknown, as for a name. */
  readonly language: Language | null;
  /** The alternative for readers who cannot see it; absent if it is words. */
  readonly alt?: string;
  /** Set if people wrote it, so that it may name somebody; absent for our own words. */
  readonly isWritten?: true;
}

/** Runs of words, in order; a paper in both languages has our own words in Welsh and in English. */
export type PaperText = readonly Run[];

/** A cell of a table: its text, and the value that a spreadsheet can sort and count by. */
export type Cell =
  /** An empty cell; its text says so to readers who cannot see it. */
  | { readonly kind: 'none'; readonly text: PaperText }
  | { readonly kind: 'text'; readonly text: PaperText }
  | { readonly kind: 'number'; readonly text: PaperText; readonly value: number }
  | { readonly kind: 'day'; readonly text: PaperText; readonly day: Day };

export interface Column {
  readonly head: PaperText;
  /** Its share of the page's width, relative to the other columns. */
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

/** One bar divided into parts, or a percentage bar for each part; with the same in words. */
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

/** A meeting or deadline in a paper, for a calendar. */
export interface PaperEvent {
  /** Always the same for the same meeting or action, and no id that the store uses. */
  readonly uid: string;
  readonly title: PaperText;
  readonly about: PaperText;
  readonly day: Day;
  /** When it starts and ends; null for a whole day. `end` is null if it is not known. */
  readonly time: { readonly start: Instant; readonly end: Instant | null } | null;
}

/** A document from a group; the same in every format. */
export interface Paper {
  readonly kind: PaperKind;
  readonly language: GroupLanguage;
  readonly title: PaperText;
  /** The group that it is about. */
  readonly group: PaperText;
  /** What it covers, and the date that it describes. */
  readonly lines: readonly PaperText[];
  readonly sections: readonly Section[];
  readonly events: readonly PaperEvent[];
  readonly madeAt: Instant;
  /**
   * "Page", at the foot of each; and the head of the column that names a row's section, if all sections are one table.
   */
  readonly labels: { readonly page: PaperText; readonly section: PaperText };
}

/** The unit after a number in a bar. */
export const unitOf = ({ scale }: Pick<PaperBar, 'scale'>): string => (scale === 'percent' ? '%' : '');

/** A paper as plain words. */
export const plainText = (text: PaperText): string => text.map(spoken).join('');

/** A run as plain words, with its alternative in brackets. */
export const spoken = ({ words, alt }: Run): string => (alt === undefined ? words : `${words} (${alt})`);

/** The first language of a paper's own words; Welsh if it is in both. */
export const firstLanguage = (language: GroupLanguage): Language => (language === 'both' ? 'cy' : language);
