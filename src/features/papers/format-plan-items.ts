import type { GroupLanguage } from '../../model/language.js';
import type { Block, Cell, PaperText, Section } from '../../model/paper.js';
import { formatDate } from '../../presentation/words/format-day.js';
import type { ItemNeed } from '../plans/rules/plan-row.js';
import type { ReportSaying, ReportState } from '../plan-reports/rules/report-view.js';
import { colourText } from './format-colour.js';
import { type CellOf, leadsCell, nameCell, ownCell, tableWith } from './format-columns.js';
import { travelCell } from './format-plan-totals.js';
import { dayCell, joined, numberCell, say, textCell } from './format-text.js';
import { nameOf, ownWords } from './rules/own-words.js';
import type { Difference, PaperItem, PlanPaperView } from './rules/plan-paper-view.js';
import { paperWords } from './words.js';

/** What an item needs next, if known. */
function needText(needs: ItemNeed | null, language: GroupLanguage): PaperText {
  if (needs === null) return [];
  switch (needs.what) {
    case 'next':
      return ownWords(needs.next);
    case 'beneath':
      return say(language, (one) => paperWords(one).plan.need.beneath({ open: needs.open, of: needs.of }));
    case 'lead':
    case 'day':
    case 'word': {
      const { what } = needs;
      return say(language, (one) => paperWords(one).plan.need[what]);
    }
  }
}

/** The due day of an item, or that it is ongoing, else what the plan says about its time. */
function dueCell({ due, isOngoing, said }: PaperItem, language: GroupLanguage): Cell {
  if (due !== null) return dayCell(language, due);
  return textCell(language, isOngoing ? say(language, (one) => paperWords(one).plan.ongoing) : ownWords(said ?? ''));
}

/** The last words on an item, with their author and date. */
export const sayingText = ({ text, name, on }: ReportSaying, language: GroupLanguage): PaperText => {
  const sign = (words: string): PaperText => [{ words, language: null }];
  const who = joined([nameOf(name), say(language, (one) => formatDate(on, one))], ', ');
  return [...ownWords(text), ...sign(' ('), ...who, ...sign(')')];
};

type Columns = (view: PlanPaperView, language: GroupLanguage) => readonly CellOf<PaperItem>[];

const named: Columns = (_view, language) => [
  ['reference', ({ key }) => nameCell(language, key)],
  ['part', ({ text }) => ownCell(language, text)],
];
const owned: Columns = (_view, language) => [
  ['leads', ({ leads }) => leadsCell(language, leads)],
  ['due', (item) => dueCell(item, language)],
];
const slid: Columns = (_view, language) => [
  ['firstDue', ({ firstDue }) => dayCell(language, firstDue)],
  ['putOff', ({ slipped }) => numberCell(slipped)],
];
const needed: Columns = (_view, language) => [
  ['late', ({ late }) => numberCell(late)],
  ['needs', ({ needs }) => textCell(language, needText(needs, language))],
];
const rated: Columns = ({ plan }, language) => [
  ['rating', ({ colour }) => textCell(language, colourText(language, colour, plan.scheme))],
  ['travel', (item) => travelCell(item, language)],
];
const said: Columns = (_view, language) => [
  ['note', ({ latest }) => textCell(language, latest === null ? [] : sayingText(latest, language))],
];

type Named = 'reds' | 'slipped' | 'everything';

const section = (
  of: Named,
  view: PlanPaperView,
  rows: readonly PaperItem[],
  columns: readonly Columns[],
  language: GroupLanguage,
): Section => ({
  heading: say(language, (one) => paperWords(one).section[of]),
  blocks: [
    tableOf(
      view,
      rows,
      columns,
      say(language, (one) => paperWords(one).nothing[of]),
      language,
    ),
  ],
});

/** The sections on what is red and needs something, what slipped, and where rule and lead differ. */
export function itemSections(view: PlanPaperView, language: GroupLanguage): readonly Section[] {
  const { differences } = view.board ?? { differences: [] };
  return [
    section('reds', view, view.reds, [named, owned, needed, said], language),
    section('slipped', view, view.slipped, [named, owned, slid], language),
    ...(differences.length === 0 ? [] : [differenceSection(differences, view, language)]),
  ];
}

/** Every item that the plan counts, in the plan's order. */
export const everythingSection = (view: PlanPaperView, language: GroupLanguage): Section =>
  section('everything', view, view.items, [named, themed, owned, slid, rated], language);

const themed: Columns = (_view, language) => [['theme', ({ theme }) => ownCell(language, theme ?? '')]];

function tableOf(
  view: PlanPaperView,
  rows: readonly PaperItem[],
  columns: readonly Columns[],
  nothing: PaperText,
  language: GroupLanguage,
): Block {
  if (rows.length === 0) return { kind: 'paragraph', text: nothing };
  return tableWith<PaperItem>(
    language,
    rows,
    columns.flatMap((make) => make(view, language)),
  );
}

const differenceSection = (rows: readonly Difference[], { plan }: PlanPaperView, language: GroupLanguage): Section => ({
  heading: say(language, (one) => paperWords(one).section.differences),
  blocks: [
    tableWith<Difference>(language, rows, [
      ['reference', ({ key }) => nameCell(language, key)],
      ['part', ({ text }) => ownCell(language, text)],
      ['byRule', ({ computed }) => textCell(language, colourText(language, computed, plan.scheme))],
      ['declared', ({ declared }) => textCell(language, colourText(language, declared.rating, plan.scheme))],
      ['saying', ({ declared }) => textCell(language, sayingText(declared, language))],
    ]),
  ],
});

const STATES: readonly ReportState[] = ['late', 'completed', 'in-progress', 'coming'];

/** How many items are in each state, with examples. */
export function stateSections(view: PlanPaperView, language: GroupLanguage): readonly Section[] {
  const known = new Map(view.items.map((item) => [item.key, item]));
  return STATES.map((state) => {
    const { total, examples } = view.report.lists[state];
    const rows = examples.flatMap(({ key }) => known.get(key) ?? []);
    const words = (one: 'en' | 'cy') => paperWords(one).plan;
    return {
      heading: say(language, (one) => words(one).state[state]),
      blocks: [
        {
          kind: 'paragraph',
          text: say(language, (one) => words(one).examples({ shown: rows.length, of: total })),
        },
        ...(rows.length === 0 ? [] : [tableOf(view, rows, [named, owned, said], [], language)]),
      ],
    };
  });
}
