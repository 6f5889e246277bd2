import type { PlanResponse } from '../read-plan.js';

const KINDS: readonly (readonly [PlanResponse, RegExp])[] = [
  [
    'in-part',
    /\b(?:accept(?:ed)?|agreed?)\b.{0,12}\b(?:in part|in principle|partially|partly|with (?:modification|amendment))|\b(?:partially|partly|part)[ -](?:accepted|agreed|met)|yn rhannol|mewn egwyddor/iu,
  ],
  [
    'rejected',
    /\b(?:not (?:been )?(?:accepted|agreed|supported)|reject(?:ed|s)?|declined?|refused?|do(?:es)? not accept)\b|gwrthod|heb ei dderbyn|ni dderbyn/iu,
  ],
  ['completed', /\b(?:completed?|implemented|done|closed)\b|cwblha|gwblha/iu],
  ['accepted', /\b(?:accept(?:ed|s)?|agreed?|supported|yes)\b|derbyn|dderbyn|cytun/iu],
];

/** The response to a recommendation in some words; null if there is none. */
export function saidResponse(words: string): PlanResponse | null {
  const head = words.slice(0, 160);
  return KINDS.find(([, pattern]) => pattern.test(head))?.[0] ?? null;
}
