import { localDay } from '../../model/calendar/zones.js';
import { actionRow } from '../../presentation/card/action-row.js';
import { primary } from '../../presentation/card/button.js';
import { planPartButton } from '../../presentation/card/plan-part-button.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { link } from '../../presentation/card/links.js';
import { showButton } from '../../presentation/card/show-button.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { facts, heading, notice, remark, saying } from '../../presentation/card/texts.js';
import { inFact, inName } from '../../presentation/card/user-words.js';
import type { Action } from '../../model/action.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatDay, formatShortDay } from '../../presentation/words/format-day.js';
import { formatLeads } from '../../presentation/words/format-lead.js';
import { formatName } from '../../presentation/words/format-name.js';
import { formatDiffers, formatDueOf, formatNeeds, opens, type OfPlan } from './card-row.js';
import { inLook, type PlanLook } from './card-look.js';
import { formatColour } from './format-colour.js';
import type { ItemView, KeyedNote } from './reply.js';
import { planWords } from './words.js';

/** The share of the card's room that each section may take. */
const SHARE = { beneath: 0.42, linked: 0.12, notes: 0.24 } as const;

/** Draws one item: how it stands and why, its timeline, what is beneath it, and its notes, newest first. */
export function itemParts(view: ItemView, of: OfPlan, drawing: Drawing): readonly CardJson[] {
  const words = planWords(drawing.language);
  const { row, under, beneath, linked, notes, reference } = view;
  const differs = formatDiffers(row, of, drawing);
  const needs = formatNeeds(row, drawing);
  const { room } = drawing;
  return [
    ...(differs === null ? [] : [notice(differs, 'Warning')]),
    ...(needs === null ? [] : [notice(needs, 'Default')]),
    facts(factsOf(view, of, drawing)),
    ...(under === null
      ? []
      : [
          link(
            `${words.fact.under} ${escapeMarkdown(cut(under.key, 40))}: ${escapeMarkdown(cut(under.text, 80))}`,
            opens(words.button.openItem({ key: cut(under.key, 40) }), of, 'part', under.key),
          ),
        ]),
    ...(reference !== null || under !== null
      ? []
      : [
          heading(words.beneathTitle, 'Default', beneath.length),
          ...(beneath.length === 0 ? [remark(words.noBeneath)] : actionsIn(beneath, of, room * SHARE.beneath, drawing)),
        ]),
    ...(linked.length === 0
      ? []
      : [heading(words.linkedTitle, 'Default', linked.length), ...actionsIn(linked, of, room * SHARE.linked, drawing)]),
    heading(words.notesTitle, 'Default', notes.length),
    ...(notes.length === 0
      ? [remark(words.noNotes)]
      : inLook(notes, (note, look) => [noteOf(note, of, look, drawing)], room * SHARE.notes)),
  ];
}

function actionsIn(
  actions: readonly Action[],
  { group, today }: OfPlan,
  room: number,
  drawing: Drawing,
): readonly CardJson[] {
  return inLook(
    actions.slice(0, 20),
    (action, { longest }) => {
      const key = action.plan?.key ?? null;
      const task = `${key === null ? '' : `${cut(key, 40)} `}${cut(action.task, longest)}`;
      return [actionRow({ ...action, task }, { group, today }, drawing)];
    },
    room,
  );
}

function noteOf(note: KeyedNote, { group, today, plan }: OfPlan, { longest }: PlanLook, drawing: Drawing): CardJson {
  const words = planWords(drawing.language);
  const { key, at, by, text, rating, next } = note;
  const more = [
    ...(rating === null ? [] : [escapeMarkdown(formatColour(rating, plan.scheme, words))]),
    ...(next === null ? [] : [words.need.next({ next: escapeMarkdown(cut(next, longest)) })]),
  ].join(' · ');
  return saying(
    escapeMarkdown(cut(text, longest)),
    words.noteBy({
      name: inName(formatName(by, drawing.shared)),
      day: formatShortDay(localDay(at, group.zone), today, drawing.language),
      key: escapeMarkdown(cut(key, 40)),
    }),
    false,
    more === '' ? null : more,
  );
}

function factsOf(
  { row, response, closed }: ItemView,
  { plan, today, group }: OfPlan,
  drawing: Drawing,
): readonly { readonly title: string; readonly value: string }[] {
  const { language, shared } = drawing;
  const words = planWords(language);
  const { fact } = words;
  const { colour, computed, declared, why, said, due, firstDue, slipped, travel } = row;
  const colourOf = (one: typeof colour): string => formatColour(one, plan.scheme, words);
  const timeline = formatDueOf(row, today, drawing);
  const isSaidOtherwise = said !== null && due !== null;
  const rows: readonly (readonly [string, string] | null)[] = [
    response === null ? null : [fact.response, words.response[response]],
    row.isDropped ? null : [fact.rating, colourOf(colour)],
    computed === null || why === null
      ? null
      : [fact.rule, fact.reason({ value: colourOf(computed), why: words.why[why] })],
    declared === null
      ? null
      : [
          fact.declared,
          `${colourOf(declared.rating)} (${fact.said({
            name: formatName(declared.by.name, shared),
            day: formatShortDay(localDay(declared.at, group.zone), today, language),
          })})`,
        ],
    [shared.lead({ number: row.leads.length }), formatLeads(row.leads, shared)],
    [fact.timeline, isSaidOtherwise ? `${cut(said, 80)} → ${formatDay(due, language)}` : timeline],
    slipped === 0 || firstDue === null
      ? null
      : [fact.first, `${formatDay(firstDue, language)} (${words.slipped({ number: slipped })})`],
    travel === null ? null : [fact.travel, words.travel[travel]],
    row.theme === null ? null : [fact.theme, row.theme],
    row.area === null ? null : [fact.area, row.area],
    closed === null
      ? null
      : [
          fact.closed,
          [
            fact.said({
              name: formatName(closed.by, shared),
              day: formatShortDay(closed.on, today, language),
            }),
            ...(closed.reason === null ? [] : [closed.reason]),
          ].join(': '),
        ],
  ];
  return rows.filter((one) => one !== null).map(([title, value]) => ({ title, value: inFact(value) }));
}

/** The buttons of an item: record its progress, open the action that it is, and go to the board. */
export function itemButtons(
  { reference, row: { key } }: ItemView,
  of: OfPlan,
  { language }: Drawing,
): readonly CardJson[] {
  const { button } = planWords(language);
  const { group, plan } = of;
  return [
    primary(press(planPartButton, button.record, { group: group.id, plan: plan.number, key })),
    ...(reference === null ? [] : [press(showButton, button.openAction, { group: of.group.id, reference })]),
    opens(button.board, of, 'board'),
  ];
}
