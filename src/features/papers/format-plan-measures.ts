import type { GroupLanguage } from '../../model/language.js';
import type { Cell, PaperText, Section } from '../../model/paper.js';
import { formatFigure } from '../../presentation/words/format-figure.js';
import type { MeasureRow } from '../plans/rules/measure-rows.js';
import { nameCell, ownCell, tableWith } from './format-columns.js';
import { dayCell, joined, numberCell, say, textCell } from './format-text.js';
import { nameOf, ownWords } from './rules/own-words.js';
import type { PlanPaperView } from './rules/plan-paper-view.js';
import { paperWords } from './words.js';

/** A figure with its unit, which people wrote. */
function valueCell(language: GroupLanguage, value: number | null, { unit }: MeasureRow): Cell {
  if (value === null) return textCell(language, []);
  const short = unit?.startsWith('%') === true ? '%' : unit;
  return { ...numberCell(value), text: nameOf(formatFigure(value, short)) };
}

const percentOf = ({ share }: MeasureRow): number | null => (share === null ? null : Math.floor(share * 100));

const nameText = ({ key, text }: MeasureRow): PaperText => joined([nameOf(key), ownWords(text)], ' ');

/** The measures against their targets: the figures, and a bar with words for how far each has come. */
export function measureSection({ report }: PlanPaperView, language: GroupLanguage): Section {
  const { measures } = report;
  const heading = say(language, (one) => paperWords(one).section.measures);
  if (measures.length === 0)
    return {
      heading,
      blocks: [{ kind: 'paragraph', text: say(language, (one) => paperWords(one).nothing.measures) }],
    };
  const charted = measures.flatMap((row) => {
    const number = percentOf(row);
    return number === null
      ? []
      : [{ name: nameText(row), number, tone: row.isReached ? ('good' as const) : ('calm' as const) }];
  });
  return {
    heading,
    blocks: [
      ...(charted.length === 0
        ? []
        : [
            { kind: 'paragraph' as const, text: say(language, (one) => paperWords(one).plan.chart) },
            { kind: 'bar' as const, scale: 'percent' as const, parts: charted },
          ]),
      tableWith<MeasureRow>(language, measures, [
        ['reference', ({ key }) => nameCell(language, key)],
        ['measure', ({ text }) => ownCell(language, text)],
        ['latest', (row) => valueCell(language, row.latest?.value ?? null, row)],
        ['readOn', ({ latest }) => dayCell(language, latest?.day ?? null)],
        ['baseline', (row) => valueCell(language, row.baseline, row)],
        ['target', (row) => valueCell(language, row.target, row)],
        ['share', (row) => shareCell(language, percentOf(row))],
        [
          'travel',
          ({ travel }) =>
            textCell(language, travel === null ? [] : say(language, (one) => paperWords(one).plan.travel[travel])),
        ],
      ]),
    ],
  };
}

const shareCell = (language: GroupLanguage, percent: number | null): Cell =>
  percent === null
    ? textCell(language, [])
    : { kind: 'number', value: percent, text: [{ words: `${percent}%`, language: null }] };
