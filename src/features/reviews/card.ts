import type { Language } from '../../model/language.js';
import { reviewWords } from './words.js';
import { questionDeadline } from './rules/question-deadline.js';
import { pageOfReview, type PlacedItem } from './rules/review-page.js';
import { cut } from '../../presentation/words/cut.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { inLanguages } from '../../presentation/words/catalogue.js';
import { formatDay, formatOnDay } from '../../presentation/words/format-day.js';
import { formatDeadline } from '../../presentation/words/format-deadline.js';
import { formatLeadsMarked } from '../../presentation/words/format-lead.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { inRow } from '../../presentation/card/user-words.js';
import { listButton } from '../lists/buttons.js';
import { reviewEditButton, reviewLogButton, reviewPageButton } from './buttons.js';
import type { ReviewReply } from './reply.js';

const LONGEST_TASK = 220;
const LONGEST_QUOTE = 140;
const LONGEST_WORDS = 120;

/** The card on which what was found in minutes is ticked, corrected and logged; what only sounds like it comes last. */
export function drawReview(reply: ReviewReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const { review, group } = reply;
  const words = reviewWords(language);
  const { page, pages, items } = pageOfReview(review, reply.page);
  const found = review.items.filter((item) => item.kind === 'explicit').length;
  const title = review.items.length === 0 ? words.nothingNew : words.found({ number: found });
  const firstImplied = items.find(({ item }) => item.kind === 'implied')?.index;
  return expand('review', {
    lang: drawing.lang,
    fallbackText: `${cut(group.name, 100)}: ${title}`,
    kicker: inRow(group.name),
    title,
    minutes: [
      ...(review.title === null || review.title === group.name ? [] : [inRow(review.title)]),
      inLanguages(language, (one) => heldLine(review, one)),
      ...(pages === 1 ? [] : [shared.page({ page, pages, total: review.items.length })]),
    ].join(' · '),
    parts: [
      ...knownPart(reply, drawing),
      ...items.flatMap((placed) => [
        ...(placed.index === firstImplied ? impliedHead(drawing) : []),
        row(placed, reply, tickedIn(items), drawing),
      ]),
    ],
    actions: buttons(reply, page, pages, tickedIn(items), drawing),
  });
}

function heldLine({ held, isHeldSaid }: ReviewReply['review'], language: Language): string {
  const words = reviewWords(language);
  return isHeldSaid
    ? words.held({ day: formatDay(held, language) })
    : words.heldUnknown({ day: formatOnDay(held, language) });
}

/** What the group had already, so that nobody looks for it here. */
function knownPart({ review }: ReviewReply, { language }: Drawing): readonly CardJson[] {
  if (review.known.length === 0) return [];
  return [expand('remark', { text: reviewWords(language).known({ references: inRow(review.known.join(', ')) }) })];
}

const impliedHead = ({ language }: Drawing): readonly CardJson[] => [
  {
    type: 'TextBlock',
    text: reviewWords(language).implied,
    wrap: true,
    weight: 'Bolder',
    spacing: 'Large',
    style: 'heading',
  },
  expand('remark', { text: reviewWords(language).impliedHint }),
];

const tickedIn = (items: readonly PlacedItem[]): readonly number[] =>
  items.filter(({ item }) => item.isChosen).map(({ index }) => index);

function row(
  { index, item }: PlacedItem,
  { review }: ReviewReply,
  ticked: readonly number[],
  { shared, language }: Drawing,
): CardJson {
  const question = questionDeadline(item.deadline, review.held);
  return expand('review-item', {
    input: `pick-${index}`,
    task: cut(item.task, LONGEST_TASK),
    picked: String(item.isChosen),
    leads: `${shared.lead({ number: item.leads.length })}: ${inRow(cut(formatLeadsMarked(item.leads, shared), LONGEST_WORDS))}`,
    deadline: `${shared.deadline}: ${inRow(cut(formatDeadline(item.deadline, language), LONGEST_WORDS))}`,
    question: question === null ? null : reviewWords(language).question[question],
    quote: `“${inRow(cut(item.quote.replace(/\s+/gu, ' '), LONGEST_QUOTE))}” · ${reviewWords(language).line({ line: item.line })}`,
    actions: [press(reviewEditButton, shared.button.edit, { review: review.id, item: index, ticked })],
  });
}

function buttons(
  { review, group }: ReviewReply,
  page: number,
  pages: number,
  ticked: readonly number[],
  { shared, language }: Drawing,
): readonly CardJson[] {
  const list = press(listButton, shared.button.allActions, { group: group.id, scope: 'open', page: 1 });
  if (review.items.length === 0) return [list];
  const turn = (to: number, words: string): CardJson =>
    press(reviewPageButton, words, { review: review.id, page: to, ticked });
  return [
    press(reviewLogButton, reviewWords(language).log, { review: review.id, page, ticked }),
    ...(page > 1 ? [turn(page - 1, shared.button.previous)] : []),
    ...(page < pages ? [turn(page + 1, shared.button.next)] : []),
  ];
}
