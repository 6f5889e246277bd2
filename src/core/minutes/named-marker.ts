import type { LeadTest } from '../actions/split-lead.js';

/** A marker that names the lead before its colon, "Action 3.1 (CD): …", "Action SE: …", and what follows it. */
export interface NamedMarker {
  readonly lead: string;
  readonly number: string | null;
  readonly words: string;
}

const MARKER =
  /^[\s*_]{0,6}(?:actions?(?: points?| items?)?|ap|cam gweithredu|gweithredu)[\t ]{0,3}(\d{1,3}(?:[./]\d{1,3})*)?[\t ]{0,3}(?:[([]([^()[\]]{1,60})[)\]]|([^:()]{1,50}?))[*_]{0,3}[\t ]{0,3}(?::|[\t ][–—-])[\s*_]{0,4}(?=\S)/iu;

/** Takes a line and reads such a marker; null when it has none, or what it names is nobody. */
export function readNamedMarker(line: string, test: LeadTest): NamedMarker | null {
  if (!/^[\s*_]{0,6}(?:a|c|g)/iu.test(line)) return null;
  const found = MARKER.exec(line);
  const lead = (found?.[2] ?? found?.[3])?.replace(/^(?:for|on|by) /iu, '').trim();
  if (!found || !lead || !test.isKnown(lead)) return null;
  return { lead, number: found[1] ?? null, words: line.slice(found[0].length).replace(/\*+\s*$/u, '') };
}
