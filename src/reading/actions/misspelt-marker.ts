import { editDistance } from '../text/edit-distance.js';
import { fold } from '../text/fold.js';

const MARKERS = [
  'action',
  'actions',
  'action point',
  'action item',
  'cam gweithredu',
  'camau gweithredu',
  'gweithredu',
  'pwynt gweithredu',
];
/** Real words that differ from a marker by a letter or two. */
const OTHERS = new Set(
  `auction auctions faction factions traction caption captions active actor actors acting gweithredol gweithredwr
gweithred gweithredoedd`.split(/\s+/u),
);
/** One or two words, then a colon, or a dash between spaces, and something after it. */
const OPENING = /^(\p{L}{5,14}|\p{L}{3,8}[ \t]\p{L}{4,14})(?:[ \t]{0,2}(:)|[ \t]{1,2}[–—-](?=[ \t]))[ \t]{0,8}(?=\S)/u;
/** After a dash, the words must say who will do something. */
const UNDERTAKES = /[ \t](?:to|will|i|yn)[ \t]/u;
/** From this many letters on, a phrase may have two errors. */
const LONG = 12;

/** The length of a misspelt marker, "ACTON:", "Actoin -", "CAM GWEITHRDU:"; null if there is none. */
export function misspeltMarker(line: string): number | null {
  const [opening, said, colon] = OPENING.exec(line) ?? [];
  if (opening === undefined || said === undefined) return null;
  const word = fold(said);
  if (OTHERS.has(word) || (colon === undefined && !UNDERTAKES.test(line))) return null;
  const isNear = MARKERS.some(
    (marker) =>
      Math.abs(marker.length - word.length) <= 2 && editDistance(marker, word) <= (marker.length < LONG ? 1 : 2),
  );
  return isNear ? opening.length : null;
}
