import type { Day } from '../../model/calendar/day.js';
import { localDay } from '../../model/calendar/zones.js';
import type { Remark } from '../../presentation/card/action-row.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { textRow } from '../../presentation/card/text-row.js';
import { inName } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatShortDay } from '../../presentation/words/format-day.js';
import { formatLeads } from '../../presentation/words/format-lead.js';
import { formatName } from '../../presentation/words/format-name.js';
import { planButton } from './buttons.js';
import type { PlanLook } from './card-look.js';
import { formatColour, textColor } from './format-colour.js';
import type { PlanReply } from './reply.js';
import type { PlanRow } from './rules/plan-row.js';
import type { PlanShow } from './rules/plan-show.js';
import { planWords } from './words.js';

/** The most characters of a key, of leads, and of a quoted reason or next step. */
const KEY = 40;
const LEADS = 90;
const QUOTED = 120;

export type OfPlan = Pick<PlanReply, 'group' | 'plan' | 'today'>;

/** Draws a button that opens a view of the card's plan. */
export const opens = (
  title: string,
  { group, plan }: Pick<OfPlan, 'group' | 'plan'>,
  show: PlanShow,
  what: string | null = null,
  page = 1,
): CardJson =>
  press(planButton, title, { group: group.id, plan: plan.number, show, what: what && cut(what, 200), page });

/** Draws an item as a row that opens it: its colour in words, its day, its leads, and what it needs. */
export function planRow(row: PlanRow, of: OfPlan, { longest, lines }: PlanLook, drawing: Drawing): CardJson {
  const words = planWords(drawing.language);
  const { key, text, colour, travel, slipped, late, leads } = row;
  const said = cut(key, KEY);
  return textRow({
    title: `${escapeMarkdown(said)} ${escapeMarkdown(cut(text, longest))}`,
    line: [
      row.isDropped
        ? { text: words.rejected }
        : { text: formatColour(colour, of.plan.scheme, words), color: textColor(colour) },
      ...(late > 0 ? [{ text: drawing.shared.daysLate({ days: late }), color: 'Attention' as const }] : []),
      { text: formatDueOf(row, of.today, drawing) },
      { text: cut(formatLeads(leads, drawing.shared), LEADS) },
      ...(slipped > 0 ? [{ text: words.slipped({ number: slipped }) }] : []),
      ...(travel === null ? [] : [{ text: words.travel[travel] }]),
    ],
    remarks: remarksOf(row, of, drawing).slice(0, lines),
    open: opens(words.button.openItem({ key: said }), of, 'part', said),
  });
}

/** Says in a row when an item is due: its day, "ongoing", or the deadline's own words. */
export function formatDueOf({ due, isOngoing, said }: PlanRow, today: Day, { language }: Drawing): string {
  const words = planWords(language);
  if (due !== null) return formatShortDay(due, today, language);
  return isOngoing ? words.ongoing : cut(said ?? words.noDay, 60);
}

/** Says that the lead and the rule differ, with who and why, and what the item needs. */
function remarksOf(row: PlanRow, of: OfPlan, drawing: Drawing): readonly Remark[] {
  const differs = formatDiffers(row, of, drawing);
  const needs = formatNeeds(row, drawing);
  return [
    ...(differs === null ? [] : [{ text: differs, color: 'Warning' as const }]),
    ...(needs === null ? [] : [{ text: needs }]),
  ];
}

/** Says what the lead declares if the rule gives another colour, with who and why; null if they agree. */
export function formatDiffers(row: PlanRow, { group, today }: OfPlan, drawing: Drawing): string | null {
  const { declared, computed, differs, why } = row;
  if (!differs || declared === null || computed === null || why === null) return null;
  const words = planWords(drawing.language);
  return words.differs({
    name: inName(formatName(declared.by.name, drawing.shared)),
    declared: words.name[declared.rating],
    day: formatShortDay(localDay(declared.at, group.zone), today, drawing.language),
    text: escapeMarkdown(cut(declared.text, QUOTED)),
    computed: words.name[computed],
    why: words.why[why],
  });
}

/** Says what an item needs next; null if it needs nothing. */
export function formatNeeds({ needs }: PlanRow, { language }: Drawing): string | null {
  const words = planWords(language).need;
  if (needs === null) return null;
  switch (needs.what) {
    case 'next':
      return words.next({ next: escapeMarkdown(cut(needs.next, QUOTED)) });
    case 'beneath':
      return words.beneath({ open: needs.open, of: needs.of });
    case 'lead':
    case 'day':
    case 'word':
      return words[needs.what];
  }
}
