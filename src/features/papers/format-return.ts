import type { GroupLanguage } from '../../model/language.js';
import type { Cell, Column, PaperText, Section } from '../../model/paper.js';
import { formatDate } from '../../presentation/words/format-day.js';
import type { CollatedQuestion, CollatedRow } from '../returns/rules/collate.js';
import { answerCell, questionText, totalCell, totalText } from './format-answers.js';
import { type CellOf, nameCell, tableWith } from './format-columns.js';
import { answeredSection, missingSection, summarySection } from './format-return-counts.js';
import { dayCell, joined, say, textCell } from './format-text.js';
import { nameOf, ownWords } from './rules/own-words.js';
import type { ReturnView } from './rules/return-view.js';
import { paperWords } from './words.js';

/** The most questions side by side; a page has no room for more. */
const ABREAST = 4;

/** What a return asks, of whom and by when. */
export function returnLines({ collated }: ReturnView, language: GroupLanguage): readonly PaperText[] {
  const { title, asked, askedBy, askedOn, due, closedOn } = collated;
  const day = (on: string): PaperText => say(language, (one) => formatDate(on, one));
  const named = (of: 'askedOf' | 'askedBy' | 'answersBy' | 'closedOn', ...texts: readonly PaperText[]): PaperText =>
    joined([say(language, (one) => paperWords(one).returns[of]), joined(texts, ', ')], ': ');
  return [
    ownWords(title),
    named('askedOf', ownWords(asked)),
    named('askedBy', nameOf(askedBy.name), day(askedOn)),
    named('answersBy', day(due)),
    ...(closedOn === null ? [] : [named('closedOn', day(closedOn))]),
  ];
}

/** The sections of a return: the numbers, who is missing, the totals, and the answers by lead and by question. */
export function returnSections(view: ReturnView, language: GroupLanguage): readonly Section[] {
  const { collated } = view;
  return [
    summarySection(collated, language),
    missingSection(collated, language),
    answeredSection(collated, language),
    ...(collated.counts.answered === 0
      ? []
      : [leadSection(view, language), ...collated.questions.map((one) => questionSection(one, view, language))]),
  ];
}

/** The answers of each lead in a row, with the totals below. */
function leadSection({ collated }: ReturnView, language: GroupLanguage): Section {
  const { questions, rows } = collated;
  const groups = Array.from({ length: Math.ceil(questions.length / ABREAST) }, (_, at) =>
    questions.slice(at * ABREAST, (at + 1) * ABREAST),
  );
  return {
    heading: say(language, (one) => paperWords(one).section.byLead),
    blocks: groups.map((some) => tableWith<CollatedRow | null>(language, [...rows, null], leadColumns(some, language))),
  };
}

/** The columns of a table of leads; a row without a lead is that of the totals. */
const leadColumns = (
  questions: readonly CollatedQuestion[],
  language: GroupLanguage,
): readonly CellOf<CollatedRow | null>[] => [
  [
    'lead',
    (row) =>
      row === null
        ? textCell(
            language,
            say(language, (one) => paperWords(one).returns.together),
          )
        : nameCell(language, row.lead.name),
  ],
  ['state', (row) => textCell(language, row === null ? [] : stateText(row, language))],
  ['sentOn', (row) => dayCell(language, row?.sentOn ?? null)],
  ['answeredBy', (row) => byCell(row, language)],
  ...questions.map((question): CellOf<CollatedRow | null> => [
    columnOf(question),
    (row) => (row === null ? totalCell(question, language) : answerOf(row, question, language)),
  ]),
];

/** Question titles are people's words, and two may be the same. */
const columnOf = (question: CollatedQuestion): Column => ({ head: questionText(question), width: 24 });

const answerOf = ({ answers }: CollatedRow, { key, form }: CollatedQuestion, language: GroupLanguage): Cell =>
  answerCell(answers[key] ?? [], form, language);

function byCell(row: CollatedRow | null, language: GroupLanguage): Cell {
  const by = row?.answeredBy ?? row?.handedTo ?? null;
  return by === null ? textCell(language, []) : nameCell(language, by.name);
}

/** The state of a lead's part. */
function stateText({ state, isLate, isSilent }: CollatedRow, language: GroupLanguage): PaperText {
  return say(language, (one) => {
    const words = paperWords(one).returns.state;
    if (state === 'missing') return isSilent ? words.silent : words.missing;
    return state === 'answered' && isLate ? words.answeredLate : words[state];
  });
}

/** The answers to one question by lead, with those of the previous round if there was one. */
function questionSection(question: CollatedQuestion, { collated, last }: ReturnView, language: GroupLanguage): Section {
  const { key, form } = question;
  const answered = collated.rows.filter(({ answers }) => answers[key] !== undefined);
  return {
    heading: questionText(question),
    blocks: [
      { kind: 'paragraph', text: totalText(question, language) },
      ...(answered.length === 0
        ? []
        : [
            tableWith<CollatedRow>(language, answered, [
              ['lead', ({ lead }) => nameCell(language, lead.name)],
              ['answer', (row) => answerOf(row, question, language)],
              ...(collated.earlier === null
                ? []
                : [
                    [
                      'lastTime',
                      ({ lead }: CollatedRow) => answerCell(last.get(lead.id)?.[key] ?? [], form, language),
                    ] as const,
                  ]),
            ]),
          ]),
    ],
  };
}
