import type { Day } from '../../model/calendar/day.js';
import { askingFor, primary } from '../../presentation/card/button.js';
import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { bytesOf, fitting } from '../../presentation/card/fitting.js';
import { link } from '../../presentation/card/links.js';
import { textInput, toggleInput } from '../../presentation/card/form.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { empty, heading, notice, remark, saying } from '../../presentation/card/texts.js';
import { asTitle, inChoice, inRow } from '../../presentation/card/user-words.js';
import { drawWhichGroup } from '../../presentation/card/which-group.js';
import { cut } from '../../presentation/words/cut.js';
import { formatDay, formatOnDay, formatShortDay } from '../../presentation/words/format-day.js';
import { spanOf } from '../../presentation/words/format-span.js';
import { undoChangeButton } from '../undo/buttons.js';
import { agendaAddButton, agendaButton, agendaInButton, agendaItemButton, agendaMarkButton } from './buttons.js';
import { formatItem } from './format-item.js';
import type { AgendaNews, AgendaReply, AgendaWhereReply } from './reply.js';
import type { AgendaRow, NotReached } from './rules/meeting-agenda.js';
import { agendaWords } from './words.js';

/** How many characters of a message a button carries, and how many groups have a button. */
const CARRIED = 1500;
const MOST_GROUPS = 12;
/** The share of the card for the rows, since the form takes some, and for what was not reached. */
const ROWS = 0.8;
const LEFT = 0.2;
/**
 * The looks of rows: the longest title, and whether buttons stand below; later ones take less room, until the page
 * fits.
 */
const LOOKS = [
  { longest: 200, isPressed: true },
  { longest: 80, isPressed: true },
  { longest: 80, isPressed: false },
  { longest: 40, isPressed: false },
] as const;

/** Draws a meeting's agenda: what was not reached before, the items with their times, and what can be done. */
export function drawAgenda(reply: AgendaReply, drawing: Drawing): CardJson {
  const { group, meeting, news, total, page, pages, left } = reply;
  const { shared, language, room } = drawing;
  const words = agendaWords(language);
  const leftover = fitting(left, (one) => leftParts(one, reply, drawing), room * LEFT).parts;
  const turn = (to: number, title: string): CardJson =>
    press(agendaButton, title, { group: group.id, day: meeting?.day ?? null, page: to });
  return drawCard(
    {
      kicker: inRow(group.name),
      title: meeting === null ? words.titleNone : words.title({ day: formatDay(meeting.day, language) }),
      line: lineOf(reply, drawing),
      parts: [
        ...newsParts(news, drawing),
        ...(meeting === null ? [remark(words.noMeeting)] : []),
        ...tooLong(reply, drawing),
        ...leftover,
        ...(total === 0 ? [empty(words.empty)] : rowsIn(reply, drawing, room * ROWS - bytesOf(leftover))),
        ...(page < pages ? [line(turn(page + 1, shared.button.next))] : []),
        ...(page > 1 ? [line(turn(page - 1, shared.button.previous))] : []),
        ...restLink(reply, drawing),
        ...(total === 0 ? [remark(words.how)] : []),
      ],
      actions: [addForm(reply, drawing), ...undoOf(reply, drawing)],
    },
    drawing,
  );
}

/** The rows of the page, in the first look in which all of them fit. */
function rowsIn(reply: AgendaReply, drawing: Drawing, room: number): readonly CardJson[] {
  let rows: readonly CardJson[] = [];
  for (const look of LOOKS) {
    rows = reply.rows.flatMap((row) => rowParts(row, look, reply, drawing));
    if (bytesOf(rows) <= room) break;
  }
  return rows;
}

function lineOf({ meeting, total, minutes, untimed, page, pages }: AgendaReply, { shared, language }: Drawing): string {
  const words = agendaWords(language);
  return [
    meeting === null ? null : spanOf(meeting),
    pages === 1 ? words.total({ number: total }) : shared.page({ page, pages, total }),
    minutes === 0 ? null : words.takes({ minutes }),
    untimed === 0 || minutes === 0 ? null : words.untimed({ number: untimed }),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

function tooLong({ minutes, length }: AgendaReply, { language }: Drawing): readonly CardJson[] {
  return length === null || minutes <= length
    ? []
    : [notice(agendaWords(language).tooLong({ minutes, length }), 'Warning')];
}

/** Says what has just happened, above everything else. */
export function newsParts(news: AgendaNews | null, drawing: Drawing): readonly CardJson[] {
  if (news === null || news.what === 'order') return [];
  const { language } = drawing;
  const words = agendaWords(language).news;
  if (news.what === 'already') return [notice(words.already, 'Default')];
  if (news.what === 'which') return [notice(words.which({ said: inRow(news.said) }), 'Warning')];
  const titles = inRow(news.titles.join('; '));
  const said = {
    added: () => words.added({ number: news.titles.length, titles }),
    done: () => words.done({ titles }),
    withdraw: () => words.withdraw({ titles }),
    set: () => words.set({ titles }),
    postpone: () =>
      news.to === null
        ? words.postponeNone({ titles })
        : words.postpone({ titles, day: formatOnDay(news.to, language) }),
  }[news.what]();
  return [notice(said, 'Good'), ...(news.closed === null ? [] : [remark(words.closed({ reference: news.closed }))])];
}

/** Draws an item, which opens on a press; while the meeting goes on, the most common buttons stand below it. */
function rowParts(
  row: AgendaRow,
  { longest, isPressed }: (typeof LOOKS)[number],
  reply: AgendaReply,
  drawing: Drawing,
): readonly CardJson[] {
  const { group, meeting, hasBegun, mayRun, nextOfThis, today } = reply;
  const { language } = drawing;
  const words = agendaWords(language);
  const { number, title, state, isStanding } = row.item;
  const said = saying(
    `**${row.place}. ${asTitle(inRow(title))}**`,
    inRow(cut(formatItem(row, today, language), longest * 2)),
    true,
  );
  const open = press(agendaItemButton, `${row.place}. ${inChoice(cut(title, longest))}`, {
    group: group.id,
    item: number,
  });
  const drawn = { ...said, selectAction: open };
  if (!isPressed || !hasBegun || !mayRun || state !== 'planned' || isStanding) return [drawn];
  const day = meeting?.day ?? null;
  const mark = { group: group.id, day, items: [number] };
  return [
    drawn,
    line(press(agendaMarkButton, words.done, { ...mark, mark: 'done' })),
    line(press(agendaMarkButton, postponeTitle(nextOfThis, today, drawing), { ...mark, mark: 'postpone' })),
  ];
}

/** Draws a button as a line: in two languages its title would be wider than a phone. */
const line = (action: CardJson): CardJson => link(String(action['title']), action);

/** "Postpone to Thu 15 Dec". */
export function postponeTitle(next: Day | null, today: Day, { language }: Drawing): string {
  const words = agendaWords(language);
  return next === null ? words.postponeAllNone : words.postpone({ day: formatShortDay(next, today, language) });
}

/** Draws what a past meeting did not reach, with the button that moves it to the next one. */
function leftParts({ day, items }: NotReached, reply: AgendaReply, drawing: Drawing): readonly CardJson[] {
  const { group, next, today, mayRun } = reply;
  const { language } = drawing;
  const words = agendaWords(language);
  const titles = items.map(({ title }) => title).join('; ');
  return [
    heading(words.left({ day: formatOnDay(day, language) }), 'Warning', items.length),
    remark(inRow(titles)),
    ...(mayRun
      ? [
          line(
            postponeAll(
              group.id,
              day,
              items.map(({ number }) => number),
              next,
              today,
              drawing,
            ),
          ),
        ]
      : []),
    line(press(agendaButton, words.back, { group: group.id, day, page: 1 })),
  ];
}

function postponeAll(
  group: string,
  day: Day,
  items: readonly number[],
  next: Day | null,
  today: Day,
  { language }: Drawing,
): CardJson {
  const words = agendaWords(language);
  const title =
    next === null
      ? words.postponeAllNone
      : words.postponeAll({ number: items.length, day: formatShortDay(next, today, language) });
  return press(agendaMarkButton, title, { group, day, items: items.slice(0, 400), mark: 'postpone' });
}

/** The link that postpones everything left, once the meeting has begun. */
function restLink(reply: AgendaReply, drawing: Drawing): readonly CardJson[] {
  const { group, meeting, hasBegun, mayRun, open, nextOfThis, today } = reply;
  if (!hasBegun || !mayRun || open.length < 2 || meeting === null) return [];
  return [line(postponeAll(group.id, meeting.day, open, nextOfThis, today, drawing))];
}

function undoOf({ group, news }: AgendaReply, { shared }: Drawing): readonly CardJson[] {
  if (news === null || news.what === 'already' || news.what === 'which') return [];
  return [press(undoChangeButton, shared.button.undo, { group: group.id, at: news.at, sure: false })];
}

function addForm({ group, meeting }: AgendaReply, { language }: Drawing): CardJson {
  const words = agendaWords(language);
  const { form } = words;
  return askingFor(
    words.add,
    [
      { id: 'title', ...textInput(form.title, 300) },
      { id: 'presenter', ...textInput(form.presenter, 200) },
      { type: 'Input.Number', id: 'minutes', label: form.minutes, min: 1, max: 600 },
      { id: 'standing', ...toggleInput(form.standing) },
    ],
    [primary(press(agendaAddButton, words.addIt, { group: group.id, day: meeting?.day ?? null }))],
  );
}

/** Asks which group's agenda is meant. */
export function drawAgendaWhere({ groups, said, when, isStanding }: AgendaWhereReply, drawing: Drawing): CardJson {
  const words = agendaWords(drawing.language);
  const buttons = groups
    .slice(0, MOST_GROUPS)
    .map(({ id, name }) =>
      said === null
        ? press(agendaButton, inChoice(name), { group: id, day: null, page: 1 })
        : press(agendaInButton, inChoice(name), { group: id, said: said.slice(0, CARRIED), when, isStanding }),
    );
  return drawWhichGroup({ said: said ?? words.where, groups: buttons, own: null }, drawing);
}
