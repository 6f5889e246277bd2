import type { Drawing } from '../../presentation/card/drawing.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { remark, text } from '../../presentation/card/texts.js';
import { textRow } from '../../presentation/card/text-row.js';
import { inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatLeads } from '../../presentation/words/format-lead.js';
import { opens, type OfPlan } from './card-row.js';
import type { PlanLook } from './card-look.js';
import { formatCounts } from './format-colour.js';
import type { AreaRow } from './rules/step-rows.js';
import { planWords } from './words.js';

/** Says how far an area is with the steps that every area goes through: how many are done, and which is in progress. */
function formatSteps({ steps }: AreaRow, { language }: Drawing): readonly string[] {
  if (steps.length === 0) return [];
  const words = planWords(language).area;
  const now = steps.find(({ state }) => state === 'in-progress');
  const done = steps.filter(({ state }) => state === 'done').length;
  return [
    words.steps({ done, of: steps.length }),
    ...(now === undefined ? [] : [words.now({ step: cut(now.title, 60) })]),
  ];
}

/** Draws an area as a row that opens its items. */
export function areaRow(area: AreaRow, of: OfPlan, { longest }: PlanLook, drawing: Drawing): CardJson {
  const words = planWords(drawing.language);
  const name = cut(area.name, longest);
  const counts = formatCounts(area.counts, of.plan.scheme, words);
  return textRow({
    title: escapeMarkdown(name),
    line: [
      ...formatSteps(area, drawing).map((said) => ({ text: said })),
      ...(counts === '' ? [] : [{ text: counts }]),
      { text: cut(formatLeads(area.leads, drawing.shared), 80) },
    ],
    open: opens(words.button.openItem({ key: name }), of, 'part', area.name),
  });
}

/** Draws an area's leads, vision and pledge, and how far each step is. */
export function areaFacts(area: AreaRow, drawing: Drawing): readonly CardJson[] {
  const words = planWords(drawing.language);
  const { vision, pledge, steps, leads } = area;
  return [
    remark(inRow(formatLeads(leads, drawing.shared))),
    ...(vision === null ? [] : [text(words.area.vision({ text: inRow(vision) }))]),
    ...(pledge === null ? [] : [text(words.area.pledge({ text: inRow(pledge) }))]),
    ...(steps.length === 0
      ? []
      : [
          remark(formatSteps(area, drawing).map(escapeMarkdown).join(' · ')),
          ...steps
            .slice(0, 12)
            .map(({ title, state }) =>
              remark(words.step.line({ step: escapeMarkdown(cut(title, 80)), state: words.step[state] })),
            ),
        ]),
  ];
}
