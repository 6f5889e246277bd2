import type { LeadTest } from '../actions/split-lead.js';
import { isActor } from './actor.js';
import { isTaskVerb } from './task-verbs.js';
import type { Undertaking } from './undertaken.js';

/** "RESOLVED that the Clerk apply for a card": who is to do what, in the words of a resolution. */
const RESOLVED =
  /^(?:[\p{L}\d/.]{1,12} )?(?:it was |was )?(?:unanimously )?(?:resolved|agreed|decided|moved|recommended)\W* that (?<lead>(?:the )?[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,3}?) (?<verb>\p{Ll}{2,})(?= \p{L})/iu;

/** Reads what a resolution gives somebody without "will" or "should"; null if it gives nobody anything. */
export function resolvedThat(words: string, test: LeadTest): Undertaking | null {
  const found = RESOLVED.exec(words);
  const { lead = '', verb = '' } = found?.groups ?? {};
  // "That the club joins" says what is so.
  const isOrder = !/[^s]s$/u.test(verb) && isTaskVerb(verb, test);
  if (found === null || !isOrder || !isActor(lead, test)) return null;
  return { lead, task: words.slice(found[0].length - verb.length), strength: 'sure', isTo: true };
}

const AGREED_THAT = /(?:agreed|resolved|decided|moved|recommended)\W* that .* and that /iu;
/** What else is resolved, each as a resolution of its own: "… apply for a card and that RT will ring the bank". */
export function alsoResolved(words: string): readonly string[] {
  const [first = '', ...others] = AGREED_THAT.test(words) ? words.split(/,? and that /u) : [words];
  return [first, ...others.map((other) => `agreed that ${other}`)];
}
