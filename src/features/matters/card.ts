import { quiet } from '../../presentation/card/button.js';
import { drawCard } from '../../presentation/card/card.js';
import { countStrip } from '../../presentation/card/counts.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { link } from '../../presentation/card/links.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { empty, notice } from '../../presentation/card/texts.js';
import { inChoice, inRow } from '../../presentation/card/user-words.js';
import { drawWhichGroup } from '../../presentation/card/which-group.js';
import { formatDay } from '../../presentation/words/format-day.js';
import { undoChangeButton } from '../undo/buttons.js';
import { endMattersButton, mattersButton } from './buttons.js';
import { leftRows, resumeButtons } from './card-end.js';
import { matterRows, turnButtons } from './card-list.js';
import { decidingButton } from './card-decision.js';
import { goingButtons, matterBlock } from './card-one.js';
import { formatNewsOf } from './format-news-of.js';
import type { MattersReply, MattersWhereReply } from './reply.js';
import type { ReviewCounts } from './rules/where-it-stands.js';
import { mattersWords, type MattersWords } from './words.js';

/** The card of a review of matters arising: one action, a page of ten, or the counts at the end. */
export function drawMatters(reply: MattersReply, drawing: Drawing): CardJson {
  const words = mattersWords(drawing.language);
  const { group, shown, meeting, total, counts } = reply;
  const kicker = inRow(group.name);
  if (total === 0) return drawCard({ kicker, title: words.title, parts: [empty(words.nothing)], actions: [] }, drawing);
  const title =
    shown.as === 'one'
      ? words.place({ place: shown.matter.place, total })
      : shown.as === 'list'
        ? words.title
        : words.end({ total });
  const line = [
    ...(meeting === null ? [] : [formatDay(meeting, drawing.language)]),
    ...(shown.as === 'end' ? [words.gone({ gone: total - counts.left, total })] : progressOf(counts, words)),
  ].join(' · ');
  return drawCard(
    {
      kicker,
      title,
      line,
      parts: [...newsParts(reply, drawing), ...bodyOf(reply, drawing)],
      actions: actionsOf(reply, drawing),
      isWide: true,
    },
    drawing,
  );
}

/** How far the review has come: each count above zero. */
const progressOf = (counts: ReviewCounts, { progress }: MattersWords): readonly string[] =>
  (['closed', 'carried', 'changed', 'left'] as const).flatMap((became) => {
    const number = counts[became];
    return number === 0 ? [] : [progress[became]({ number })];
  });

/** What has just happened, with a link to undo it. */
function newsParts(reply: MattersReply, drawing: Drawing): readonly CardJson[] {
  const { news, undo, group, startedAt, page } = reply;
  if (news === null) return [];
  const said = notice(formatNewsOf(news, drawing), news.of === 'problem' ? 'Warning' : 'Good');
  if (undo === null || startedAt === null) return [said];
  const matters = { group: group.id, startedAt, seen: null, page, show: undo.reference };
  const { undo: title } = drawing.shared.button;
  const back = { group: group.id, at: undo.at, sure: false, matters };
  return [said, link(title, press(undoChangeButton, title, back))];
}

function bodyOf(reply: MattersReply, drawing: Drawing): readonly CardJson[] {
  const words = mattersWords(drawing.language);
  const { shown, counts } = reply;
  switch (shown.as) {
    case 'one':
      return [matterBlock(reply, shown.matter, drawing)];
    case 'list':
      return matterRows(reply, shown.matters, drawing);
    case 'end':
      return [
        countStrip([
          { number: counts.closed, label: words.closed, color: 'Good' },
          { number: counts.carried, label: words.carried, color: 'Warning' },
          { number: counts.changed, label: words.changed, color: 'Default' },
          { number: counts.left, label: words.left, color: 'Attention' },
        ]),
        ...leftRows(reply, shown.left, drawing),
      ];
  }
}

function actionsOf(reply: MattersReply, drawing: Drawing): readonly CardJson[] {
  const { group, shown, startedAt, mayDecide } = reply;
  const words = mattersWords(drawing.language);
  const stop =
    mayDecide && startedAt !== null ? [quiet(press(endMattersButton, words.stop, { group: group.id, startedAt }))] : [];
  switch (shown.as) {
    case 'one':
      return [...goingButtons(reply, shown, drawing), ...decidingButton(reply, drawing), ...stop];
    case 'list':
      return [...turnButtons(reply, shown, drawing), ...decidingButton(reply, drawing), ...stop];
    case 'end':
      return resumeButtons(reply, drawing);
  }
}

/** How many groups are offered, a button each. */
const MOST_GROUPS = 12;

/** Asks which group is meant. */
export const drawMattersWhere = ({ groups }: MattersWhereReply, drawing: Drawing): CardJson =>
  drawWhichGroup(
    {
      said: mattersWords(drawing.language).title,
      groups: groups
        .slice(0, MOST_GROUPS)
        .map(({ id, name }) => press(mattersButton, inChoice(name), { group: id, reference: null, page: null })),
      own: null,
    },
    drawing,
  );
