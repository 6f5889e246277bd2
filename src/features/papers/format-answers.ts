import type { GroupLanguage } from '../../model/language.js';
import type { Cell, PaperText } from '../../model/paper.js';
import type { AnswerForm } from '../../model/return-question.js';
import { formatFigure } from '../../presentation/words/format-figure.js';
import type { CollatedQuestion } from '../returns/rules/collate.js';
import type { Total } from '../returns/rules/totals.js';
import { joined, numberCell, say, textCell } from './format-text.js';
import { nameOf, ownWords } from './rules/own-words.js';
import { paperWords } from './words.js';

/** A question with its number, which tells two questions with the same words apart. */
export const questionText = ({ key, title }: Pick<CollatedQuestion, 'key' | 'title'>): PaperText => [
  { words: `${key}. `, language: null },
  ...ownWords(title),
];

const isRating = (value: string): value is 'red' | 'amber' | 'green' =>
  value === 'red' || value === 'amber' || value === 'green';

/** An answer as text; "yes", "no" and ratings get our own words. */
function answerText(text: readonly string[], form: AnswerForm, language: GroupLanguage): PaperText {
  const [first = ''] = text;
  if (form.kind === 'yes-no')
    return say(language, (one) => (first === 'yes' ? paperWords(one).returns.yes : paperWords(one).returns.no));
  if (form.kind === 'rating' && isRating(first)) return say(language, (one) => paperWords(one).plan.colour[first]);
  return joined(text.map(ownWords), '; ');
}

/** An answer as a cell; figures stay numbers, so that they can be added up. */
export function answerCell(text: readonly string[], form: AnswerForm, language: GroupLanguage): Cell {
  const [first = ''] = text;
  if (first === '') return textCell(language, []);
  const value = Number(first);
  if (form.kind === 'figure' && Number.isFinite(value)) return figureCell(value, form.unit);
  return textCell(language, answerText(text, form, language));
}

const figureCell = (value: number, unit: string | null): Cell => ({
  ...numberCell(value),
  text: nameOf(formatFigure(value, unit)),
});

/** The total of the answers to a question, for a cell below them. */
export const totalCell = ({ total, form }: CollatedQuestion, language: GroupLanguage): Cell =>
  total.kind === 'figure' ? figureCell(total.sum, total.unit) : textCell(language, sumText(total, form, language));

/** The total in words, with that of the previous round. */
export const totalText = ({ total, form, before }: CollatedQuestion, language: GroupLanguage): PaperText =>
  joined(
    [
      sumText(total, form, language),
      ...(before === null
        ? []
        : [joined([say(language, (one) => paperWords(one).returns.lastTime), sumText(before, form, language)], ': ')]),
    ],
    '. ',
  );

/** Words a total: the sum of figures, or the counts of choices, items and texts. */
export function sumText(total: Total, form: AnswerForm, language: GroupLanguage): PaperText {
  switch (total.kind) {
    case 'figure': {
      const { sum, count, unit } = total;
      const from = say(language, (one) => paperWords(one).returns.from({ count }));
      return joined([nameOf(formatFigure(sum, unit)), from], ' ');
    }
    case 'counts':
      return joined(
        total.counts.map(({ value, count }) => [
          ...answerText([value], form, language),
          { words: `: ${count}`, language: null },
        ]),
        ', ',
      );
    case 'items':
      return say(language, (one) => paperWords(one).returns.items({ items: total.items, count: total.count }));
    case 'texts':
      return say(language, (one) => paperWords(one).returns.texts({ count: total.count }));
  }
}
