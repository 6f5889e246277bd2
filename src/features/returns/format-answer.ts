import type { Language } from '../../model/language.js';
import type { AnswerForm } from '../../model/return-question.js';
import { inLanguages } from '../../presentation/words/catalogue.js';
import { formatFigure } from '../../presentation/words/format-figure.js';
import type { Total } from './rules/totals.js';
import type { ValueFault } from './rules/read-value.js';
import { returnWords } from './words.js';

type In = Language | 'both';

/** Words an answer, with semicolons between its items. */
export function formatAnswer(text: readonly string[], form: AnswerForm, language: In): string {
  const [first = ''] = text;
  if (first === '') return '';
  const words = returnWords(language);
  switch (form.kind) {
    case 'yes-no':
      return first === 'yes' ? words.yes : words.no;
    case 'rating':
      return first === 'green' || first === 'amber' || first === 'red' ? words.rating[first] : first;
    case 'figure':
      return Number.isFinite(Number(first)) ? formatFigure(Number(first), form.unit) : first;
    case 'items':
    case 'choice':
    case 'short':
    case 'long':
    case 'link':
      return text.join('; ');
  }
}

/** Words the way a question is to be answered. */
export function formatForm(form: AnswerForm, language: Language): string {
  const words = returnWords(language).form;
  switch (form.kind) {
    case 'items': {
      const { from, to } = form;
      if (to === null) return words.atLeast({ from });
      if (from === to) return words.exactly({ number: to });
      return from === 0 ? words.upTo({ to }) : words.range({ from, to });
    }
    case 'figure':
      return form.unit === null ? words.figure : words.figureIn({ unit: form.unit });
    case 'choice':
      return form.choices.join(' / ');
    case 'yes-no':
      return words.yesNo;
    case 'short':
    case 'long':
    case 'rating':
    case 'link':
      return words[form.kind];
  }
}

/** Words the total of the answers to a question. */
export const formatTotal = (total: Total, form: AnswerForm, language: In): string =>
  inLanguages(language, (one) => {
    const words = returnWords(one).total;
    if (total.kind !== 'counts' && total.count === 0) return words.none;
    switch (total.kind) {
      case 'figure':
        return words.sum({ sum: formatFigure(total.sum, total.unit), count: total.count });
      case 'counts':
        return total.counts
          .map(({ value, count }) => `${formatAnswer([value], form, one)}: ${String(count)}`)
          .join(', ');
      case 'items':
        return words.items({ items: total.items, count: total.count });
      case 'texts':
        return words.texts({ count: total.count });
    }
  });

const FAULTS = {
  'no-figure': 'noFigure',
  'not-yes-no': 'notYesNo',
  'no-such-choice': 'noSuchChoice',
  'no-rating': 'noRating',
  'no-link': 'noLink',
  'too-few': 'tooFew',
  'too-many': 'tooMany',
} as const;

/** Words why an answer cannot be accepted. */
export const formatFault = (fault: ValueFault, language: Language): string =>
  returnWords(language).fault[FAULTS[fault]];
