import { RATINGS, type ReturnQuestion } from '../../model/return-question.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { bytesOf } from '../../presentation/card/fitting.js';
import { choiceInput, textInput } from '../../presentation/card/form.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { remark } from '../../presentation/card/texts.js';
import { asTitle, inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatAnswer, formatFault, formatForm } from './format-answer.js';
import type { ReturnFormReply } from './reply.js';
import { returnWords } from './words.js';

/** The most bytes that all long answers of a form may have together, so that it can hold them. */
const ROOM_FOR_WORDS = 9000;
const LONGEST = 2000;
const SHORT = 300;
/** The share of a card for the fields, and the lengths to try for questions and last answers until they fit. */
const SHARE = 0.6;
const LOOKS = [300, 100, 40, 20];

const isLong = ({ form: { kind } }: ReturnQuestion): boolean => kind === 'long' || kind === 'items';

/**
 * The fields of a form, one per question, and their keys; questions that do not fit the card keep their saved answers.
 */
export function fieldsOf(
  reply: ReturnFormReply,
  drawing: Drawing,
): { readonly parts: readonly CardJson[]; readonly shown: string } {
  const { questions } = reply;
  const longest = Math.min(LONGEST, Math.floor(ROOM_FOR_WORDS / Math.max(1, questions.filter(isLong).length)));
  let best: { readonly parts: readonly CardJson[]; readonly shown: string } = { parts: [], shown: '' };
  for (const look of LOOKS) {
    best = drawFields(reply, longest, look, drawing);
    if (best.shown.length === questions.length) break;
  }
  return best;
}

function drawFields(
  reply: ReturnFormReply,
  longest: number,
  look: number,
  drawing: Drawing,
): { readonly parts: readonly CardJson[]; readonly shown: string } {
  let left = drawing.room * SHARE;
  let shown = '';
  const parts = reply.questions.flatMap((question) => {
    const drawn = fieldParts(question, longest, look, reply, drawing);
    const isRoom = bytesOf(drawn) <= left;
    const kept = isRoom
      ? drawn
      : [remark(`**${inRow(cut(question.title, look))}**: ${returnWords(drawing.language).yours.tooLong}`)];
    left -= bytesOf(kept);
    if (isRoom) shown += question.key;
    return kept;
  });
  return { parts, shown };
}

function fieldParts(
  question: ReturnQuestion,
  longest: number,
  look: number,
  { held, last, faults }: ReturnFormReply,
  { language }: Drawing,
): readonly CardJson[] {
  const words = returnWords(language).yours;
  const { key, title, form } = question;
  const value = held[key] ?? '';
  const fault = faults.find((one) => one.question === key);
  const before = last[key];
  const label = `${asTitle(cut(title, look))} (${cut(formatForm(form, language), look)})`;
  return [
    { ...inputOf(question, label, longest, look, { language }), id: `answer${key}`, value },
    ...(fault === undefined ? [] : [{ ...remark(formatFault(fault.fault, language)), color: 'Attention' }]),
    ...(before === undefined
      ? []
      : [remark(words.last({ answer: escapeMarkdown(cut(formatAnswer(before, form, language), look)) }))]),
  ];
}

function inputOf(
  { form }: ReturnQuestion,
  label: string,
  longest: number,
  look: number,
  { language }: Pick<Drawing, 'language'>,
): CardJson {
  const words = returnWords(language);
  switch (form.kind) {
    case 'yes-no':
      return choiceInput(label, [
        { title: words.yes, value: 'yes' },
        { title: words.no, value: 'no' },
      ]);
    case 'rating':
      return choiceInput(
        label,
        RATINGS.map((one) => ({ title: words.rating[one], value: one })),
      );
    case 'choice':
      return choiceInput(
        label,
        form.choices.map((one) => ({ title: cut(one, Math.min(80, look)), value: one })),
      );
    case 'items':
    case 'long':
      return textInput(label, longest, { isMultiline: true });
    case 'short':
    case 'figure':
    case 'link':
      return textInput(label, SHORT);
  }
}
