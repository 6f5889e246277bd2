import type { LeadTest } from '../actions/split-lead.js';
import { firstWord } from '../text/first-word.js';

/** A marker that names the lead before its colon, "Action 3.1 (CD): …", "Action SE: …", and the words after it. */
interface NamedMarker {
  readonly lead: string;
  readonly number: string | null;
  readonly words: string;
}

const MARKER =
  /^[\s*_]{0,6}(?:actions?(?: points?| items?)?|ap|to-?do|cam gweithredu|gweithredu)[\t ]{0,3}(\d{1,3}(?:[./]\d{1,3})*)?[\t ]{0,3}(?:[([]([^()[\]]{1,60})[)\]]|([^:()]{1,50}?))[*_]{0,3}[\t ]{0,3}(?::|[\t ][–—-])[\s*_]{0,4}(?=\S)/iu;

const LONE =
  /^[\s*_[(]{0,6}(?:ACTIONS?|Actions?)(?: (?:BY|ON|FOR|by|on|for):?)?[\t ]{1,4}(\p{Lu}[\p{L}&/,'’ -]{1,50}?)[\s.*_)\]]{0,6}$/u;
/** "Action TE:" with nothing after the colon. */
const BARE =
  /^[\s*_]{0,6}(?:actions?(?: points?| items?)?|ap|cam gweithredu|gweithredu)[\t ]{1,3}(?:(?:for|on|by)[\t ]{1,3})?([^:]{1,50}?)[*_]{0,3}[\t ]{0,3}:[\s*_]{0,4}$/iu;
/** Words that make something else of "action". */
const OF_ACTIONS =
  /^(?:plans?|points?|items?|logs?|lists?|notes?|tables?|tracker|register|summary|groups?|teams?|learning|required|taken|agreed|arising|none|complete|completed|closed|ongoing|outstanding|owners?|leads?|status|updates?|review)(?!\p{L})/iu;

/** The lead of a line that is just a marker, a name and a colon, "Action TE:"; null for other lines. */
export function readBareMarker(line: string, test: LeadTest): string | null {
  const lead = line.length < 80 && line.includes(':') ? BARE.exec(line)?.[1] : undefined;
  return lead !== undefined && !OF_ACTIONS.test(lead) && (test.isKnown(lead) || (test.couldEnd?.(lead) ?? false))
    ? lead
    : null;
}

/** The lead of a line that is just a marker and a name, "ACTION CLERK"; null for other lines. */
export function readLoneMarker(line: string, test: LeadTest): string | null {
  const lead = line.length < 70 ? LONE.exec(line)?.[1] : undefined;
  return lead !== undefined && !OF_ACTIONS.test(lead) && test.isKnown(lead) ? lead : null;
}

/** Reads a marker with a name; null if the line has none, or the name is nobody's. */
export function readNamedMarker(line: string, test: LeadTest): NamedMarker | null {
  if (!/^[\s*_]{0,6}(?:a|c|g|to)/iu.test(line)) return null;
  const found = MARKER.exec(line);
  const lead = (found?.[2] ?? found?.[3])?.replace(/^(?:for|on|by) /iu, '').trim();
  if (!found || !lead) return null;
  const words = line.slice(found[0].length).replace(/\*+\s*$/u, '');
  const isPlaced =
    found[2] !== undefined ||
    /^(?:for|on|by) /iu.test(found[3] ?? '') ||
    (!OF_ACTIONS.test(lead) && test.isVerb(firstWord(words)));
  if (!test.isKnown(lead) && !(isPlaced && (test.couldEnd?.(lead) ?? false))) return null;
  return { lead, number: found[1] ?? null, words };
}
