import { type GrammarPart, patterns } from '../grammar-part.js';
import { about, IS_DONE } from '../about-action.js';

export interface ShowCommand {
  readonly kind: 'show';
  readonly reference: string;
}

const show = (reference: string): ShowCommand => ({ kind: 'show', reference });

/** A reference alone, and the question whether it is done. */
export const DETAIL_GRAMMAR: GrammarPart = patterns('action', [
  about(
    `(?:(?:show|see|view|open|status of|dangos|dangoswch|gweld|agor|agorwch|statws)\\s{1,3})?REF[\\s.?!]{0,5}`,
    show,
  ),
  about(`(?:is\\s)?REF\\s{1,3}(?:is\\s)?(?:${IS_DONE})\\s?\\?{1,3}`, show),
]);
