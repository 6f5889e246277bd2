import { COLOURS, type Colour } from '../../model/colour.js';
import type { ColourCounts } from '../../model/board-counts.js';
import type { Risk } from '../../model/plan-risk.js';
import { formatDayFor } from '../../presentation/words/format-deadline.js';
import { formatLeads } from '../../presentation/words/format-lead.js';
import { sharedWords } from '../../presentation/words/shared-words.js';
import type { Language } from '../../model/language.js';
import type { MeasureRow } from '../plans/rules/measure-rows.js';
import type { ReportItem, ReportSaying, ReportView } from './rules/report-view.js';
import { reportWords, type ReportWords } from './words.js';

/** The language of a report; a group may have both. */
export type In = Language | 'both';

/** Returns the columns of a report’s counts: its colours, "unrated" if there are any, and the total. */
export const countColumns = ({ total, since }: ReportView): readonly (keyof ColourCounts)[] => [
  ...COLOURS,
  ...(total.unrated + (since?.total.unrated ?? 0) > 0 ? (['unrated'] as const) : []),
  'total',
];

/** Returns the name of a column of counts: the plan's own word for the colour, else its rule's. */
export function columnName(column: keyof ColourCounts, { plan: { scheme } }: ReportView, words: ReportWords): string {
  if (column === 'total') return words.all;
  if (column === 'unrated') return words.name.unrated;
  return colourName(column, scheme, words);
}

export function colourName(
  colour: Colour,
  { rule, words: own }: ReportView['plan']['scheme'],
  words: ReportWords,
): string {
  const said = own[colour]?.trim() ?? '';
  if (said !== '') return said;
  return rule === 'status' ? words.status[colour] : words.name[colour];
}

/** Formats a change: "+2", "−1"; empty for no change. */
export const signed = (change: number): string => (change === 0 ? '' : change > 0 ? `+${change}` : `−${-change}`);

/** Formats a period: "2 January 2023 to 31 March 2023". */
export function formatPeriod({ from, to }: Pick<ReportView, 'from' | 'to'>, language: In): string {
  const words = reportWords(language);
  const end = formatDayFor(to, language);
  return from === null ? words.until({ to: end }) : words.period({ from: formatDayFor(from, language), to: end });
}

/** Formats an item in one line, without its text: leads, due day, by how much it slipped, and how it has changed. */
export function itemFacts(item: ReportItem, language: In): string {
  const words = reportWords(language);
  return [
    ...(item.leads.length === 0 ? [] : [formatLeads(item.leads, sharedWords(language))]),
    ...(item.due === null ? [] : [words.due({ day: formatDayFor(item.due, language) })]),
    ...(item.slipped === 0 ? [] : [words.slipped({ number: item.slipped })]),
    ...(item.travel === null ? [] : [words.travel[item.travel]]),
  ].join(' · ');
}

/** Formats a progress note in one line. */
export const sayingLine = ({ key, name, on, text, rating }: ReportSaying, view: ReportView, language: In): string => {
  const words = reportWords(language);
  const said = [
    ...(rating === null ? [] : [colourName(rating, view.plan.scheme, words)]),
    ...(text === '' ? [] : [text]),
  ];
  return words.saying({ key, name, day: formatDayFor(on, language), text: said.join(': ') });
};

/** Formats a measure against its baseline and its target. */
export function measureLine(row: MeasureRow, language: In): string {
  const words = reportWords(language);
  const { key, text, unit, latest, baseline, target, travel } = row;
  const withUnit = (value: number): string =>
    unit === null ? `${value}` : unit === '%' ? `${value}%` : `${value} ${unit}`;
  const value =
    latest === null
      ? words.notRead
      : words.reading({ value: withUnit(latest.value), day: formatDayFor(latest.day, language) });
  return [
    words.measure({ key, text, value }),
    ...(baseline === null ? [] : [words.baseline({ value: withUnit(baseline) })]),
    ...(target === null ? [] : [words.target({ value: withUnit(target) })]),
    ...(travel === null ? [] : [words.travel[travel]]),
  ].join(' · ');
}

/** Formats a risk with its likelihood and impact, its owner and its mitigation. */
export function riskLine({ key, text, owner, likelihood, impact, mitigation }: Risk, language: In): string {
  const words = reportWords(language).risk;
  return [
    `${key} ${text}`,
    ...(likelihood === null ? [] : [words.likelihood({ level: words.level[likelihood] })]),
    ...(impact === null ? [] : [words.impact({ level: words.level[impact] })]),
    ...(owner === null ? [] : [formatLeads([owner], sharedWords(language))]),
    ...(mitigation === null ? [] : [mitigation]),
  ].join(' · ');
}
