import type { Day } from '../../model/calendar/day.js';
import { daysBetween } from '../../model/calendar/days.js';
import { actionRow } from '../../presentation/card/action-row.js';
import { bar, type BarPart } from '../../presentation/card/bar.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { bytesOf } from '../../presentation/card/fitting.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { empty, heading, notice, remark } from '../../presentation/card/texts.js';
import { textRow } from '../../presentation/card/text-row.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatShortDay } from '../../presentation/words/format-day.js';
import type { Color } from '../../presentation/words/format-standing.js';
import { gateRow } from './card-gates.js';
import { opens, type OfPlan } from './card-row.js';
import { inLook, type PlanLook } from './card-look.js';
import type { PhasesView, PhaseView } from './reply.js';
import type { Holding, PhaseRow } from './rules/phase-rows.js';
import { type PlanWords, planWords } from './words.js';

const COLORS: Readonly<Record<PhaseRow['state'], Color>> = {
  over: 'Good',
  late: 'Attention',
  held: 'Warning',
  running: 'Default',
  'to-come': 'Default',
  undated: 'Default',
};
const BARS: Readonly<Record<PhaseRow['state'], BarPart['style']>> = {
  over: 'good',
  late: 'attention',
  held: 'warning',
  running: 'accent',
  'to-come': 'accent',
  undated: 'emphasis',
};
const KEY = 40;

/** Draws a page of phases on the plan's timeline, each with its gates. */
export function phasesParts(view: PhasesView, of: OfPlan, drawing: Drawing): readonly CardJson[] {
  const words = planWords(drawing.language);
  if (view.total === 0) return [empty(words.noPhases)];
  return inLook(view.rows, (row, look) => phaseParts(row, view.span, of, look, drawing), drawing.room);
}

function phaseParts(
  row: PhaseRow,
  span: PhasesView['span'],
  of: OfPlan,
  look: PlanLook,
  drawing: Drawing,
): readonly CardJson[] {
  const words = planWords(drawing.language);
  const { key, title } = row;
  const shownKey = cut(key, KEY);
  const drawn = look.lines > 1 ? timeLine(row, span, of.today, drawing) : [];
  const gates = row.gates.slice(0, look.lines === 0 ? 2 : 6);
  return [
    textRow({
      title: `${escapeMarkdown(shownKey)} ${escapeMarkdown(cut(title, look.longest))}`,
      // The bar already says the days.
      line: lineOf(row, drawn.length > 0 ? null : formatSpan(row, of.today, drawing), drawing),
      remarks: row.heldBy
        .slice(0, Math.max(1, look.lines))
        .map((held) => ({ text: formatHolding(held, words), color: 'Warning' as const })),
      open: opens(words.button.openItem({ key: shownKey }), of, 'part', `phase ${shownKey}`),
    }),
    ...drawn,
    ...gates.map((gate) => gateRow(gate, of, { ...look, longest: Math.min(look.longest, 100) }, drawing)),
  ];
}

function lineOf(
  { state, tasks, slipped }: PhaseRow,
  days: string | null,
  drawing: Drawing,
): readonly { readonly text: string; readonly color?: Color }[] {
  const words = planWords(drawing.language);
  const color = COLORS[state];
  return [
    { text: words.phase[state], ...(color === 'Default' ? {} : { color }) },
    ...(days === null ? [] : [{ text: days }]),
    ...(tasks.of === 0 ? [] : [{ text: words.phase.tasks(tasks) }]),
    ...(slipped > 0 ? [{ text: words.slipped({ number: slipped }) }] : []),
  ];
}

function formatSpan({ start, end }: PhaseRow, today: Day, { language }: Drawing): string | null {
  const words = planWords(language);
  const short = (day: Day): string => formatShortDay(day, today, language);
  if (start !== null && end !== null) return words.phase.span({ from: short(start), to: short(end) });
  return start !== null ? words.from({ from: short(start) }) : end === null ? null : words.until({ to: short(end) });
}

const formatHolding = ({ phase, gate }: Holding, words: PlanWords): string => {
  const key = escapeMarkdown(cut(phase, KEY));
  return gate === null
    ? words.phase.heldByPhase({ key })
    : words.phase.heldByGate({ gate: escapeMarkdown(cut(gate, 80)), key });
};

/** Draws where the phase lies in the plan's time; its days are said above. */
function timeLine(row: PhaseRow, span: PhasesView['span'], today: Day, drawing: Drawing): readonly CardJson[] {
  const { start, end, state } = row;
  if (span === null || start === null || end === null || end < start) return [];
  const words = formatSpan(row, today, drawing) ?? '';
  return [
    bar(
      [
        { number: daysBetween(span.from, start), style: 'emphasis' },
        { number: daysBetween(start, end) + 1, style: BARS[state] },
        { number: daysBetween(end, span.to), style: 'emphasis' },
      ],
      words,
    ),
  ];
}

/** Draws one phase: what holds it up, its gates and its tasks. */
export function onePhaseParts({ row, tasks }: PhaseView, of: OfPlan, drawing: Drawing): readonly CardJson[] {
  const words = planWords(drawing.language);
  const days = formatSpan(row, of.today, drawing);
  const top = [
    ...(days === null
      ? []
      : [remark([days, ...(row.slipped > 0 ? [words.slipped({ number: row.slipped })] : [])].join(' · '))]),
    ...row.heldBy.slice(0, 4).map((held) => notice(formatHolding(held, words), 'Warning')),
    ...(row.gates.length === 0 ? [] : [heading(words.gatesOf, 'Default', row.gates.length)]),
    ...inLook(row.gates, (gate, look) => [gateRow(gate, of, look, drawing)], drawing.room * 0.35),
    heading(words.tasksTitle, 'Default', tasks.length),
  ];
  const { group, today } = of;
  return [
    ...top,
    ...(tasks.length === 0
      ? [remark(words.noTasks)]
      : inLook(
          tasks,
          (task, { longest }) => [actionRow({ ...task, task: cut(task.task, longest) }, { group, today }, drawing)],
          drawing.room - bytesOf(top),
        )),
  ];
}

/** Returns a phase's state, for the head of its card. */
export const phasePill = ({ state }: PhaseRow, words: PlanWords): { readonly text: string; readonly color: Color } => ({
  text: words.phase[state],
  color: COLORS[state],
});
