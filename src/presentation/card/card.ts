import type { Color } from '../words/format-standing.js';
import { withoutLoneMenu } from './button.js';
import type { Drawing } from './drawing.js';
import { type CardJson, expand } from './templates.js';

/** How what a card is about stands, in two or three words. */
export interface Pill {
  readonly text: string;
  readonly color: Color;
  /** That it stands below the title, as it may be so long that beside it the title has no room on a phone. */
  readonly isBelow?: true;
}

/** The head of a card. */
export interface Head {
  /** A small line above the title: the group; null where it says nothing. */
  readonly kicker: string | null;
  readonly title: string;
  /** A small line below the title. */
  readonly line?: string | null;
  readonly pill?: Pill | null;
}

interface Card extends Head {
  /** What says it all where no card can be shown; the title when it is left out. */
  readonly fallbackText?: string;
  readonly parts: readonly CardJson[];
  readonly actions: readonly CardJson[];
  /** Whether it takes the whole width of the chat. */
  readonly isWide?: boolean;
}

/** A whole card: a head, the parts below it, and the buttons that are for all of it. */
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

/** The head of a card that has a template of its own. */
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
