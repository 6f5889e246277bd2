import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { bytesOf } from '../../presentation/card/fitting.js';
import { link } from '../../presentation/card/links.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { empty, remark } from '../../presentation/card/texts.js';
import { textRow } from '../../presentation/card/text-row.js';
import { inChoice, inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatDate } from '../../presentation/words/format-day.js';
import { formatName } from '../../presentation/words/format-name.js';
import { planReportButton, planReportsButton, planReportTextButton } from './buttons.js';
import { formatPeriod } from './format-line.js';
import { reportLines } from './format-report.js';
import type { PlanReportListReply, PlanReportTextReply, PlanReportWhichReply } from './reply.js';
import { reportWords } from './words.js';

/** Draws the reports of a plan; each row opens one. */
export function drawReports(reply: PlanReportListReply, drawing: Drawing): CardJson {
  const { language, shared } = drawing;
  const words = reportWords(language);
  const { group, plan, rows, page, pages, total } = reply;
  const turn = (to: number, title: string): CardJson =>
    press(planReportsButton, title, { group: group.id, plan: plan.number, page: to });
  return drawCard(
    {
      kicker: `${inRow(group.name)} · ${escapeMarkdown(cut(plan.title, 80))}`,
      title: words.listTitle,
      line: pages === 1 ? null : shared.page({ page, pages, total }),
      parts:
        rows.length === 0
          ? [empty(words.listNone)]
          : rows.map(({ number, from, to, approved, total: counts }) =>
              textRow({
                title: escapeMarkdown(formatPeriod({ from, to }, language)),
                line: [
                  approved === null
                    ? { text: words.draft, color: 'Warning' }
                    : {
                        text: `${words.approved}: ${cut(formatName(approved.name, shared), 60)}, ${formatDate(approved.on, language)}`,
                        color: 'Good',
                      },
                  { text: `${words.name.green} ${counts.green}` },
                  { text: `${words.name.amber} ${counts.amber}` },
                  { text: `${words.name.red} ${counts.red}` },
                  { text: `${words.all} ${counts.total}` },
                ],
                open: press(planReportButton, words.button.report, {
                  group: group.id,
                  plan: plan.number,
                  number,
                  to,
                }),
              }),
            ),
      actions: [
        ...(page < pages ? [turn(page + 1, shared.button.next)] : []),
        ...(page > 1 ? [turn(page - 1, shared.button.previous)] : []),
      ],
    },
    drawing,
  );
}

/** The most bytes of card JSON that one part's lines may take. */
const ROOM = 17_000;

/**
 * Splits lines into parts, each small enough for one card. Cuts a line that is too long; the command line gives it
 * whole.
 */
function partsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  let used = 0;
  for (const whole of lines) {
    let line = whole;
    while (bytesOf(line) > ROOM) line = cut(line, Math.floor(line.length * 0.8));
    const size = bytesOf(line);
    if (used + size > ROOM && used > 0) {
      parts.push([]);
      used = 0;
    }
    parts.at(-1)?.push(line);
    used += size;
  }
  return parts;
}

/** Draws one part of a report as text in a box to copy. */
export function drawReportText({ group, view, format, part }: PlanReportTextReply, drawing: Drawing): CardJson {
  const { language, shared } = drawing;
  const words = reportWords(language);
  const parts = partsOf(reportLines(view, format, language));
  const shown = Math.min(part, parts.length);
  const target = { group: group.id, plan: view.plan.number, number: view.number, to: view.to };
  const turn = (to: number, title: string): CardJson =>
    press(planReportTextButton, title, { ...target, format, page: to });
  return drawCard(
    {
      kicker: inRow(group.name),
      title: escapeMarkdown(words.title({ plan: cut(view.plan.title, 120) })),
      line: parts.length === 1 ? null : words.part({ part: shown, parts: parts.length }),
      parts: [
        {
          type: 'Input.Text',
          id: 'report',
          label: format === 'md' ? words.markdownLabel : words.csvLabel,
          isMultiline: true,
          value: (parts[shown - 1] ?? []).join('\n'),
        },
        remark(words.copy),
      ],
      actions: [
        ...(shown < parts.length ? [turn(shown + 1, shared.button.next)] : []),
        ...(shown > 1 ? [turn(shown - 1, shared.button.previous)] : []),
        press(planReportButton, words.button.report, target),
      ],
      isWide: true,
    },
    drawing,
  );
}

/** Draws the question which plan the user means. */
export function drawWhichReport({ then, choices }: PlanReportWhichReply, drawing: Drawing): CardJson {
  const words = reportWords(drawing.language);
  return drawCard(
    {
      kicker: 'Matters Arising',
      title: words.which,
      parts: choices.map(({ group, plan, title, number, to }) => {
        const said = inChoice(title);
        const button =
          then === 'list'
            ? press(planReportsButton, said, { group: group.id, plan, page: 1 })
            : press(planReportButton, said, { group: group.id, plan, number, to });
        return link(escapeMarkdown(said), button);
      }),
      actions: [],
    },
    drawing,
  );
}
