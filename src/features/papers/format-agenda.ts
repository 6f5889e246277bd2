import type { AgendaItem } from '../../model/agenda-item.js';
import type { GroupLanguage } from '../../model/language.js';
import type { PaperTable, PaperText, Section } from '../../model/paper.js';
import { formatDate } from '../../presentation/words/format-day.js';
import type { AgendaRow } from '../agenda/rules/meeting-agenda.js';
import { leadsCell, ownCell, tableWith } from './format-columns.js';
import { joined, numberCell, say, textCell } from './format-text.js';
import { nameOf } from './rules/own-words.js';
import type { AgendaView } from './rules/agenda-view.js';
import { paperWords } from './words.js';

function remarksOf(item: AgendaItem, language: GroupLanguage): PaperText {
  const { state, isStanding, action, postponedFrom } = item;
  return joined(
    [
      ...(state === 'done' ? [say(language, (one) => paperWords(one).itemDone)] : []),
      ...(isStanding ? [say(language, (one) => paperWords(one).standing)] : []),
      ...(action === null ? [] : [say(language, (one) => paperWords(one).fromAction({ reference: action }))]),
      ...(postponedFrom.length === 0
        ? []
        : [
            say(language, (one) =>
              paperWords(one).postponed({ days: postponedFrom.map((day) => formatDate(day, one)).join(', ') }),
            ),
          ]),
    ],
    '; ',
  );
}

const itemTable = (rows: readonly AgendaRow[], isTimed: boolean, language: GroupLanguage): PaperTable =>
  tableWith<AgendaRow>(language, rows, [
    ['place', ({ place }) => numberCell(place)],
    ['item', ({ item }) => ownCell(language, item.title)],
    [
      'presenter',
      ({ item }) => (item.presenter === null ? textCell(language, []) : leadsCell(language, [item.presenter])),
    ],
    ...(isTimed
      ? [['start', ({ start }: AgendaRow) => textCell(language, start === null ? [] : nameOf(start))] as const]
      : []),
    ['minutes', ({ item }) => (item.minutes === null ? textCell(language, []) : numberCell(item.minutes))],
    ['remarks', ({ item }) => textCell(language, remarksOf(item, language))],
  ]);

/** The sections of an agenda: its items, and what the previous meeting did not reach. */
export function agendaSections({ meeting, rows, left }: AgendaView, language: GroupLanguage): readonly Section[] {
  const items = say(language, (one) => paperWords(one).section.items);
  const nothing = say(language, (one) => paperWords(one).nothing.items);
  return [
    {
      heading: items,
      blocks: [rows.length === 0 ? { kind: 'paragraph', text: nothing } : itemTable(rows, meeting !== null, language)],
    },
    ...(left.length === 0
      ? []
      : [
          {
            heading: say(language, (one) => paperWords(one).section.left),
            blocks: [itemTable(left, false, language)],
          },
        ]),
  ];
}
