import type { Language } from '../../model/language.js';
import { type Drawing, drawingIn } from './drawing.js';
import { bytesOf } from './fitting.js';
import { link } from './links.js';
import { inOneBlock } from './one-block.js';
import type { CardJson } from './templates.js';

/** The most bytes of a card; Teams cuts it off at 28 KB. */
const MOST = 27_500;

/** The room for rows, in bytes: less and less until both languages fit. */
const ROOMS = [25_000, 18_000, 12_000, 8_000, 4_000];

/**
 * Draws a card in one language or in both, Welsh first, as two blocks with the buttons once. A card with inputs, or
 * with buttons in its rows, has those once too, so each of its texts is in two lines.
 */
export function drawInLanguages(
  language: Language | 'both',
  draw: (drawing: Drawing) => CardJson | null,
): CardJson | null {
  if (language !== 'both') return draw(drawingIn(language));
  let drawn: CardJson | null = null;
  for (const room of ROOMS) {
    const welsh = draw(drawingIn('cy', room));
    const english = draw(drawingIn('en', room));
    if (welsh === null || english === null) return null;
    for (const join of hasControls(welsh['body']) ? [inOneBlock] : [inTwoBlocks, inOneBlock]) {
      drawn = withShortButtons(join(welsh, english)) ?? drawn;
      if (drawn !== null && bytesOf(drawn) <= MOST) return drawn;
    }
  }
  return drawn;
}

/** A longer button title is wider than a card on a phone. */
const LONGEST_TITLE = 36;

/** Turns buttons whose two titles are too long for a phone into lines that can be pressed, which wrap. */
function withShortButtons(card: CardJson | null): CardJson | null {
  const actions = (card?.['actions'] ?? []) as readonly CardJson[];
  const isLong = ({ title, type }: CardJson): boolean =>
    type === 'Action.Execute' && typeof title === 'string' && title.length > LONGEST_TITLE;
  const long = actions.filter(isLong);
  if (card === null || long.length === 0) return card;
  const lines = long.map((action) => link(String(action['title']), action));
  const body = card['body'] as readonly CardJson[];
  return { ...card, body: [...body, ...lines], actions: actions.filter((action) => !isLong(action)) };
}

/** Whether a card's body has inputs or buttons, which must not appear twice. */
function hasControls(part: unknown): boolean {
  if (Array.isArray(part)) return part.some(hasControls);
  if (typeof part !== 'object' || part === null) return false;
  const type = String((part as CardJson)['type']);
  return type === 'ActionSet' || type.startsWith('Input.') || Object.values(part).some(hasControls);
}

/** Joins the Welsh block and then the English one; the buttons have both languages. */
function inTwoBlocks(welsh: CardJson, english: CardJson): CardJson | null {
  const rest = inOneBlock({ ...welsh, body: [] }, { ...english, body: [] });
  const [head = {}, ...below] = english['body'] as readonly CardJson[];
  const second = [{ ...head, separator: true, spacing: 'ExtraLarge' }, ...below];
  return rest === null ? null : { ...rest, body: [...(welsh['body'] as readonly CardJson[]), ...second] };
}
