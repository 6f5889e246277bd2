import type { Drawing } from '../presentation/card/drawing.js';
import { bytesOf } from '../presentation/card/fitting.js';
import type { CardJson } from '../presentation/card/templates.js';
import type { DidReply } from '../features/understanding/reply.js';
import { isProblem, type Reply } from '../model/reply.js';
import { replyNamed } from './declared.js';
import type { AnyReply } from './features.js';

/** The replies that the card of several things draws itself. */
const DRAWN = new Set(['detail', 'offer', 'which']);
/** The largest card, in bytes. */
const MOST = 27_500;

/**
 * Adds the cards of the parts that a card does not draw itself, or puts them in its place if it draws none. Returns the
 * card unchanged if they do not fit.
 */
export function withParts(card: CardJson | null, { parts }: DidReply, drawing: Drawing): CardJson | null {
  const others = parts
    .map(({ reply }) => byButton(reply))
    .filter((reply) => !isProblem(reply) && !DRAWN.has(reply.kind));
  const cards = others
    .map((reply) => replyNamed(reply.kind).card?.(reply as AnyReply, drawing) ?? null)
    .filter((drawn) => drawn !== null);
  if (card === null || cards.length === 0) return card;
  // A button sends every input of its card, so a form is not joined with other cards.
  const plain = cards.length > 1 ? cards.filter((one) => !JSON.stringify(one).includes('"Input.')) : cards;
  const all = plain.length === parts.length ? plain : [card, ...plain];
  const [first = card] = all;
  const joined: CardJson = { ...first, body: all.flatMap(bodyOf), actions: all.flatMap(actionsOf) };
  return bytesOf(joined) > MOST ? card : joined;
}

/** An answer carries one file: among several things, each paper has its own button. */
function byButton(reply: Reply): Reply {
  const { way } = reply as { readonly way?: { readonly by?: string } };
  return reply.kind === 'paper' && way?.by === 'file' ? Object.assign({}, reply, { way: { by: 'button' } }) : reply;
}

const bodyOf = ({ body }: CardJson, at: number): readonly CardJson[] => {
  const [first, ...more] = (body ?? []) as readonly CardJson[];
  return first === undefined ? [] : [at === 0 ? first : { ...first, separator: true, spacing: 'Large' }, ...more];
};
const actionsOf = ({ actions }: CardJson): readonly CardJson[] => (actions ?? []) as readonly CardJson[];
