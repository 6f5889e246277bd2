import { readMarker } from '../actions/action-marker.js';
import type { LeadTest } from '../actions/split-lead.js';
import { splitTrailingLead } from '../actions/split-trailing-lead.js';
import { isNameLike } from '../leads/name-kinds.js';
import { isTicked, splitStatus } from './action-status.js';
import { isActor, isPerson } from './actor.js';
import { DONE } from './to-be-done.js';

/** Reports what was done or said, without a full stop. */
const TELLS = new RegExp(
  String.raw`^(?:(?:it was (?:noted|reported|explained|felt|heard|observed)|adroddwyd|nodwyd|dywedwyd|clywyd|cafodd|cafwyd) |(?:\S+ ){1,8}?(?:(?:(?:has|have|had)(?: already| now| since)? been|(?<!which |that |who )(?:was|were)) (?:\p{L}+ly )?${DONE}|(?:reported|noted|explained|advised|confirmed|stated|said) that ))`,
  'iu',
);

/** A sentence that reports what is or was so, by its full stop and its verb. */
const REPORTS =
  /^(?:\S+ ){0,6}?(?:is|are|was|were|has|have|had|been|thanked|(?!need|feed|seed|bed)\p{Ll}{2,}ed|mae|roedd|oedd|bu|oes|wedi|\p{L}+wyd)(?!\p{L})/iu;

/** "Beca has set up the list", "Tom confirmed that …"; not "Tom has to …", "Tom agreed to …". */
const DID =
  /^(\p{Lu}[^,;:.–]{0,40}?) (?:(?:has|have|had)(?: now| already| since)? (?!(?:to|an?|the|not|yet|agreed|offered|volunteered|undertaken|promised|been (?:asked|requested|tasked|invited))\b)\p{L}+|(?!need|(?:supported|helped|assisted) by|(?:agreed|offered|volunteered|promised|pledged|proposed|asked|requested|tasked|required)\b)\p{Ll}{3,}ed|said|told|gave|sent|met|wrote|spoke)(?!\p{L})/u;

/** Whether words report what somebody did or said, so that nothing in them is to be done. */
export const tellsOfDeed = (words: string, test: LeadTest): boolean => {
  const who = DID.exec(words)?.[1];
  if (who === undefined || splitTrailingLead(words, test).lead !== null) return false;
  return isActor(who, test) && (isPerson(who, test) || isNameLike(who));
};

/** Whether a listed line reports what was done or said. */
export const tellsOfPast = (body: string): boolean => TELLS.test(body) || /^\p{L}{2,}ed\W*$/u.test(body);

/** Whether a line reports what is or was so, and is no item in a list of things to do. */
export const isReport = (body: string): boolean => /[.!]["”)]?$/u.test(body.trimEnd()) && REPORTS.test(body);

/** A mark of fewer characters and of one sentence is one action. */
const SHORT_MARK = 100;
const MORE = /[.!?;] |,? and \p{Lu}/u;
/** Most paragraphs neither begin nor end in any of these; that is quick to see. */
const MAY_BE_DONE = /^\W{0,6}(?:done|completed?|closed)\W|(?:done|completed?|closed)\W{0,9}$/iu;

/** Of several parts in one paragraph, "(c) Noticeboard – completed" closes only itself. */
const PARTS = /[.;] \((?:[b-z]|ii|iii|iv|\d)\) /u;

/** Whether a paragraph says no task besides what a short mark or a remark that it is done makes of it. */
export const saysNoMore = (text: string, body: string): boolean =>
  (body.length < SHORT_MARK && !MORE.test(body) && readMarker(text) !== null) ||
  isTicked(text) ||
  (MAY_BE_DONE.test(body) && !PARTS.test(body) && splitStatus(body).status === 'done');
