import { readMarker } from '../actions/action-marker.js';
import { splitLead, type LeadTest } from '../actions/split-lead.js';
import { isPost } from '../leads/name-kinds.js';
import type { Paragraph } from './paragraph.js';
import { sentences } from './sentences.js';
import { matchesOf } from '../text/matches-of.js';

const PLACES =
  /(?:(?<=[.!?;:)\]”"][\t ]{1,4}|[\t ]{3}|\t|[–—-][\t ])[[*_]{0,3}|(?<=[\t ])(?:\*\*|__|(?<!\p{Lu}{2} )(?=ACTION|(?:CAM )?GWEITHREDU)))(?:ACTIONS?|Actions?|AP|CAM GWEITHREDU|Cam gweithredu|GWEITHREDU|Gweithredu)(?![\p{L}])/gu;
/** "Action (Moll): ". */
const WITH_NAME = /^[*_]{0,3}(?:actions?|ap) ?\([^()]{1,40}\)[*_]{0,3}[\t ]?[:–—-]/iu;
/** "[NEW] ACTION: …" in a summary is one mark. */
const STATE = /^\[\p{L}{3,12}\] /u;
const MENTIONED = ['ACTION', 'Action', 'AP', 'GWEITHREDU', 'weithredu'];

/** The parts of a paragraph, each beginning at a mark; the paragraph itself if it has none. */
export function markedPieces(paragraph: Paragraph, body: string, test: LeadTest): readonly Paragraph[] {
  const pieces = splitMarks(body, test);
  return pieces.length < 2 ? [paragraph] : pieces.map((text) => ({ ...paragraph, text, bullet: null }));
}

/**
 * Splits a paragraph before each marker inside it that follows the end of a sentence, or is bold or in capitals: "The gate
 * is broken. Action: Clerk to have it mended."
 */
export function splitMarks(words: string, test: LeadTest): readonly string[] {
  if (!MENTIONED.some((mark) => words.includes(mark)) || STATE.test(words)) return [words];
  const pieces: string[] = [];
  let start = 0;
  for (const { index } of matchesOf(PLACES, words)) {
    const after = words.slice(index, index + 200);
    const marker = readMarker(after);
    if (!WITH_NAME.test(after) && (marker === null || !/[:–—\]-]/u.test(after.slice(0, marker.length)))) continue;
    if (words.slice(start, index).trim() !== '') pieces.push(words.slice(start, index).trim());
    start = index;
  }
  pieces.push(words.slice(start).trim());
  return pieces.flatMap((piece, at) => (at === 0 ? [piece] : afterMark(piece, test)));
}

/** Begins a sentence that continues the one before. */
const GOES_ON =
  /^(?:this|these|those|that|it(?! was)|he|she|they|also|then|and|to|by|deadline|due|hyn|status)(?!\p{L})/iu;

/** A mark in bold ends with the bold. */
const BOLD = /^(\*\*|__)(?:(?!\1).)+\1(?=\s\S)/u;

const NAME = "(?![ivx]{1,4}[.)])(?:(?:Cllr|Mr|Mrs|Ms|Dr)\\.? )?\\p{L}[\\p{L}'’]*";
/** Only an owner stands after the mark, and then the minutes go on: "Action: Clerk. ii. Village Shop". */
const OWNER = new RegExp(
  `^(?:ACTION|Action|AP|Gweithredu|GWEITHREDU)\\s?:\\s*(${NAME}(?:(?:[;,/&]\\s?| and | )${NAME}){0,5}?)(?:\\.\\s+(?=[\\p{Lu}\\p{N}(]|[ivx]{1,4}\\.)|\\s+(?=[ivx]{1,4}\\.\\s))`,
  'u',
);
/** The same without a full stop, after a post: "Action: Clerk Rest of the cemetery was in good order". */
const POST = /^(?:ACTION|Action|AP)\s?:\s*(\p{Lu}\p{Ll}+)\s+(?=\p{Lu}\p{Ll}+ (?!to |will |i )(?:of )?\p{Ll})/u;
/** Many people, who are no verb: "residents", "councillors". */
const PEOPLE = /^(?:all|residents|councillors|members|trustees|officers|everyone|pawb|aelodau)$/iu;
function postAlone(piece: string): RegExpExecArray | null {
  const found = POST.exec(piece);
  return found !== null && isPost(found[1] ?? '') ? found : null;
}
const isOwnerName = (name: string, test: LeadTest): boolean =>
  name !== '' && (test.isKnown(name) || isPost(name) || PEOPLE.test(name) || test.couldClose?.(name) === true);

/**
 * Splits a mark inside a paragraph, with the sentence that it marks, from the minutes that continue after that
 * sentence.
 */
function afterMark(piece: string, test: LeadTest): readonly string[] {
  const bold = BOLD.exec(piece)?.[0];
  if (bold !== undefined && !/:\W*$/u.test(bold)) return [bold, piece.slice(bold.length).trim()];
  const owner = OWNER.exec(piece) ?? postAlone(piece);
  const isOwner =
    owner !== null && (owner[1] ?? '').split(/[;,/&]| and /u).every((name) => isOwnerName(name.trim(), test));
  if (owner !== null && isOwner) return [owner[0].trim(), piece.slice(owner[0].length).trim()];
  const [first = '', next, ...rest] = sentences(piece);
  const words = first.slice(readMarker(first)?.length ?? 0);
  if (next === undefined || /^\[[xX✓]\]/u.test(words) || GOES_ON.test(next) || splitLead(words, test).lead === null)
    return [piece];
  return splitLead(next, test).lead === null || /(?:resolved|agreed)/iu.test(next)
    ? [first, [next, ...rest].join(' ')]
    : [piece];
}
