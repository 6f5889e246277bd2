import type { Day } from '../../model/calendar/day.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { textRow } from '../../presentation/card/text-row.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatShortDay } from '../../presentation/words/format-day.js';
import { formatLeads } from '../../presentation/words/format-lead.js';
import { formatName } from '../../presentation/words/format-name.js';
import type { Color } from '../../presentation/words/format-standing.js';
import { opens, type OfPlan } from './card-row.js';
import type { PlanLook } from './card-look.js';
import type { GateRow } from './rules/phase-rows.js';
import { planWords } from './words.js';

const COLORS: Readonly<Record<GateRow['state'], Color>> = {
  signed: 'Good',
  waived: 'Default',
  late: 'Attention',
  waiting: 'Default',
};

const NAMED = 80;

/** Formats a gate's state in words. Plain text. */
export function formatGate({ state, by, on, reason }: GateRow, today: Day, drawing: Drawing): string {
  const { shared, language } = drawing;
  const words = planWords(language).gate;
  const name = cut(formatName(by ?? '', shared), NAMED);
  const day = on === null ? '' : formatShortDay(on, today, language);
  if (state === 'signed') return words.signed({ name, day });
  if (state === 'waived') return words.waived({ name, day, reason: cut(reason ?? '', NAMED) });
  return words[state];
}

/** Draws a gate as a row that opens its phase: its state, who signs it off, and its day. */
export function gateRow(gate: GateRow, of: OfPlan, { longest }: PlanLook, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const words = planWords(language);
  const { title, phase, day, state, signer, slipped, late } = gate;
  const isOpen = state === 'late' || state === 'waiting';
  return textRow({
    title: escapeMarkdown(cut(title, longest)),
    line: [
      { text: formatGate(gate, of.today, drawing), ...(state === 'waiting' ? {} : { color: COLORS[state] }) },
      ...(isOpen
        ? [
            {
              text:
                signer === null
                  ? words.gate.anySigner
                  : words.gate.signer({ name: cut(formatLeads([signer], shared), NAMED) }),
            },
            { text: day === null ? words.noDay : formatShortDay(day, of.today, language) },
          ]
        : []),
      ...(late > 0 ? [{ text: shared.daysLate({ days: late }), color: 'Attention' as const }] : []),
      ...(slipped > 0 ? [{ text: words.slipped({ number: slipped }) }] : []),
      { text: words.gate.of({ key: cut(phase, 40) }) },
    ],
    open: opens(words.button.openItem({ key: cut(phase, 40) }), of, 'part', `phase ${cut(phase, 40)}`),
  });
}
