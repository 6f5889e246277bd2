import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { link } from '../../presentation/card/links.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { heading, remark } from '../../presentation/card/texts.js';
import { asTitle, inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { formatLeads } from '../../presentation/words/format-lead.js';
import { agendaButton } from '../agenda/buttons.js';
import type { AgendaRow } from '../agenda/rules/meeting-agenda.js';
import type { SummaryReply } from './reply.js';
import { summaryWords } from './words.js';

/** The most items that a summary names; the agenda itself has them all. */
const MOST = 6;

/** Draws the agenda of the meeting ahead: its first few items in order, and a link to all of it. */
export function agendaParts({ agenda = [], group, summary: { meeting } }: SummaryReply, drawing: Drawing): CardJson[] {
  if (meeting === null || agenda.length === 0) return [];
  const { shared, language } = drawing;
  const words = summaryWords(language).agenda;
  const more = agenda.length - MOST;
  const open = press(agendaButton, words.open, { group: group.id, day: meeting.day, page: 1 });
  return [
    heading(words.title, 'Default', agenda.length),
    ...agenda.slice(0, MOST).map((row) => remark(agendaLine(row, drawing))),
    ...(more > 0 ? [remark(shared.moreLeft({ number: more }))] : []),
    link(words.open, open),
  ];
}

/** "Costings and budgets · Siân Rees · 10 min", in markdown. */
function agendaLine({ item: { title, presenter, minutes } }: AgendaRow, { shared, language }: Drawing): string {
  return [
    asTitle(inRow(cut(title, 100))),
    ...(presenter === null ? [] : [inRow(cut(formatLeads([presenter], shared), 80))]),
    ...(minutes === null ? [] : [summaryWords(language).agenda.takes({ minutes })]),
  ].join(' · ');
}
