import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { bytesOf } from '../../presentation/card/fitting.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { empty, heading, remark, saying } from '../../presentation/card/texts.js';
import { asTitle, inName, inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatShortDay } from '../../presentation/words/format-day.js';
import { returnPagesButton, showReturnButton } from './buttons.js';
import { formatAnswer, formatTotal } from './format-answer.js';
import { formatState } from './format-state.js';
import type { ReturnPagesReply } from './reply.js';
import type { CollatedQuestion, CollatedRow } from './rules/collate.js';
import { returnWords } from './words.js';

const PAGE_SIZE = 10;
/** The longest that answers are, less and less until all of the page fit. */
const LOOKS = [600, 300, 120, 50, 20];
/** Answers to one question that a page shows. */
const MOST_ANSWERS = 60;

/** A page of what was answered, in the order of leads or of questions; the whole of it is in the file. */
export function drawReturnPages(reply: ReturnPagesReply, drawing: Drawing): CardJson {
  const { shared, language, room } = drawing;
  const { group, collated, by, page, pages } = reply;
  const { reference, rows, questions } = collated;
  const words = returnWords(language);
  const target = { group: group.id, reference };
  const turn = (to: number, title: string): CardJson => press(returnPagesButton, title, { ...target, by, page: to });
  let parts: readonly CardJson[] = [];
  for (const longest of LOOKS) {
    const question = questions[page - 1];
    parts =
      by === 'leads'
        ? rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).flatMap((row) => leadParts(row, reply, longest, drawing))
        : question === undefined
          ? []
          : questionParts(question, reply, longest, drawing);
    if (bytesOf(parts) <= room) break;
  }
  return drawCard(
    {
      kicker: inRow(group.name),
      title: by === 'leads' ? words.pages.title({ reference }) : words.pages.titleQuestions({ reference }),
      line: pages === 1 ? null : shared.page({ page, pages, total: by === 'leads' ? rows.length : questions.length }),
      parts: collated.counts.answered === 0 ? [empty(words.pages.none)] : parts,
      actions: [
        ...(page < pages ? [turn(page + 1, shared.button.next)] : []),
        ...(page > 1 ? [turn(page - 1, shared.button.previous)] : []),
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
    ...(row.handedTo === null ? [] : [words.handedTo({ name: inName(row.handedTo.name) })]),
    ...(row.answeredBy === null ? [] : [words.answeredBy({ name: inName(row.answeredBy.name) })]),
  ];
  const answers = collated.questions.flatMap(({ key, title, form }) => {
    const text = row.answers[key];
    return text === undefined
      ? []
      : [saying(inAnswer(formatAnswer(text, form, language), longest), inRow(cut(title, longest)))];
  });
  return [heading(inName(row.lead.name)), remark(remarks.join(' · ')), ...answers];
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
    heading(asTitle(inRow(title))),
    remark(escapeMarkdown(`${sum}${then}`)),
    ...answered
      .slice(0, MOST_ANSWERS)
      .map(({ lead, answers }) =>
        saying(inAnswer(formatAnswer(answers[key] ?? [], form, language), longest), inName(cut(lead.name, longest))),
      ),
    ...(more > 0 ? [remark(shared.andMore({ number: more }))] : []),
  ];
}

const inAnswer = (words: string, longest: number): string => escapeMarkdown(cut(words, longest));
