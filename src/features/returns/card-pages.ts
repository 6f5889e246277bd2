import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import { exportButton } from '../../presentation/card/export-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { empty, heading, remark, saying, text } from '../../presentation/card/texts.js';
import { asTitle, inName, inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatShortDay } from '../../presentation/words/format-day.js';
import { returnPagesButton, showReturnButton } from './buttons.js';
import { fitted } from './card-fit.js';
import { formatAnswer, formatTotal } from './format-answer.js';
import { formatState } from './format-state.js';
import type { ReturnPagesReply } from './reply.js';
import type { CollatedQuestion, CollatedRow } from './rules/collate.js';
import { returnWords } from './words.js';

const PAGE_SIZE = 10;
/** The most answers to one question on a page. */
const MOST_ANSWERS = 30;

/** Draws a page of the answers, by lead or by question; the exported file has all of them. */
export function drawReturnPages(reply: ReturnPagesReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const { group, collated, by, page, pages } = reply;
  const { reference, rows, questions } = collated;
  const words = returnWords(language);
  const target = { group: group.id, reference };
  const turn = (to: number, title: string): CardJson => press(returnPagesButton, title, { ...target, by, page: to });
  const question = questions[page - 1];
  const shown = rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const parts = fitted(0.85, drawing, (longest) =>
    by === 'leads'
      ? shown.flatMap((row) => leadParts(row, reply, longest, drawing))
      : question === undefined
        ? []
        : questionParts(question, reply, longest, drawing),
  );
  return drawCard(
    {
      kicker: inRow(group.name),
      title: by === 'leads' ? words.pages.title({ reference }) : words.pages.titleQuestions({ reference }),
      line: pages === 1 ? null : shared.page({ page, pages, total: by === 'leads' ? rows.length : questions.length }),
      parts: collated.counts.answered === 0 ? [empty(words.pages.none)] : parts,
      actions: [
        ...(page < pages ? [turn(page + 1, shared.button.next)] : []),
        ...(page > 1 ? [turn(page - 1, shared.button.previous)] : []),
        press(exportButton, shared.button.export, { group: group.id, what: 'return', meeting: null, reference }),
        press(
          showReturnButton,
          words.card.title({ reference, answered: collated.counts.answered, asked: collated.counts.asked }),
          target,
        ),
      ],
      isWide: true,
    },
    drawing,
  );
}

function leadParts(
  row: CollatedRow,
  { collated, today }: ReturnPagesReply,
  longest: number,
  { language }: Drawing,
): readonly CardJson[] {
  const words = returnWords(language).pages;
  const remarks = [
    formatState(row, language),
    ...(row.sentOn === null ? [] : [formatShortDay(row.sentOn, today, language)]),
    ...(row.handedTo === null ? [] : [words.handedTo({ name: inName(cut(row.handedTo.name, longest)) })]),
    ...(row.answeredBy === null ? [] : [words.answeredBy({ name: inName(cut(row.answeredBy.name, longest)) })]),
  ];
  const answers = collated.questions.flatMap(({ key, title, form }) => {
    const given = row.answers[key];
    if (given === undefined) return [];
    return [`**${inRow(cut(title, longest))}**: ${inAnswer(formatAnswer(given, form, language), longest)}`];
  });
  return [
    heading(inName(cut(row.lead.name, longest))),
    remark(remarks.join(' · ')),
    ...(answers.length === 0 ? [] : [text(answers.join('\n\n'))]),
  ];
}

function questionParts(
  { key, title, form, total, before }: CollatedQuestion,
  { collated }: ReturnPagesReply,
  longest: number,
  { language, shared }: Drawing,
): readonly CardJson[] {
  const words = returnWords(language);
  const answered = collated.rows.filter(({ answers }) => answers[key] !== undefined);
  const sum = formatTotal(total, form, language);
  const then = before === null ? '' : ` (${words.total.before({ total: formatTotal(before, form, language) })})`;
  const more = answered.length - MOST_ANSWERS;
  return [
    heading(asTitle(inRow(cut(title, longest)))),
    remark(escapeMarkdown(cut(`${sum}${then}`, longest + 60))),
    ...answered
      .slice(0, MOST_ANSWERS)
      .map(({ lead, answers }) =>
        saying(inAnswer(formatAnswer(answers[key] ?? [], form, language), longest), inName(cut(lead.name, longest))),
      ),
    ...(more > 0 ? [remark(shared.andMore({ number: more }))] : []),
  ];
}

const inAnswer = (words: string, longest: number): string => escapeMarkdown(cut(words, longest));
