import { findPerson } from './find-person.js';
import { findSet } from './find-set.js';
import { isNameLike, isPost, isTeam } from './name-kinds.js';
import { isRedacted } from './redaction.js';
import type { Roster } from './roster.js';

const HARD = /\s*(?:[,;/&+|]|\n| - )\s*(?:and\s+|a\s+|ac\s+)?/iu;
const SOFT = /\s+(?:and|with|a|ac|gyda|\band\b)\s+/iu;

/**
 * Lead words in pieces of one lead each: always at "/", ",", ";" and "&", and at "and" ("a", "ac") only where both sides
 * are leads by themselves, so that "HR and OD team" stays one.
 */
export function splitLeadWords(words: string, roster: Roster): readonly string[] {
  return splitHard(words)
    .flatMap((piece) => splitSoft(piece, roster))
    .map((piece) => piece.replace(/^[\s:@–—-]+|[\s.:–—-]+$/gu, '').trim())
    .filter((piece) => piece !== '');
}

/** Splits outside round brackets alone: "Comms (Siân, Tomos)" is one. */
function splitHard(words: string): readonly string[] {
  if (!words.includes('(')) return words.split(HARD);
  const hidden = words.replace(/\([^()]*\)/gu, (inside) =>
    inside.replace(/[,;/&+|]/gu, (sign) => String.fromCharCode(0xe000 + sign.charCodeAt(0))),
  );
  return hidden
    .split(HARD)
    .map((piece) => piece.replace(/[\ue000-\ue0ff]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xe000)));
}

function splitSoft(words: string, roster: Roster): readonly string[] {
  const match = SOFT.exec(words);
  if (match === null) return [words];
  const left = words.slice(0, match.index);
  const right = words.slice(match.index + match[0].length);
  if (!standsAlone(left, roster) || !mayFollow(left, right, roster)) return [words];
  return [left, ...splitSoft(right, roster)];
}

const isKnown = (words: string, roster: Roster): boolean =>
  isRedacted(words) || findPerson(words, roster) !== null || findSet(words, roster) !== null;

const isFullName = (words: string): boolean => /\s/u.test(words.trim()) && isNameLike(words) && !isTeam(words);
const isInitials = (words: string): boolean => /^[A-Z]{2,4}$/u.test(words.trim());

function standsAlone(words: string, roster: Roster): boolean {
  return isKnown(words, roster) || isTeam(words) || isPost(words) || isFullName(words) || isInitials(words);
}

function mayFollow(left: string, right: string, roster: Roster): boolean {
  const first = right.split(SOFT)[0] ?? right;
  if (isKnown(first, roster) || /^(?:the|y|yr)\s/iu.test(first)) return true;
  // "HR and OD team" is one team; "Comms team and HR team" are two.
  if (isTeam(first)) return isKnown(left, roster) || (isTeam(left) && /\s/u.test(left)) || isFullName(left);
  if (isPost(first)) return true;
  if (isInitials(left)) return isInitials(first);
  return isFullName(left) && isNameLike(first);
}
