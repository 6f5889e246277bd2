import { readMarker } from '../actions/action-marker.js';
import { splitLead, type LeadTest } from '../actions/split-lead.js';
import { sentences } from './sentences.js';

const PLACES =
  /(?<=[.!?;:)\]”"][\t ]{1,4}|[\t ]{3}|\t|[–—-][\t ])[[*_]{0,3}(?:ACTIONS?|Actions?|AP|CAM GWEITHREDU|Cam gweithredu|GWEITHREDU|Gweithredu)(?![\p{L}])/gu;
/** "Action (Moll): ". */
const WITH_NAME = /^[*_]{0,3}(?:actions?|ap) ?\([^()]{1,40}\)[*_]{0,3}[\t ]?[:–—-]/iu;
/** "[NEW] ACTION: …" in a summary is one mark. */
const STATE = /^\[\p{L}{3,12}\] /u;
const MENTIONED = /ACTION|Action|AP|GWEITHREDU|[Gg]weithredu/u;

/**
 * Splits a paragraph before each marker that follows the end of a sentence inside it: "The gate is broken. Action: Clerk
 * to have it mended."
 */
export function splitMarks(words: string, test: LeadTest): readonly string[] {
  if (!MENTIONED.test(words) || STATE.test(words)) return [words];
  const pieces: string[] = [];
  let start = 0;
  for (const { index } of words.matchAll(PLACES)) {
    const after = words.slice(index, index + 200);
    const marker = readMarker(after);
    if (!WITH_NAME.test(after) && (marker === null || !/[:–—\]-]/u.test(after.slice(0, marker.length)))) continue;
    if (words.slice(start, index).trim() !== '') pieces.push(words.slice(start, index).trim());
    start = index;
  }
  pieces.push(words.slice(start).trim());
  return pieces.flatMap((piece, at) => (at === 0 ? [piece] : afterMark(piece, test)));
}

/** How a sentence begins that goes on with the one before it. */
const GOES_ON =
  /^(?:this|these|those|that|it(?! was)|he|she|they|also|then|and|to|by|deadline|due|hyn|status)(?!\p{L})/iu;

/** A mark inside a paragraph, with the sentence that it marks, and the minutes that go on after that sentence. */
function afterMark(piece: string, test: LeadTest): readonly string[] {
  const [first = '', next, ...rest] = sentences(piece);
  const words = first.slice(readMarker(first)?.length ?? 0);
  if (next === undefined || /^\[[xX✓]\]/u.test(words) || GOES_ON.test(next) || splitLead(words, test).lead === null)
    return [piece];
  return splitLead(next, test).lead === null || /(?:resolved|agreed)/iu.test(next)
    ? [first, [next, ...rest].join(' ')]
    : [piece];
}
