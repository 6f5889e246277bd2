import type { Drawing } from '../../presentation/card/drawing.js';
import { press } from '../../presentation/card/define-button.js';
import { fitting } from '../../presentation/card/fitting.js';
import { link } from '../../presentation/card/links.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { textRow } from '../../presentation/card/text-row.js';
import { heading, remark } from '../../presentation/card/texts.js';
import { inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatShortDay } from '../../presentation/words/format-day.js';
import { formatLeads } from '../../presentation/words/format-lead.js';
import type { Color } from '../../presentation/words/format-standing.js';
import { planButton } from '../plans/buttons.js';
import type { GateRow } from '../plans/rules/phase-rows.js';
import type { PlanInSummary } from '../plans/rules/plan-in-summary.js';
import type { PlanRow } from '../plans/rules/plan-row.js';
import type { SummaryReply } from './reply.js';
import { summaryWords } from './words.js';

/** The share of the card's room that a group's plans take in its summary. */
const SHARE = 0.4;

/** Draws what is red, due by the meeting or awaiting sign-off in the group's plans, with a line of counts. */
export function planParts({ plans = [], group, today }: SummaryReply, drawing: Drawing): readonly CardJson[] {
  const of = { group, today };
  return fitting(plans, (plan) => onePlan(plan, of, drawing), drawing.room * SHARE).parts;
}

type Of = Pick<SummaryReply, 'group' | 'today'>;

function onePlan(plan: PlanInSummary, of: Of, drawing: Drawing): readonly CardJson[] {
  const words = summaryWords(drawing.language).plan;
  const { red, amber, green, blue, unrated, total } = plan.counts;
  const { number } = plan;
  const board = press(planButton, words.open, { group: of.group.id, plan: number, show: 'board', what: null, page: 1 });
  const tag = (text: string, color: Color) => ({ text, color });
  return [
    heading(inRow(cut(plan.title, 120))),
    remark(words.counts({ red, amber, green, blue, total })),
    ...(unrated === 0 ? [] : [remark(words.unrated({ number: unrated }))]),
    ...plan.reds.map((row) => itemRow(row, plan, tag(words.red, 'Attention'), of, drawing)),
    ...plan.due.map((row) => itemRow(row, plan, tag(words.due, 'Warning'), of, drawing)),
    ...plan.gates.map((gate) => gateRow(gate, plan, tag(words.gate, 'Warning'), of, drawing)),
    ...restOf(plan, drawing),
    link(words.open, board),
  ];
}

/** Says how many more there are than the card shows. */
function restOf(
  { counts, reds, dueTotal, due, gatesTotal, gates }: PlanInSummary,
  { shared }: Drawing,
): readonly CardJson[] {
  const more = counts.red - reds.length + dueTotal - due.length + gatesTotal - gates.length;
  return more <= 0 ? [] : [remark(shared.moreLeft({ number: more }))];
}

interface Tag {
  readonly text: string;
  readonly color: Color;
}

function itemRow(row: PlanRow, { number }: PlanInSummary, tag: Tag, of: Of, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const { key, text, due, late, leads } = row;
  const shown = cut(key, 40);
  return textRow({
    title: `${escapeMarkdown(shown)} ${inRow(cut(text, 120))}`,
    line: [
      tag,
      ...(late > 0 ? [{ text: shared.daysLate({ days: late }), color: 'Attention' as const }] : []),
      ...(due === null ? [] : [{ text: formatShortDay(due, of.today, language) }]),
      { text: cut(formatLeads(leads, shared), 80) },
    ],
    open: press(planButton, summaryWords(language).plan.openItem({ key: shown }), {
      group: of.group.id,
      plan: number,
      show: 'part',
      what: shown,
      page: 1,
    }),
  });
}

function gateRow(gate: GateRow, { number }: PlanInSummary, tag: Tag, of: Of, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const { title, phase, day, signer } = gate;
  const shown = cut(phase, 40);
  return textRow({
    title: inRow(cut(title, 120)),
    line: [
      tag,
      ...(day === null ? [] : [{ text: formatShortDay(day, of.today, language) }]),
      ...(signer === null ? [] : [{ text: cut(formatLeads([signer], shared), 80) }]),
    ],
    open: press(planButton, summaryWords(language).plan.openItem({ key: shown }), {
      group: of.group.id,
      plan: number,
      show: 'part',
      what: `phase ${shown}`,
      page: 1,
    }),
  });
}
