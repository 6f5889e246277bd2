import type { Color } from '../words/format-standing.js';
import { withoutLoneMenu } from './button.js';
import type { Drawing } from './drawing.js';
import { type CardJson, expand } from './templates.js';

/** The status of what a card is about, in two or three words. */
export interface Pill {
  readonly text: string;
  readonly color: Color;
  /** Puts it below the title: beside a long one, the title has no room on a phone. */
  readonly isBelow?: true;
}

/** The head of a card. */
export interface Head {
  /** A small line above the title: the group; null for none. */
  readonly kicker: string | null;
  readonly title: string;
  /** A small line below the title. */
  readonly line?: string | null;
  readonly pill?: Pill | null;
}

interface Card extends Head {
  /** The text where no card can be shown; the title when absent. */
  readonly fallbackText?: string;
  readonly parts: readonly CardJson[];
  readonly actions: readonly CardJson[];
  /** Whether it takes the whole width of the chat. */
  readonly isWide?: boolean;
}

/** Draws a whole card: a head, the parts below it, and the buttons for all of it. */
export function drawCard(card: Card, { language }: Drawing): CardJson {
  const { fallbackText = card.title, parts, actions, isWide = false } = card;
  const drawn = expand('kit/card', {
    lang: language,
    fallbackText,
    header: header(card),
    parts,
    actions: withoutLoneMenu(actions),
  });
  return isWide ? { ...drawn, msteams: { width: 'Full' } } : drawn;
}

/** Draws the head of a card, also for one with its own template. */
export function header({ kicker, title, line = null, pill = null }: Head): CardJson {
  const pills = pill === null ? [] : [expand('kit/pill', styled(pill))];
  const isBelow = pill?.isBelow === true;
  return expand('kit/header', {
    kicker,
    title,
    line,
    pills: isBelow ? [] : pills,
    below: isBelow ? [expand('kit/pill-below', { pills })] : [],
  });
}

const styled = ({ text, color }: Pill): object => ({ text, color, style: color });
