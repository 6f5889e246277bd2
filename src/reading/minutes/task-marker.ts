import type { ActionMarker } from '../actions/action-marker.js';
import { splitLead, type LeadTest } from '../actions/split-lead.js';
import { isActionable } from './action-words.js';

/** A tick box, as in task lists on GitHub and in wikis: "- [ ] ", "* [x] " or "☐ ". */
const BOX = /^\s{0,12}(?:(?:[-*+•]|\d{1,3}[.)])\s{1,4})?(?:(?=\[[ xX✓]\]\s)|(?=[☐☑☒✅]\s))/u;
/** "@rowan: ", "@rowan and @mair: " before a task. */
const NAMED =
  /^\s{0,12}(?:[-*+•]\s{1,4})?(?=@[\p{L}\d._-]{1,40}(?:(?:,| and| &|\/) ?@[\p{L}\d._-]{1,40}){0,4}(?::| to )\s*\p{L})/u;
/** A quick test for the beginning of any of these; most lines begin with words. */
const MAY_MARK = /^\s{0,12}(?:[^\p{L}\s]|A\d|AI:|TO|NE|FO|CAM|[A-Z]{1,6}[-/])/iu;
/** "-> ", "=> " or ">> " before a lead and a task. */
const ARROW = /^\s{0,12}(?:[-*+•]\s{1,4})?(?:-{1,3}>|={1,2}>|[→⇒➔►]|>>)\s{0,4}(?=\S)/u;
/** "A3: ", "A3 - ", "AI: ", "TODO: ", "Next step: ". */
const CODED =
  /^\s{0,12}(?:[-*+•]\s{1,4})?\*{0,2}(?:A(\d{1,3}(?:[./]\d{1,3})?)(?::|\.|\s[–—-])|AI:|TODO:|To[ -]do:|Next steps?:|Follow[- ]up:|Cam nesaf:)\*{0,2}\s{1,4}(?=\S)/u;
/** An action's reference, recognised by the word in it: "ACT-HF-2026-11: ", "HF/ACTION/12 ". */
const REFERENCE =
  /^\s{0,12}(?:[-*+•]\s{1,4}|\d{1,3}[.)]\s{1,4})?\*{0,2}(?=[A-Z/-]*ACT)(?:[A-Z]{1,6}[-/]){0,3}ACT(?:ION)?S?(?:[-/][A-Z]{1,6}){0,3}(?:[-/]\d{1,4}){1,3}(?::|\s[–—-])?\*{0,2}\s{1,4}(?=\S)/u;
/** "- Action to revisit the rota". */
const TO_DO = /^\s{0,12}(?:[-*+•]\s{1,4})?Action (?=to (\p{Ll}+) \S)/u;
const VERB = /^\s*(?:please )?([\p{L}-]+)/u;

/**
 * The marker of a line marked by something other than "action": a tick box, an arrow or a code before a task, or "@", a
 * name and a verb. The box stays with the words, because it shows whether the action is done.
 */
export function readTaskMarker(line: string, test: LeadTest): ActionMarker | null {
  const todo = line.includes('Action to ') ? TO_DO.exec(line) : null;
  if (todo && todo[1] !== 'date' && test.isVerb(todo[1] ?? '')) return { length: todo[0].length, number: null };
  if (!MAY_MARK.test(line)) return null;
  const reference = line.includes('ACT') ? REFERENCE.exec(line) : null;
  if (reference) return { length: reference[0].length, number: null };
  const box = BOX.exec(line);
  if (box) {
    const words = line.slice(box[0].length).replace(/^(?:\[[ xX✓]\]|[☐☑☒✅])\s+/u, '');
    return isActionable(words, test) || words.startsWith('@') ? { length: box[0].length, number: null } : null;
  }
  const coded = CODED.exec(line);
  if (coded) {
    const words = line.slice(coded[0].length);
    return isActionable(words, test) ? { length: coded[0].length, number: coded[1] ?? null } : null;
  }
  const arrow = ARROW.exec(line);
  if (arrow) {
    return splitLead(line.slice(arrow[0].length), test).lead === null
      ? null
      : { length: arrow[0].length, number: null };
  }
  const named = line.includes('@') ? NAMED.exec(line) : null;
  if (!named) return null;
  const verb = VERB.exec(splitLead(line.slice(named[0].length), test).task)?.[1] ?? '';
  return test.isVerb(verb) && !line.trimEnd().endsWith('?') ? { length: named[0].length, number: null } : null;
}
