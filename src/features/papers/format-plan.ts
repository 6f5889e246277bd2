import type { GroupLanguage } from '../../model/language.js';
import type { PaperText, Section } from '../../model/paper.js';
import { formatDate } from '../../presentation/words/format-day.js';
import { everythingSection, itemSections, stateSections } from './format-plan-items.js';
import { areaSections, gateSection, riskSection, sayingSection, silentSections } from './format-plan-parts.js';
import { measureSection } from './format-plan-measures.js';
import { changeSections, totalsSection, travelSection } from './format-plan-totals.js';
import { joined, say } from './format-text.js';
import { nameOf, ownWords } from './rules/own-words.js';
import type { PlanPaperView } from './rules/plan-paper-view.js';
import { paperWords } from './words.js';

/** The sections of a plan as it is now, or of a report on it. */
export function planSections(view: PlanPaperView, language: GroupLanguage): readonly Section[] {
  const { report, board } = view;
  const foreword = view.kind === 'plan' ? null : report.foreword;
  return [
    ...(foreword === null ? [] : [forewordSection(foreword, language)]),
    totalsSection(view, language),
    ...changeSections(view, language),
    travelSection(view, language),
    ...itemSections(view, language),
    gateSection(view, language),
    measureSection(view, language),
    riskSection(view, language),
    sayingSection(view, language),
    ...(board === null ? stateSections(view, language) : []),
    ...areaSections(view, language),
    ...silentSections(view, language),
    everythingSection(view, language),
  ];
}

const forewordSection = (foreword: string, language: GroupLanguage): Section => ({
  heading: say(language, (one) => paperWords(one).section.foreword),
  blocks: foreword
    .split(/\r?\n/u)
    .map(ownWords)
    .filter((text) => text.length > 0)
    .map((text) => ({ kind: 'paragraph', text })),
});

/** Which plan a paper is about and its period; for a report also its own period and who approved it. */
export function planLines({ kind, plan, report }: PlanPaperView, language: GroupLanguage): readonly PaperText[] {
  const { from, to } = plan.period;
  const span = spanText(from, to, language);
  const title = joined([ownWords(plan.title), ...(span === null ? [] : [span])], ', ');
  if (kind === 'plan') return [title];
  const period = spanText(report.from, report.to, language);
  const { approved } = report;
  return [
    title,
    ...(period === null ? [] : [joined([say(language, (one) => paperWords(one).plan.reported), period], ': ')]),
    approved === null
      ? say(language, (one) => paperWords(one).plan.draft)
      : joined(
          [
            say(language, (one) => paperWords(one).plan.approvedOn({ day: formatDate(approved.on, one) })),
            nameOf(approved.name),
          ],
          ', ',
        ),
  ];
}

function spanText(from: string | null, to: string | null, language: GroupLanguage): PaperText | null {
  if (from === null && to === null) return null;
  return say(language, (one) => {
    const words = paperWords(one).plan;
    const day = (on: string): string => formatDate(on, one);
    if (from === null) return words.until({ to: day(to ?? '') });
    return to === null ? words.from({ from: day(from) }) : words.span({ from: day(from), to: day(to) });
  });
}
