import type { ActionMarker } from '../actions/action-marker.js';
import { splitLead, type LeadTest } from '../actions/split-lead.js';
import { isActionable } from './action-words.js';

/** "- [ ] ", "* [x] " or "☐ ": a box to tick, as task lists on GitHub and in wikis begin with. */
const BOX = /^\s{0,12}(?:(?:[-*+•]|\d{1,3}[.)])\s{1,4})?(?:(?=\[[ xX✓]\]\s)|(?=[☐☑✅]\s))/u;
/** "@rowan: ", "@rowan and @mair: " before what they are to do. */
const NAMED = /^\s{0,12}(?:[-*+•]\s{1,4})?(?=@[\p{L}\d._-]{1,40}(?:(?:,| and| &|\/) ?@[\p{L}\d._-]{1,40}){0,4}(?::| to )\s*\p{L})/u;
const VERB = /^\s*(?:please )?([\p{L}-]+)/u;

/**
 * Takes a line and gives where its words begin if it needs no other marker: a box to tick before what someone is to do,
 * or someone called upon by "@" and then a verb. The box stays with the words, for it says whether they are done.
 */
export function readTaskMarker(line: string, test: LeadTest): ActionMarker | null {
  const box = BOX.exec(line);
  if (box) {
    const words = line.slice(box[0].length).replace(/^(?:\[[ xX✓]\]|[☐☑✅])\s+/u, '');
    return isActionable(words, test) || words.startsWith('@') ? { length: box[0].length, number: null } : null;
  }
  const named = NAMED.exec(line);
  if (!named) return null;
  const verb = VERB.exec(splitLead(line.slice(named[0].length), test).task)?.[1] ?? '';
  return test.isVerb(verb) && !line.trimEnd().endsWith('?') ? { length: named[0].length, number: null } : null;
}
