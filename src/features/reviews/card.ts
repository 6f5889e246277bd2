import { type CardJson, expand } from '../../presentation/card/templates.js';
import { primary } from '../../presentation/card/button.js';
import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { heading, remark } from '../../presentation/card/texts.js';
import { asTitle, inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { formatDay, formatOnDay } from '../../presentation/words/format-day.js';
import { formatDeadline } from '../../presentation/words/format-deadline.js';
import { formatLeadsMarked } from '../../presentation/words/format-lead.js';
import { formatNobody } from '../../presentation/words/format-nobody.js';
import { hasNoDeadline } from '../../presentation/words/format-standing.js';
import { listButton } from '../lists/buttons.js';
import { reviewEditButton, reviewLogButton, reviewPageButton } from './buttons.js';
import type { ReviewReply } from './reply.js';
import { questionDeadline } from './rules/question-deadline.js';
import { pageOfReview, type PlacedItem } from './rules/review-page.js';
import { type ReviewWords, reviewWords } from './words.js';

const LONGEST_TASK = 220;
const LONGEST_QUOTE = 140;
const LONGEST_WORDS = 120;

/** The card on which what was found in minutes is ticked, corrected and logged; what only sounds like it comes last. */
export function drawReview(reply: ReviewReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const { review, group } = reply;
  const words = reviewWords(language);
  const { page, pages, items } = pageOfReview(review, reply.page);
  const title = titleOf(reply, words);
  const firstImplied = items.find(({ item }) => item.kind === 'implied')?.index;
  return drawCard(
    {
      fallbackText: `${cut(group.name, 100)}: ${title}`,
      kicker: inRow(group.name),
      title,
      line: [
        ...(review.title === null || review.title === group.name ? [] : [inRow(review.title)]),
        heldLine(reply, drawing),
        ...(pages === 1 ? [] : [shared.page({ page, pages, total: review.items.length })]),
      ].join(' · '),
      parts: [
        ...(review.known.length === 0 ? [] : [remark(words.known({ references: inRow(review.known.join(', ')) }))]),
        ...items.flatMap((placed) => [
          ...(placed.index === firstImplied ? [heading(words.implied), remark(words.impliedHint)] : []),
          row(placed, reply, tickedIn(items), drawing),
        ]),
      ],
      actions: buttons(reply, page, pages, tickedIn(items), drawing),
    },
    drawing,
  );
}

/** How many actions were found; where none were, what there is instead. */
function titleOf({ review: { items, known } }: ReviewReply, words: ReviewWords): string {
  const found = items.filter((item) => item.kind === 'explicit').length;
  if (found > 0) return words.found({ number: found });
  if (known.length > 0) return words.allKnown({ number: known.length });
  return items.length > 0 ? words.possible({ number: items.length }) : words.nothingNew;
}

function heldLine({ review: { held, isHeldSaid } }: ReviewReply, { language }: Drawing): string {
  const words = reviewWords(language);
  return isHeldSaid
    ? words.held({ day: formatDay(held, language) })
    : words.heldUnknown({ day: formatOnDay(held, language) });
}

const tickedIn = (items: readonly PlacedItem[]): readonly number[] =>
  items.filter(({ item }) => item.isChosen).map(({ index }) => index);

function row(
  { index, item }: PlacedItem,
  { review, ofNobody = {} }: ReviewReply,
  ticked: readonly number[],
  { shared, language }: Drawing,
): CardJson {
  const words = reviewWords(language);
  const question = questionDeadline(item.deadline, review.held);
  const nobody = formatNobody({ leads: item.leads, status: 'open' }, ofNobody[index] ?? [], shared);
  const questions = [
    ...(item.looksLike === undefined ? [] : [words.looksLike({ reference: inRow(item.looksLike) })]),
    ...(question === null ? [] : [words.question[question]]),
    ...(nobody === null ? [] : [inRow(nobody)]),
  ];
  const isMissing = item.leads.length === 0 || hasNoDeadline(item);
  return expand('reviews/item', {
    input: `pick-${index}`,
    task: asTitle(cut(item.task, LONGEST_TASK)),
    picked: String(item.isChosen),
    standing: [
      inRow(cut(formatLeadsMarked(item.leads, shared), LONGEST_WORDS)),
      inRow(cut(formatDeadline(item.deadline, language), LONGEST_WORDS)),
    ].join(' · '),
    color: isMissing ? 'Warning' : 'Default',
    isSubtle: !isMissing,
    question: questions.length === 0 ? null : questions.join(' '),
    quote: `“${inRow(cut(item.quote.replace(/\s+/gu, ' '), LONGEST_QUOTE))}”`,
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
  const number = review.items.filter(({ isChosen }) => isChosen).length;
  return [
    primary(press(reviewLogButton, reviewWords(language).log({ number }), { review: review.id, page, ticked })),
    ...(page < pages ? [turn(page + 1, shared.button.next)] : []),
    ...(page > 1 ? [turn(page - 1, shared.button.previous)] : []),
  ];
}
