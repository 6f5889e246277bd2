import type { LeadTest } from '../actions/split-lead.js';
import { firstWord } from '../text/first-word.js';
import { actorBefore, type Actor } from './actor.js';
import { isThing } from './no-names.js';
import { isSettled, isTaskVerb, SETTLED, STATIVE } from './task-verbs.js';
import { DONE, isDone } from './to-be-done.js';
import type { Strength, Undertaking } from './undertaken.js';

export const AGREED =
  /(?:^|\s)(?:(^|(?:plans|arrangements|a decision) (?:was|were) (?:made|taken)|agreed|resolved|decided|recommended|requested|proposed|promised|undertook|asked(?= that))|asked|suggested)(?: \p{L}+ly| by (?:the |our )?\p{L}+)?,?(?:(?:^| )(that)\s+| (?=to )|(?<=(?:proposed|requested|suggested|recommended|agreed|resolved|decided)) ((?=(?:an?|the) |\p{Lu})))/iu;
/** "that the vacancy be advertised", "that a list should be set up". */
const SUBJUNCTIVE = new RegExp(
  String.raw`(?<! (?:can|could|may|might|to)) (?:(?:should|will|would) (?:now |also |then )?)?be (${DONE})`,
  'iu',
);
const THAT_OR_TO =
  /agreed|plans|decision|arrangements|resolved|decided|recommended|requested|proposed|promised|undertook|asked|suggested|^that\s/u;
/** "that Gwil writes to the tenants", "that SS resend the form". */
const DOES =
  /^((?:the )?[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}(?: and (?:the )?[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)?) (?:\p{Ll}+ly )?(\p{Ll}+)\b/u;
/** Verbs of deciding, rather than only asking or proposing. */
const DECIDED = /^(?:agreed|resolved|decided|.+ (?:made|taken))$/iu;
/** "Ifor has decided to retire": what one person decides is their own affair. */
const DECIDES = /^(?:decided|resolved)$/iu;
/** Something new to be made: "that a letter of thanks be sent". */
const NEW = /^(?:an?|some|further|two|three) /iu;
/** The meeting body gives itself work: "agreed that we should". */
const TO_ITSELF = /(?<!\p{L})(?:agreed|resolved|decided)(?: \p{L}+ly)?(?: that)? we$/iu;

/** Verbs for how things should be, rather than for work. */
const ARRANGES =
  /^(?:hold|go|set|move|change|use|increase|reduce|extend|proceed|wait|start|stop|close|cancel|postpone|abandon)$/iu;

/** Whether a verb means work that a meeting does not do by agreeing to it. */
const isWork = (verb: string, test: LeadTest): boolean => isTaskVerb(verb, test) && isNoState(verb);
const isNoState = (verb: string): boolean => !isSettled(verb) && !ARRANGES.test(verb) && !STATIVE.test(verb);
/** After "agreed to" whatever is no noun's beginning is a verb. */
const A_VERB = /^(?!(?:the|an?|th(?:is|at|ese|ose)|its?|his|her|their|our|all|any|both|one|two|not)$)\p{Ll}{3,}$/u;

/**
 * Whether a meeting gave itself work: `before` holds the words before a link, "it was agreed that we", and `verb` the
 * verb after it.
 */
export const givesItself = (before: string, verb: string, test: LeadTest): boolean =>
  TO_ITSELF.test(before.trimEnd()) && isWork(verb, test);

/** The work that a meeting agreed, after "agreed to" or "agreed that"; null if it agreed to nothing of the kind. */
export function agreedOn(words: string, test: LeadTest): readonly Undertaking[] | null {
  const agreed = THAT_OR_TO.test(words.toLowerCase()) ? AGREED.exec(words) : null;
  if (!agreed || /(?:not|never|who|which)$/u.test(words.slice(0, agreed.index))) return null;
  const rest = words.slice(agreed.index + agreed[0].length);
  const strength = agreed[1] === undefined ? 'possible' : 'likely';
  const surely = (isSure: boolean): Strength => (isSure && DECIDED.test(agreed[1] ?? '') ? 'sure' : strength);
  if (agreed[2] === undefined && agreed[3] === undefined) {
    const verb = firstWord(rest.replace(/^to /iu, '').replace(/^(?:only|\p{Ll}+ly) /u, ''));
    const isGiven =
      A_VERB.test(verb) &&
      isNoState(verb) &&
      !(
        DECIDES.test(agreed[1] ?? '') &&
        actorBefore(words.slice(0, agreed.index).replace(/ (?:has|have|had)$/u, ''), test)?.isOne
      );
    return agreed[1] === undefined || SETTLED.test(verb) || verb === ''
      ? null
      : [{ lead: null, task: rest.replace(/^to /iu, ''), strength: surely(isGiven) }];
  }
  const [, who = '', verb = ''] = DOES.exec(rest) ?? [];
  // Without "that", only the plain form of a verb is the proposal: "proposed the Clerk write".
  const isVerb = agreed[3] === undefined ? isTaskVerb(verb, test) : test.isVerb(verb) && !STATIVE.test(verb);
  const actor = verb !== 'be' && isVerb ? (actorBefore(who, test) ?? bodyBefore(who, verb, test)) : null;
  // "Agreed Tom write", but "agreed the plan".
  if (agreed[3] !== undefined && DECIDED.test(agreed[1] ?? '') && !(actor && /^\p{Lu}/u.test(rest))) return null;
  if (actor)
    return [
      {
        lead: actor.lead,
        task: rest.slice(rest.indexOf(verb, who.length)),
        strength: actor.isOne
          ? 'sure'
          : surely((/^we$/iu.test(who) || (actor.lead !== null && test.isVerb(verb))) && isWork(verb, test)),
      },
    ];
  const [be = '', done] = SUBJUNCTIVE.exec(rest) ?? [];
  // "That it should not be pursued."
  if (done !== undefined && /\bnot\s+be\b/iu.test(rest)) return [];
  if (done === undefined) return null;
  return SETTLED.test(done)
    ? []
    : [
        {
          lead: null,
          task: rest,
          strength: surely(NEW.test(rest) || (/(?:ould|will) (?:\p{L}+ )?be /u.test(be) && isDone(done, test))),
        },
      ];
}

/** "That the District write to them": the plain form of a verb after a name shows who is to do it. */
const bodyBefore = (who: string, verb: string, test: LeadTest): Actor | null =>
  /^(?:the )?\p{Lu}/u.test(who) && test.isVerb(verb) && !isThing(who) ? { lead: who, isOne: false, at: 0 } : null;
