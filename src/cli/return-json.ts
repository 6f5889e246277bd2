import type { Collated, CollatedQuestion, CollatedRow } from '../features/returns/rules/collate.js';

/**
 * Turns a return and its answers into the JSON that outside tools rely on: people by name, days as `2022-11-30`,
 * answers as sent.
 */
export const returnJson = ({ rows, questions, askedBy, ...one }: Collated): object => ({
  ...one,
  askedBy: askedBy.name,
  questions: questions.map(questionJson),
  answers: rows.map((row) => rowJson(row, questions)),
});

const questionJson = ({ key, title, form, total, before }: CollatedQuestion): object => ({
  key,
  title,
  form,
  total,
  before,
});

const rowJson = (row: CollatedRow, questions: readonly CollatedQuestion[]): object => ({
  lead: row.lead.name,
  handedTo: row.handedTo?.name ?? null,
  answeredBy: row.answeredBy?.name ?? null,
  state: row.state,
  isLate: row.isLate,
  isSilent: row.isSilent,
  due: row.due,
  sentOn: row.sentOn,
  // Each answer as its lines, mostly one; null where there is none.
  answers: Object.fromEntries(questions.map(({ key }) => [key, row.answers[key] ?? null])),
});
