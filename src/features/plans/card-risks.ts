import { localDay } from '../../model/calendar/zones.js';
import type { Risk, RiskLevel } from '../../model/plan-risk.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { textRow } from '../../presentation/card/text-row.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatShortDay } from '../../presentation/words/format-day.js';
import { formatLeads } from '../../presentation/words/format-lead.js';
import type { Color } from '../../presentation/words/format-standing.js';
import { opens, type OfPlan } from './card-row.js';
import type { PlanLook } from './card-look.js';
import { riskScore } from './rules/risk-rows.js';
import { planWords } from './words.js';

/** The lowest scores at which a risk is heavy, and medium. */
const HEAVY = 6;
const MIDDLE = 3;

/** Draws a risk as a row: how heavy it is in words, its owner, and its mitigation. */
export function riskParts(risk: Risk, of: OfPlan, { longest, lines }: PlanLook, drawing: Drawing): CardJson {
  const { language, shared } = drawing;
  const words = planWords(language);
  const { key, text, owner, likelihood, impact, mitigation, closed } = risk;
  const said = (level: RiskLevel | null): string => (level === null ? words.risk.unknown : words.level[level]);
  const score = riskScore(risk);
  const weight: { readonly text: string; readonly color?: Color } =
    score >= HEAVY
      ? { text: words.risk.heavy, color: 'Attention' }
      : score >= MIDDLE
        ? { text: words.risk.middle, color: 'Warning' }
        : { text: words.risk.light };
  const shownKey = cut(key, 40);
  return textRow({
    title: `${escapeMarkdown(shownKey)} ${escapeMarkdown(cut(text, longest))}`,
    line: [
      closed === null
        ? weight
        : {
            text: words.risk.closed({ day: formatShortDay(localDay(closed.at, of.group.zone), of.today, language) }),
          },
      { text: words.risk.levels({ likelihood: said(likelihood), impact: said(impact) }) },
      owner === null ? { text: words.risk.noOwner, color: 'Warning' } : { text: cut(formatLeads([owner], shared), 80) },
    ],
    remarks:
      mitigation === null || lines === 0
        ? []
        : [{ text: words.risk.mitigation({ text: escapeMarkdown(cut(mitigation, longest)) }) }],
    open: opens(words.button.openItem({ key: shownKey }), of, 'part', shownKey),
  });
}
