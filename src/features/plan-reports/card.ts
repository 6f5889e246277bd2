import { askingFor, wordsInput } from '../../presentation/card/button.js';
import { drawCard } from '../../presentation/card/card.js';
import { countStrip } from '../../presentation/card/counts.js';
import { press } from '../../presentation/card/define-button.js';
import { exportButton } from '../../presentation/card/export-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { bytesOf } from '../../presentation/card/fitting.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { facts, heading, notice, remark, text } from '../../presentation/card/texts.js';
import { inFact, inName, inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatDate } from '../../presentation/words/format-day.js';
import type { Color } from '../../presentation/words/format-standing.js';
import { planReportApproveButton, planReportsButton, planReportSaveButton, planReportTextButton } from './buttons.js';
import {
  columnName,
  countColumns,
  formatPeriod,
  itemFacts,
  measureLine,
  riskLine,
  sayingLine,
  signed,
} from './format-line.js';
import { STATES } from './format-report.js';
import type { PlanReportReply } from './reply.js';
import type { ReportItem, ReportView } from './rules/report-view.js';
import { reportWords, type ReportWords } from './words.js';

const COLOR: Readonly<Record<string, Color>> = { red: 'Attention', amber: 'Warning', green: 'Good' };
/** The most characters of a line, and the share of the card that each section may take. */
const LINE = 300;
const SECTION = 0.085;
const FOREWORD = 0.12;
/** The most characters of a foreword, because the card holds it twice: to read and in its form. */
const LONGEST = 1500;

/** Draws a report: its totals and what changed, what is done and to come, measures, risks, and what was said. */
export function drawReport(reply: PlanReportReply, drawing: Drawing): CardJson {
  const { language } = drawing;
  const words = reportWords(language);
  const { group, view } = reply;
  const title = words.title({ plan: cut(view.plan.title, 120) });
  return drawCard(
    {
      kicker: inRow(group.name),
      title: escapeMarkdown(title),
      line: formatPeriod(view, language),
      pill: view.approved === null ? { text: words.draft, color: 'Warning' } : { text: words.approved, color: 'Good' },
      fallbackText: title,
      parts: partsOf(reply, words, drawing),
      actions: buttons(reply, words, drawing),
      isWide: true,
    },
    drawing,
  );
}

function partsOf(reply: PlanReportReply, words: ReportWords, drawing: Drawing): readonly CardJson[] {
  const { view, news, unknown } = reply;
  const { language } = drawing;
  const day = (one: string): string => formatDate(one, language);
  const lines = (all: readonly string[]): readonly CardJson[] => linesIn(all, words, drawing);
  const section = (title: string, all: readonly string[], count = all.length): readonly CardJson[] =>
    count === 0 ? [] : [heading(title, 'Default', count), ...lines(all)];
  return [
    ...(news === null ? [] : [notice(words.news[news], news === 'already-approved' ? 'Warning' : 'Good')]),
    ...(unknown.length === 0 ? [] : [notice(words.unknown({ keys: inFact(unknown.join(', ')) }), 'Attention')]),
    remark(
      view.approved === null
        ? words.asOf({ day: day(view.asOf) })
        : words.approvedBy({ name: inName(view.approved.name), day: day(view.approved.on) }),
    ),
    ...(view.foreword === null ? [] : [text(escapeMarkdown(fitted(view.foreword, drawing.room * FOREWORD)))]),
    totals(view, words),
    ...(view.byTheme.length < 2 ? [] : [themes(view, words)]),
    ...travel(view, words, drawing),
    ...STATES.flatMap((state) => {
      const { total, examples } = view.lists[state];
      return section(
        words.state[state],
        examples.map((item) => itemLine(item, view, drawing)),
        total,
      );
    }),
    ...section(
      words.measures,
      view.measures.map((row) => plain(measureLine(row, language))),
    ),
    ...section(
      words.risks,
      view.risks.map((risk) => plain(riskLine(risk, language))),
    ),
    ...section(
      words.slippedTitle,
      view.slipped.map(({ key, text: says, slipped }) =>
        plain(`${key} ${cut(says, 120)} · ${words.slipped({ number: slipped })}`),
      ),
    ),
    ...section(
      words.said,
      view.areas.flatMap(({ name, said }) =>
        said.map((one) => plain(`${name === null ? '' : `${cut(name, 60)} · `}${sayingLine(one, view, language)}`)),
      ),
    ),
  ];
}

const plain = (line: string): string => escapeMarkdown(cut(line, LINE));

/** Cuts a text to what fits. */
function fitted(words: string, room: number): string {
  let left = cut(words, LONGEST);
  while (bytesOf(left) > room) left = cut(left, Math.floor(left.length * 0.8));
  return left;
}

/** Draws each line as a paragraph, as many as fit their share of the card. */
function linesIn(all: readonly string[], words: ReportWords, { room }: Drawing): readonly CardJson[] {
  const shown: CardJson[] = [];
  let used = 0;
  for (const line of all) {
    const part = text(line);
    used += bytesOf(part);
    if (used > room * SECTION) break;
    shown.push(part);
  }
  const left = all.length - shown.length;
  return left === 0 ? shown : [...shown, remark(words.more({ number: left }))];
}

function itemLine(item: ReportItem, view: ReportView, { language }: Drawing): string {
  const known = itemFacts(item, language);
  const said = item.latest === null ? '' : ` ${plain(cut(sayingLine(item.latest, view, language), 160))}`;
  return `**${escapeMarkdown(cut(item.key, 40))}** ${plain(cut(item.text, 140))}${known === '' ? '' : ` (${plain(cut(known, 120))})`}${said}`;
}

function totals(view: ReportView, words: ReportWords): CardJson {
  const { total, since } = view;
  return countStrip(
    countColumns(view).map((column) => {
      const change = since === null ? '' : signed(total[column] - since.total[column]);
      return {
        number: total[column],
        label: escapeMarkdown(cut(columnName(column, view, words), 40)),
        color: COLOR[column] ?? 'Default',
        note: change === '' ? null : change,
      };
    }),
  );
}

/** The most themes that the card shows. */
const THEMES = 12;

function themes(view: ReportView, words: ReportWords): CardJson {
  const columns = countColumns(view).filter((column) => column !== 'total');
  return facts(
    view.byTheme.slice(0, THEMES).map((counts) => ({
      title: escapeMarkdown(cut(counts.theme ?? words.noTheme, 60)),
      value: escapeMarkdown(
        [
          ...columns
            .filter((column) => counts[column] > 0)
            .map((column) => `${cut(columnName(column, view, words), 24)} ${counts[column]}`),
          `${words.all} ${counts.total}`,
        ].join(' · '),
      ),
    })),
  );
}

function travel({ since }: ReportView, words: ReportWords, { language }: Drawing): readonly CardJson[] {
  if (since === null) return [remark(words.first)];
  const { to, better, same, worse, fresh } = since;
  const keys = (all: readonly string[]): string => inRow(all.map((key) => cut(key, 20)).join(', '));
  return [
    heading(words.travelTitle),
    text(
      words.since({
        day: formatDate(to, language),
        better: better.length,
        same,
        worse: worse.length,
        fresh: fresh.length,
      }),
    ),
    ...(better.length === 0 ? [] : [remark(words.better({ keys: keys(better) }))]),
    ...(worse.length === 0 ? [] : [remark(words.worse({ keys: keys(worse) }))]),
  ];
}

function buttons(reply: PlanReportReply, words: ReportWords, drawing: Drawing): readonly CardJson[] {
  const { group, view, mayWrite, mayApprove } = reply;
  const target = { group: group.id, plan: view.plan.number, number: view.number, to: view.to };
  const isOpen = view.approved === null;
  const foreword = view.foreword ?? '';
  const canHold = bytesOf(foreword) <= drawing.room * FOREWORD && foreword.length <= LONGEST;
  return [
    ...(isOpen && mayWrite && canHold
      ? [
          askingFor(
            words.button.write,
            [
              wordsInput({ id: 'foreword', label: words.foreword, value: foreword, maxLength: LONGEST }),
              {
                type: 'Input.Text',
                id: 'examples',
                label: words.examplesLabel,
                value: cut(view.chosen.join(', '), 400),
                maxLength: 400,
              },
            ],
            [press(planReportSaveButton, words.button.save, target)],
          ),
        ]
      : []),
    ...(isOpen && mayApprove
      ? [
          askingFor(
            words.button.approve,
            [remark(words.approveAsk)],
            [press(planReportApproveButton, words.button.approveSure, target)],
          ),
        ]
      : []),
    press(planReportTextButton, words.button.markdown, { ...target, format: 'md', page: 1 }),
    press(planReportTextButton, words.button.csv, { ...target, format: 'csv', page: 1 }),
    press(exportButton, drawing.shared.button.export, {
      group: group.id,
      what: 'plan-report',
      meeting: isOpen ? view.to : null,
      reference: `${view.plan.number}/${view.number}`,
    }),
    press(planReportsButton, words.button.reports, { group: group.id, plan: view.plan.number, page: 1 }),
  ];
}
