import { z } from 'zod';
import { blank, fieldsOf, flag, id, optional, page, target, words } from '../../model/card-data.js';
import { MOST_QUESTIONS } from '../../model/return-question.js';
import { defineButton } from '../../presentation/card/define-button.js';

const PLACES = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;

/** The fields of a form, named after the keys of its questions. */
export const ANSWER_FIELDS = PLACES.map((place) => `answer${place}` as const);
export const QUESTION_FIELDS = PLACES.map((place) => `question${place}` as const);
export const KIND_FIELDS = PLACES.map((place) => `kind${place}` as const);

/** The lead whose part of a return a button is about. */
const part = { ...target, lead: id };
/** The keys of the questions that a form shows; other questions keep their answers. */
const shown = z.string().max(MOST_QUESTIONS);

/** Opens the form for asking for a return, filled in. */
export const writeReturnButton = defineButton('write-return', {
  group: id.nullable(),
  who: blank,
  due: blank,
  title: blank,
  lines: blank,
});

/** Shows a preview of the request. */
export const previewReturnButton = defineButton(
  'preview-return',
  {},
  {
    group: optional,
    who: optional,
    set: optional,
    due: optional,
    title: optional,
    ...fieldsOf([...QUESTION_FIELDS, ...KIND_FIELDS]),
  },
);

/** Sends the request out. */
export const askReturnButton = defineButton('ask-return', {
  group: id,
  who: words,
  due: words,
  title: words,
  lines: words,
});

/** Opens one lead's form. */
export const myReturnButton = defineButton('my-return', part);

/** Opens the form of somebody for whom the reader answers. */
export const answerForButton = defineButton('answer-for', target, { lead: optional });

/** Saves the contents of a form, or sends them. */
export const saveReturnButton = defineButton('save-return', { ...part, shown }, fieldsOf(ANSWER_FIELDS));
export const sendReturnButton = defineButton('send-return', { ...part, shown }, fieldsOf(ANSWER_FIELDS));

/** Reports that there is nothing to report. */
export const nothingReturnButton = defineButton('nothing-return', part);

/** Hands a part to somebody else. */
export const handReturnButton = defineButton('hand-return', part, { person: optional });

/** Asks for more time. */
export const returnTimeButton = defineButton('return-time', part, { date: optional, reason: optional });

/** Grants more time until a day, or refuses it. */
export const decideReturnButton = defineButton(
  'decide-return',
  { ...part, request: id, isGranted: flag },
  { date: optional, words: optional },
);

/** Shows the state of a return. */
export const showReturnButton = defineButton('show-return', target);

/** Shows a page of the answers. */
export const returnPagesButton = defineButton('return-pages', { ...target, by: z.enum(['leads', 'questions']), page });

/** Shows the returns of the reader's groups. */
export const returnsButton = defineButton('returns', { page });

/** Reminds those who have not answered. */
export const remindReturnButton = defineButton('remind-return', target);

/** Closes a return, after which nothing in it changes. */
export const closeReturnButton = defineButton('close-return', target);
