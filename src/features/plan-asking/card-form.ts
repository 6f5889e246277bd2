import { COLOURS, type Colour } from '../../model/colour.js';
import { drawCard } from '../../presentation/card/card.js';
import { primary } from '../../presentation/card/button.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { bytesOf } from '../../presentation/card/fitting.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { empty, notice, remark, text } from '../../presentation/card/texts.js';
import { inName, inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatShortDay } from '../../presentation/words/format-day.js';
import { formatName } from '../../presentation/words/format-name.js';
import { planAnswerButton, planAnswerSaveButton, planNothingNewButton, planRoundButton } from './buttons.js';
import type { AskedReading, AskedReply, AskedRow } from './reply.js';
import { LONGEST } from './rules/save-answers.js';
import { askingWords, type AskingWords } from './words.js';

const KEY = 40;
const TITLE = 120;
/** The most characters of an item's text and of its last note, shorter if the rows would not fit. */
const LOOKS = [
  { text: 240, said: 200 },
  { text: 120, said: 80 },
  { text: 60, said: 0 },
] as const;
type Look = (typeof LOOKS)[number];

/** Draws the form in which a lead says how their parts stand. */
export function drawAsked(reply: AskedReply, drawing: Drawing): CardJson {
  const words = askingWords(drawing.language);
  const { group, plan, person, isForOther, round, parts, said, rows } = reply;
  const title = cut(plan.title, TITLE);
  const name = nameOf(person.name, drawing);
  return drawCard(
    {
      kicker: inRow(group.name),
      title: isForOther
        ? words.titleFor({ name, plan: escapeMarkdown(title) })
        : words.title({ plan: escapeMarkdown(title) }),
      line: parts === 0 ? null : words.line({ day: dayOf(round.due, reply, drawing), said, of: parts }),
      parts: [
        ...heads(reply, name, words, drawing),
        ...(rows.length === 0 ? [empty(words.nothing)] : drawn(reply, drawing)),
      ],
      actions: buttons(reply, words, drawing),
      isWide: true,
    },
    drawing,
  );
}

const nameOf = (name: string, { shared }: Drawing): string => inName(formatName(name, shared));
const dayOf = (day: string, { today }: Pick<AskedReply, 'today'>, { language }: Drawing): string =>
  formatShortDay(day, today, language);

/** Draws what just happened, and how the answer stands. */
function heads(reply: AskedReply, name: string, words: AskingWords, drawing: Drawing): readonly CardJson[] {
  const { saved, faults, answered, isForOther, isOver, rows } = reply;
  const day = answered === null ? '' : dayOf(answered.on, reply, drawing);
  const has =
    answered === null
      ? null
      : answered.by !== null
        ? words.answeredBy({ by: nameOf(answered.by, drawing), name, day })
        : isForOther
          ? words.answeredFor({ name, day })
          : words.answered({ day });
  return [
    ...(saved === null || (saved === 0 && answered !== null) ? [] : [notice(words.saved({ number: saved }), 'Good')]),
    ...faults.map(({ key, why }) => notice(words.fault[why]({ key: escapeMarkdown(cut(key, KEY)) }), 'Attention')),
    ...(has === null ? [] : [notice(has, 'Good')]),
    ...(isOver
      ? [remark(words.over)]
      : rows.length === 0
        ? []
        : [remark(isForOther ? words.introFor({ name }) : words.intro)]),
  ];
}

/** Draws the rows in the longest look in which all fit. */
function drawn(reply: AskedReply, drawing: Drawing): readonly CardJson[] {
  const inLook = (look: Look): readonly CardJson[] =>
    reply.rows.flatMap((row, at) =>
      row.as === 'part' ? partRow(row, at + 1, reply, look, drawing) : readingRow(row, at + 1, reply, look, drawing),
    );
  for (const look of LOOKS) {
    const parts = inLook(look);
    if (bytesOf(parts) <= drawing.room - 4000) return parts;
  }
  return inLook(LOOKS[2]);
}

function partRow(row: AskedRow, place: number, reply: AskedReply, look: Look, drawing: Drawing): readonly CardJson[] {
  const words = askingWords(drawing.language);
  const { key, text: says, due, colour, own, last } = row;
  const shown = cut(key, KEY);
  const facts = [
    ...(due === null ? [] : [dayOf(due, reply, drawing)]),
    ...(colour === null ? [] : [words.rule({ colour: words.colour[colour] })]),
    ...(last === null || look.said === 0
      ? []
      : [
          words.said({
            name: nameOf(last.name, drawing),
            day: dayOf(last.on, reply, drawing),
            text: escapeMarkdown(cut(last.text, look.said)) || (last.rating === null ? '' : words.colour[last.rating]),
          }),
        ]),
  ];
  const head = [
    text(`**${escapeMarkdown(shown)}** ${escapeMarkdown(cut(says, look.text))}`),
    ...(facts.length === 0 ? [] : [remark(facts.join(' · '))]),
  ];
  if (reply.isOver) return head;
  const { scheme } = reply.plan;
  const title = (one: Colour): string => {
    const called = scheme.words[one]?.trim() ?? '';
    return called === '' ? words.colour[one] : `${words.colour[one]}: ${cut(called, 40)}`;
  };
  return [
    ...head,
    {
      type: 'Input.ChoiceSet',
      id: `rating${place}`,
      label: words.rating({ key: shown }),
      style: 'compact',
      value: own?.rating ?? 'unset',
      choices: [{ title: words.unset, value: 'unset' }, ...COLOURS.map((one) => ({ title: title(one), value: one }))],
    },
    box(`progress${place}`, words.progress({ key: shown }), own?.text ?? '', LONGEST.text, words.progressHint),
    box(`next${place}`, words.next({ key: shown }), own?.next ?? '', LONGEST.next),
  ];
}

const box = (id: string, label: string, value: string, maxLength: number, placeholder?: string): CardJson => ({
  type: 'Input.Text',
  id,
  label,
  maxLength,
  isMultiline: id.startsWith('progress'),
  ...(placeholder === undefined ? {} : { placeholder }),
  // A value that is cut would lose the rest.
  ...(value === '' || value.length > maxLength ? {} : { value }),
});

function readingRow(
  row: AskedReading,
  place: number,
  reply: AskedReply,
  look: Look,
  drawing: Drawing,
): readonly CardJson[] {
  const words = askingWords(drawing.language);
  const { key, text: says, unit, target, given, last } = row;
  const shown = cut(key, KEY);
  const withUnit = (value: number): string => escapeMarkdown(unit === null ? `${value}` : `${value} ${cut(unit, 30)}`);
  const facts = [
    last === null
      ? words.noReading
      : words.lastReading({ value: withUnit(last.value), day: dayOf(last.day, reply, drawing) }),
    ...(target === null ? [] : [words.target({ value: withUnit(target) })]),
  ];
  return [
    text(`**${escapeMarkdown(shown)}** ${escapeMarkdown(cut(says, look.text))}`),
    remark(facts.join(' · ')),
    ...(reply.isOver ? [] : [box(`reading${place}`, words.reading({ key: shown }), cut(given, 30), 30)]),
  ];
}

/** The buttons to send the form, to say that there is nothing new, and to turn pages. */
function buttons(reply: AskedReply, words: AskingWords, { shared }: Drawing): readonly CardJson[] {
  const { group, plan, round, person, page, pages, rows, said, answered, isForOther, isOver } = reply;
  const target = { group: group.id, plan: plan.number };
  const own = { ...target, round: round.number, person: person.id, page };
  const keys = rows.map((row) => row.id);
  const turn = (to: number, title: string): CardJson =>
    press(planAnswerButton, title, { ...target, person: person.id, page: to });
  return [
    ...(isOver || rows.length === 0
      ? []
      : [
          primary(press(planAnswerSaveButton, words.button.save, { ...own, keys })),
          ...(answered === null
            ? [press(planNothingNewButton, said === 0 ? words.button.nothing : words.button.nothingElse, own)]
            : []),
        ]),
    ...(page < pages ? [turn(page + 1, shared.button.next)] : []),
    ...(page > 1 ? [turn(page - 1, shared.button.previous)] : []),
    ...(isForOther ? [press(planRoundButton, words.button.round, target)] : []),
  ];
}
