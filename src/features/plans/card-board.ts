import type { Drawing } from '../../presentation/card/drawing.js';
import { press } from '../../presentation/card/define-button.js';
import { exportButton } from '../../presentation/card/export-button.js';
import { fitting } from '../../presentation/card/fitting.js';
import { link, moreLink } from '../../presentation/card/links.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { heading, remark } from '../../presentation/card/texts.js';
import { areaRow } from './card-areas.js';
import { colourStrip, sinceLine, themeBars } from './card-counts.js';
import { gateRow } from './card-gates.js';
import { measureParts } from './card-measures.js';
import { opens, planRow, type OfPlan } from './card-row.js';
import { silentParts } from './card-silent.js';
import type { PlanLook } from './card-look.js';
import type { BoardView } from './reply.js';
import type { PlanShow } from './rules/plan-show.js';
import { planWords } from './words.js';

/** The share of the card's room that each section may take. */
const SHARE = { themes: 0.16, reds: 0.24, slipped: 0.13, gates: 0.11, measures: 0.12, areas: 0.1 } as const;
const FULL: PlanLook = { longest: 160, lines: 2 };
const BRIEF: PlanLook = { longest: 100, lines: 0 };
/** The most rows in each section, if there is room. */
const ROWS = { reds: 5, slipped: 3, gates: 3, measures: 3 } as const;

/**
 * Draws where a whole plan stands: counts, reds and what they need, what slipped, gates, measures, and silent leads.
 */
export function boardParts(view: BoardView, of: OfPlan, drawing: Drawing): readonly CardJson[] {
  const { language, room } = drawing;
  const words = planWords(language);
  const { total, since, differences, dropped } = view;
  const isCounted = total.total > 0;
  const section = <Row>(
    title: string,
    show: PlanShow,
    shown: {
      readonly rows: readonly Row[];
      readonly total: number;
      readonly share: number;
      readonly color?: 'Attention';
    },
    draw: (row: Row) => readonly CardJson[],
  ): readonly CardJson[] => {
    if (shown.total === 0) return [];
    const { parts, left } = fitting(shown.rows, draw, room * shown.share);
    const more = shown.total - shown.rows.length + left;
    return [heading(title, shown.color, shown.total), ...parts, ...moreLink(more, opens(title, of, show), drawing)];
  };
  return [
    // A plan with only phases or steps has nothing to count.
    ...(isCounted ? [colourStrip(total, since?.then ?? null, of, drawing), sinceLine(view, of, drawing)] : []),
    ...(dropped === 0 ? [] : [remark(words.dropped({ number: dropped }))]),
    ...themeBars(view, of, drawing, room * SHARE.themes),
    ...(isCounted && total.red === 0 ? [remark(words.noReds)] : []),
    ...section(
      words.reds,
      'reds',
      { rows: view.reds.slice(0, ROWS.reds), total: total.red, share: SHARE.reds, color: 'Attention' },
      (row) => [planRow(row, of, FULL, drawing)],
    ),
    ...(differences === 0
      ? []
      : [link(words.differ({ number: differences }), opens(words.differ({ number: differences }), of, 'differences'))]),
    ...section(
      words.slippedTitle,
      'slipped',
      { rows: view.slipped.slice(0, ROWS.slipped), total: view.slippedTotal, share: SHARE.slipped },
      (row) => [planRow(row, of, BRIEF, drawing)],
    ),
    ...section(
      words.gatesTitle,
      'phases',
      { rows: view.gates.slice(0, ROWS.gates), total: view.gatesTotal, share: SHARE.gates },
      (gate) => [gateRow(gate, of, BRIEF, drawing)],
    ),
    ...section(
      words.measuresTitle,
      'measures',
      { rows: view.measures.slice(0, ROWS.measures), total: view.measuresTotal, share: SHARE.measures },
      (measure) => measureParts(measure, BRIEF, of.today, drawing),
    ),
    ...section(
      words.areasTitle,
      'areas',
      { rows: view.stepped, total: view.stepped.length === 0 ? 0 : view.areas, share: SHARE.areas },
      (area) => [areaRow(area, of, BRIEF, drawing)],
    ),
    ...(view.silent.names.length === 0 ? [] : silentParts(view.silent, drawing, true)),
  ];
}

/** The buttons to the other views of the plan. */
export function boardButtons(view: BoardView, of: OfPlan, { language, shared }: Drawing): readonly CardJson[] {
  const { button } = planWords(language);
  const lists = [
    ...(view.phases > 0 ? [opens(button.phases, of, 'phases')] : []),
    ...(view.measuresTotal > 0 ? [opens(button.measures, of, 'measures')] : []),
    ...(view.risks > 0 ? [opens(button.risks, of, 'risks')] : []),
    ...(view.areas > 0 ? [opens(button.areas, of, 'areas')] : []),
  ];
  const asked = { group: of.group.id, what: 'plan', meeting: null, reference: String(of.plan.number) } as const;
  return [
    opens(button.mine, of, 'mine'),
    // Reds are listed above with a link to the rest, so without room they have no button.
    ...(view.total.red > 0 && lists.length < 4 ? [opens(button.reds, of, 'reds')] : []),
    ...lists,
    press(exportButton, shared.button.export, asked),
  ];
}
