import { primary } from '../../presentation/card/button.js';
import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { fitting } from '../../presentation/card/fitting.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { remark, text } from '../../presentation/card/texts.js';
import { alone, asTitle, inChoice, inRow } from '../../presentation/card/user-words.js';
import { drawWhichGroup } from '../../presentation/card/which-group.js';
import { decisionsButton, keepDecisionButton, leaveDecisionButton } from './buttons.js';
import type { OfferDecisionReply } from './reply.js';
import { decisionWords } from './words.js';

/** The bytes that the buttons of all groups may take; each has the words twice. */
const ROOM = 20_000;

/** Asks whether what was said is a decision; with several groups, of which one. */
export function drawOfferDecision({ groups, text: said, isLeft }: OfferDecisionReply, drawing: Drawing): CardJson {
  const words = decisionWords(drawing.language);
  const keep = (title: string, group: string): CardJson => press(keepDecisionButton, title, { group, text: said });
  const [only, ...others] = groups;
  if (only !== undefined && others.length === 0)
    return drawCard(
      {
        kicker: inRow(only.name),
        title: isLeft === true ? words.left : words.ask,
        parts: [...(isLeft === true ? [] : [text(asTitle(alone(said)))]), remark(words.how)],
        actions:
          isLeft === true
            ? [press(decisionsButton, words.all, { group: only.id, find: null, page: 1 })]
            : [primary(keep(words.keep, only.id)), press(leaveDecisionButton, words.leave, { group: only.id })],
      },
      drawing,
    );
  const { parts } = fitting(groups, ({ id, name, prefix }) => [keep(`${inChoice(name)} (${prefix})`, id)], ROOM);
  return drawWhichGroup({ said, groups: parts, own: null }, drawing);
}
