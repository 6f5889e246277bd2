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
import { pageOfReview, type PlacedDecision, type PlacedItem } from './rules/review-page.js';
import { type ReviewWords, reviewWords } from './words.js';

const LONGEST_TASK = 220;
const LONGEST_QUOTE = 140;
const LONGEST_WORDS = 120;

/** Draws the card to tick, correct and log what was found in minutes: actions, possible actions, decisions. */
export function drawReview(reply: ReviewReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const { review, group } = reply;
  const words = reviewWords(language);
  const { page, pages, items, decisions } = pageOfReview(review, reply.page);
  const ticked = tickedIn(items, decisions);
  const known = [...review.known, ...review.knownDecisions];
  const title = titleOf(reply, words);
  const decided = review.decisions.length;
  const firstImplied = items.find(({ item }) => item.kind === 'implied')?.index;
  return drawCard(
    {
      fallbackText: `${cut(group.name, 100)}: ${title}`,
      kicker: inRow(group.name),
      title,
      line: [
        ...(review.title === null || review.title === group.name ? [] : [inRow(review.title)]),
        heldLine(reply, drawing),
        ...(title === words.decisionsFound({ number: decided }) || decided === 0
          ? []
          : [words.decisionsToo({ number: decided })]),
        ...(pages === 1 ? [] : [shared.page({ page, pages, total: review.items.length + decided })]),
      ].join(' · '),
      parts: [
        ...(known.length === 0 ? [] : [remark(words.known({ references: inRow(known.join(', ')) }))]),
        ...items.flatMap((placed) => [
          ...(placed.index === firstImplied ? [heading(words.implied), remark(words.impliedHint)] : []),
          row(placed, reply, ticked, drawing),
        ]),
        ...(decisions.length === 0 ? [] : [heading(words.decisions)]),
        ...decisions.map(decisionRow),
      ],
      actions: buttons(reply, page, pages, ticked, drawing),
    },
    drawing,
  );
}

/** The title: how many actions were found; if none, what there is instead. */
function titleOf({ review: { items, known, decisions } }: ReviewReply, words: ReviewWords): string {
  const found = items.filter((item) => item.kind === 'explicit').length;
  if (found > 0) return words.found({ number: found });
  if (decisions.length > 0) return words.decisionsFound({ number: decisions.length });
  if (known.length > 0) return words.allKnown({ number: known.length });
  return items.length > 0 ? words.possible({ number: items.length }) : words.nothingNew;
}

function heldLine({ review: { held, isHeldSaid } }: ReviewReply, { language }: Drawing): string {
  const words = reviewWords(language);
  return isHeldSaid
    ? words.held({ day: formatDay(held, language) })
    : words.heldUnknown({ day: formatOnDay(held, language) });
}

const tickedIn = (items: readonly PlacedItem[], decisions: readonly PlacedDecision[]): readonly number[] => [
  ...items.filter(({ item }) => item.isChosen).map(({ index }) => index),
  ...decisions.filter(({ decision }) => decision.isChosen).map(({ index }) => index),
];

const quoted = (quote: string): string => `“${inRow(cut(quote.replace(/\s+/gu, ' '), LONGEST_QUOTE))}”`;

const decisionRow = ({ index, decision }: PlacedDecision): CardJson =>
  expand('reviews/decision', {
    input: `pick-${index}`,
    text: asTitle(cut(decision.text, LONGEST_TASK)),
    picked: String(decision.isChosen),
    quote: quoted(decision.quote),
  });

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
    quote: quoted(item.quote),
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
  const all = [...review.items, ...review.decisions];
  if (all.length === 0) return [list];
  const turn = (to: number, words: string): CardJson =>
    press(reviewPageButton, words, { review: review.id, page: to, ticked });
  const number = all.filter(({ isChosen }) => isChosen).length;
  return [
    primary(press(reviewLogButton, reviewWords(language).log({ number }), { review: review.id, page, ticked })),
    ...(page < pages ? [turn(page + 1, shared.button.next)] : []),
    ...(page > 1 ? [turn(page - 1, shared.button.previous)] : []),
  ];
}
