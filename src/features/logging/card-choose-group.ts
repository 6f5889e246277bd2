import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { bytesOf } from '../../presentation/card/fitting.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { inChoice } from '../../presentation/card/user-words.js';
import { drawWhichGroup } from '../../presentation/card/which-group.js';
import type { ChooseGroupReply } from '../reviews/reply.js';
import { chooseGroupButton } from './buttons.js';

/** The most bytes that all buttons may take, each of which has the message twice; and the most groups. */
const ROOM = 22_000;
const MOST_GROUPS = 40;

/** A button's source has one line for each line of its text. */
const inOneLine = (words: string): string => words.replace(/\s*\n\s*/gu, ' ');

/**
 * Asks which group an action from a 1:1 chat belongs to; null when a card cannot carry the message, which each button
 * sends back.
 */
export function drawChooseGroup(reply: ChooseGroupReply, drawing: Drawing): CardJson | null {
  const { groups, own, review } = reply;
  const source = reply.source === undefined ? {} : { source: reply.source.map(inOneLine).join('\n') };
  const kept = review === null ? { text: reply.text, ...source, review } : { text: '', review };
  const button = (title: string, group: string): CardJson => press(chooseGroupButton, title, { group, ...kept });
  const buttons = groups
    .slice(0, MOST_GROUPS)
    .map(({ id, name, prefix }) => button(`${inChoice(name)} (${prefix})`, id));
  const mine = button(drawing.shared.where.own, own.id);
  if (bytesOf([...buttons, mine]) > ROOM) return null;
  return drawWhichGroup(
    {
      said: reply.source === undefined ? reply.text : [...new Set(reply.source)].join('\n'),
      groups: buttons,
      own: mine,
    },
    drawing,
  );
}
