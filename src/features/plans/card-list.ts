import type { Drawing } from '../../presentation/card/drawing.js';
import { bytesOf } from '../../presentation/card/fitting.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { empty, heading, remark } from '../../presentation/card/texts.js';
import { colourStrip } from './card-counts.js';
import { gateRow } from './card-gates.js';
import { measureParts } from './card-measures.js';
import { riskParts } from './card-risks.js';
import { planRow, type OfPlan } from './card-row.js';
import { areaFacts, areaRow } from './card-areas.js';
import { inLook } from './card-look.js';
import type { ListView } from './reply.js';
import { type PlanWords, planWords } from './words.js';

/** The share of the room for everything besides the items. */
const BESIDES = 0.3;

/** Returns the title of a list of items. */
export function listTitle({ show, name }: Pick<ListView, 'show' | 'name'>, words: PlanWords): string {
  switch (show) {
    case 'reds':
      return words.reds;
    case 'slipped':
      return words.slippedTitle;
    case 'differences':
      return words.differencesTitle;
    case 'due':
      return words.dueTitle;
    case 'mine':
      return words.mineTitle;
    case 'part':
      return name ?? '';
  }
}

function nothingIn({ show }: ListView, words: PlanWords): string {
  switch (show) {
    case 'reds':
      return words.noReds;
    case 'slipped':
      return words.noneSlipped;
    case 'differences':
      return words.noneDiffer;
    case 'due':
      return words.noneDue;
    case 'mine':
      return words.noneMine;
    case 'part':
      return words.noItems;
  }
}

/** Draws a page of items, with what else belongs to the reader or the area. */
export function listParts(view: ListView, of: OfPlan, drawing: Drawing): readonly CardJson[] {
  const { show, rows, counts, area, areas, gates, measures, risks, total } = view;
  const words = planWords(drawing.language);
  const isCounted = show === 'part' || show === 'mine';
  const hasMore = areas.length + gates.length + measures.length + risks.length > 0;
  const room = drawing.room * BESIDES;
  const besides = [
    ...(areas.length === 0
      ? []
      : [heading(words.areasTitle), ...inLook(areas, (one, look) => [areaRow(one, of, look, drawing)], room / 3)]),
    ...(gates.length === 0
      ? []
      : [heading(words.gatesTitle), ...inLook(gates, (gate, look) => [gateRow(gate, of, look, drawing)], room / 3)]),
    ...(measures.length === 0
      ? []
      : [
          heading(words.measuresTitle),
          ...inLook(measures, (measure, look) => measureParts(measure, look, of.today, drawing), room / 3),
        ]),
    ...(risks.length === 0
      ? []
      : [heading(words.risksTitle), ...inLook(risks, (risk, look) => [riskParts(risk, of, look, drawing)], room / 3)]),
  ];
  const top = [
    ...(isCounted && total > 0 ? [colourStrip(counts, null, of, drawing)] : []),
    ...(area === null ? [] : areaFacts(area, drawing)),
    ...(show === 'part' && total === 0 && (area === null || area.steps.length === 0) ? [remark(words.noItems)] : []),
  ];
  const left = drawing.room - bytesOf(besides) - bytesOf(top);
  return [
    ...top,
    ...(total === 0
      ? hasMore || show === 'part'
        ? []
        : [empty(nothingIn(view, words))]
      : inLook(rows, (row, look) => [planRow(row, of, look, drawing)], left)),
    ...besides,
  ];
}
