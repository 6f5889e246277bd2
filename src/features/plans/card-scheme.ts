import { COLOURS } from '../../model/colour.js';
import type { RatingScheme } from '../../model/rating-scheme.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { remark, text } from '../../presentation/card/texts.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatColour } from './format-colour.js';
import { planWords } from './words.js';

/** Draws what a plan's colours mean, and the rule that rates it. */
export function schemeParts(scheme: RatingScheme, { language }: Drawing): readonly CardJson[] {
  const words = planWords(language);
  return [
    text(words.rule[scheme.rule]),
    ...COLOURS.map((colour) => text(escapeMarkdown(formatColour(colour, scheme, words)))),
    remark(words.schemeChange),
  ];
}
