import { matchesOf } from '../text/matches-of.js';
import { findPerson } from './find-person.js';
import { findSet } from './find-set.js';
import { isNameLike, isPost, isTeam } from './name-kinds.js';
import { isRedacted } from './redaction.js';
import type { Roster } from './roster.js';

/** Separates leads. The group is what may also stand inside one lead, as in "HR and OD team". */
const BETWEEN =
  /\s*(?:[,;/&+|\n]|\s-\s)\s*(?:(?:and|a|ac)\s+)?|\s+(?=@)|\s+(and|with|a|ac|gyda|together with|along with|alongside|supported by|with (?:support|help|input) from|(?:a|gyda)['’]r)\s+/giu;
const OPENING =
  /^(?:[\s:@–—-]{1,20}|(?:both|supported by|with (?:support|help|input) from|with|working with|ynghyd â)\s)+/iu;
const CLOSING = /[\s.:–—-]{1,20}$/u;
/** How many pieces a known name or set may have: "Davies, Huw", "Health, Care and Housing". */
const LONGEST_KNOWN = 5;

interface Piece {
  readonly start: number;
  readonly end: number;
  /** Whether the separator before it may also stand inside a lead. */
  readonly isSoft: boolean;
}

/**
 * Splits lead words into pieces of one lead each. "/", ",", ";" and "&" always split. "And" ("a", "ac") splits only if
 * both sides are leads by themselves, so that "HR and OD team" stays one. Never splits a name or set on the roster.
 */
export function splitLeadWords(words: string, roster: Roster): readonly string[] {
  const pieces = piecesOf(words);
  const leads: Piece[] = [];
  let isListed = false;
  for (let index = 0; index < pieces.length;) {
    const { piece, count } = longestKnown(pieces, index, words, roster);
    index += count;
    const current = leads.at(-1);
    const before = current === undefined ? '' : words.slice(current.start, current.end);
    if (
      current !== undefined &&
      piece.isSoft &&
      areOne(before, words.slice(piece.start, piece.end), isListed, roster)
    ) {
      leads[leads.length - 1] = { ...current, end: piece.end };
      continue;
    }
    isListed = current !== undefined;
    leads.push(piece);
  }
  return leads
    .map(({ start, end }) => words.slice(start, end).replace(CLOSING, '').trim())
    .filter((lead) => lead !== '');
}

/** Cuts only outside round brackets: "Comms (Siân, Tomos)" is one piece. */
function piecesOf(words: string): readonly Piece[] {
  const open = words.includes('(') ? words.replace(/\([^()]*\)/gu, (inside) => 'x'.repeat(inside.length)) : words;
  const pieces: Piece[] = [];
  let start = 0;
  let isSoft = false;
  const add = (end: number): void => {
    const opening = OPENING.exec(open.slice(start, end))?.[0].length ?? 0;
    if (open.slice(start + opening, end).trim() !== '') pieces.push({ start: start + opening, end, isSoft });
  };
  for (const found of matchesOf(BETWEEN, open)) {
    add(found.index);
    start = found.index + found[0].length;
    isSoft = found[1] !== undefined;
  }
  add(open.length);
  return pieces;
}

function longestKnown(
  pieces: readonly Piece[],
  index: number,
  words: string,
  roster: Roster,
): { readonly piece: Piece; readonly count: number } {
  const first = pieces[index] ?? { start: 0, end: words.length, isSoft: false };
  for (let count = Math.min(LONGEST_KNOWN, pieces.length - index); count > 1; count -= 1) {
    const piece = { ...first, end: pieces[index + count - 1]?.end ?? first.end };
    const said = words.slice(piece.start, piece.end);
    if (findPerson(said, roster) !== null || findSet(said, roster) !== null) return { piece, count };
  }
  return { piece: first, count: 1 };
}

const isKnown = (words: string, roster: Roster): boolean =>
  isRedacted(words) || findPerson(words, roster) !== null || findSet(words, roster) !== null;

const isFullName = (words: string): boolean => /\s/u.test(words.trim()) && isNameLike(words) && !isTeam(words);
const isFirstName = (words: string): boolean => !/\s/u.test(words.trim()) && isNameLike(words) && !isTeam(words);
const isInitials = (words: string): boolean => /^\p{Lu}(?:\p{Ll}?\p{Lu}){1,5}$/u.test(words.trim());

/** Whether the words on both sides of an "and" are one lead. In a list, single names are split as well. */
function areOne(left: string, right: string, isListed: boolean, roster: Roster): boolean {
  if (isListed && isFirstName(left) && isFirstName(right)) return false;
  return !(standsAlone(left, roster) && mayFollow(left, right, roster));
}

function standsAlone(words: string, roster: Roster): boolean {
  return isKnown(words, roster) || isTeam(words) || isPost(words) || isNameLike(words) || isInitials(words);
}

/** A title with a name is a person of their own. */
const TITLED =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|reverend|canon|cllr|councillor|sir|dame|lord|lady|parch|y cyng|det|supt)\.? \p{Lu}/iu;

function mayFollow(left: string, first: string, roster: Roster): boolean {
  if (isKnown(first, roster) || TITLED.test(first) || /^(?:the|y|yr|his|her|their)\s/iu.test(first)) return true;
  // "HR and OD team" is one team; "Comms team and HR team" are two.
  if (isTeam(first)) return isKnown(left, roster) || (isTeam(left) && /\s/u.test(left)) || isFullName(left);
  if (isPost(first)) return true;
  if (isInitials(left)) return isInitials(first);
  return (isFullName(left) || isKnown(left, roster)) && isNameLike(first);
}

/** Removes commas and "and" at both ends of words. */
export const withoutJoins = (words: string): string =>
  words
    .replace(/^(?:[\s,;:/&+)–—.-]|(?:and|a|ac|a['’]r)\s)+/iu, '')
    .replace(/(?:[\s,;:/&+(–—.-]|[\s(](?:and|a|ac|a['’]r|with|gyda))+$/iu, '')
    .trim();
