import type { LeadTest } from '../actions/split-lead.js';
import { isPost, isTeam } from '../leads/name-kinds.js';
import { isFirstName } from '../leads/short-names.js';
import { fold } from '../text/fold.js';
import { isPerson, type Actor } from './actor.js';
import { AGREED, givesItself } from './agreed-work.js';
import { isNoWork, isSettled, isTaskVerb, SETTLED, STATIVE } from './task-verbs.js';
import type { Strength } from './undertaken.js';

/** Verbs that are no task even after somebody known by name, whose task any other verb may begin. */
const NO_TASK =
  /^(?:be|require|arrive|reopen|happen|occur|chair|serve|act|stand|represent|enjoy|receive|have|remain|stay|become|need|know|want|like|agree|depend|apply|cost|feel|think|understand|not|one|two|three|both|each|every|all|any|some|such|those|these|other|most|more|the|a|an|his|her|their|(?!(?:supp|rep|comp|assemb)ly$)\p{L}+ly)$/iu;
/** After "be", verbs for what somebody is doing. */
const EVENT = /^(?:meeting|holding|having|hosting|running|starting|joining|attending)$/u;
const BEING = /ing$|^(?:responsible)$/iu;

/**
 * Whether the words after a link could be anybody's task: "to the" is none, and then nobody needs to look for the lead.
 */
export function mayAct(
  { given, verb = '', next = '' }: Readonly<Record<string, string | undefined>>,
  test: LeadTest,
): boolean {
  if (given !== undefined && /(?:will|would)$/iu.test(given) && NO_TASK.test(verb)) return false;
  if (given !== undefined)
    return (
      !/^(?:the|an?|th(?:is|at|ese|ose)|his|her|their|its|us|him|them|it|our)$|ing$/iu.test(verb) || test.isVerb(verb)
    );
  if (verb === 'be') return BEING.test(next);
  // "What was received to date has been filed" gives no task.
  if (/^(?:ha[sd]|have|is|are|was|were)$/iu.test(next)) return false;
  if (isNoWork(verb, next)) return false;
  return (/^\p{Ll}{2}/u.test(verb) && !NO_TASK.test(verb)) || (test.isVerb(verb) && !STATIVE.test(verb));
}

export function strengthOf(
  { lead, isOne }: Actor,
  { given, will, would, must, to, verb = '', next = '' }: Readonly<Record<string, string | undefined>>,
  before: string,
  link: string,
  test: LeadTest,
): Strength | null {
  const isListed =
    test.isVerb(verb) &&
    (!STATIVE.test(verb) || (verb === 'continue' && next === 'to') || (verb === 'meet' && isOne && MEETS.test(next)));
  // "Aim is to release these" names no lead.
  if (
    lead !== null &&
    / (?:is|was) to $/u.test(link) &&
    !lead.includes(' ') &&
    !test.isKnown(lead) &&
    !isFirstName(fold(lead))
  )
    return null;
  // In "Wait for Usha to ring", Usha has no task.
  if (to !== undefined && lead !== null && FOR.test(before.slice(0, -lead.length))) return null;
  if (to !== undefined && (isAside(before, lead) || isWhyMet(verb, before))) return null;
  const isNamed = lead !== null && isOne;
  const isAct =
    verb === 'be'
      ? BEING.test(next) && (lead !== null || isTaskVerb(next, test))
      : isListed ||
        ((isNamed || (to !== undefined && lead !== null && before.endsWith(lead))) &&
          /^\p{Ll}{2}/u.test(verb) &&
          !NO_TASK.test(verb) &&
          (verb !== 'continue' || /^(?:to|the|this|.+ing)$/u.test(next)));
  const isFollowing = verb === 'follow' && /^(?:up|this|that|it)$/u.test(next);
  // An unknown verb counts as a task only after a known name.
  const isBody =
    lead !== null &&
    isListed &&
    !isSettled(verb) &&
    (isTeam(lead) || (!isOne && !NOT_ALL.test(lead) && isPerson(lead, test)));
  const surely: Strength =
    isBody || (isNamed && isPerson(lead, test) && (isListed || verb === 'be' || test.isKnown(lead)))
      ? 'sure'
      : 'likely';
  if (given !== undefined) {
    if (/(?:happy|willing) to$/iu.test(given)) return isListed && lead !== null ? 'likely' : null;
    // What a chair agrees to accept is a decision.
    if (SETTLED.test(verb) && lead !== null && isPost(lead) && /agreed/iu.test(given)) return null;
    if (SETTLED.test(verb) && !(isOne && (isAct || !/agreed/iu.test(given)))) return null;
    if (lead === null) return isOne ? 'likely' : 'possible';
    return isOne || (isListed && GIVEN_TO_ALL.test(given) && isPerson(lead, test)) ? 'sure' : 'likely';
  }
  if (!(isAct || isFollowing) || verb === 'not') return null;
  if (lead === null && givesItself(before, verb, test)) return 'sure';
  // "CJL would ring the mill" reports what somebody said.
  if (would !== undefined && !AGREED.test(before))
    return isNamed && (isListed || isFollowing || verb === 'be') && !/\bif\b/iu.test(before)
      ? isListed && isPerson(lead, test) && !THINKING.test(before)
        ? surely
        : 'likely'
      : null;
  // "Tom should check with them", "it was decided that Tom should".
  const isPlain = isNamed && isListed && isPerson(lead, test) && (before === lead || AGREED.test(before));
  if (isPlain && /should|need|must|has to/iu.test(must ?? '')) return 'sure';
  if (must !== undefined)
    return /^can$/iu.test(must) && !(lead === null && isOne) ? null : lead === null ? 'possible' : 'likely';
  if (will !== undefined || would !== undefined) {
    if (lead !== null) return surely;
    // "We will ask them" and "I'll ask them" are tasks; "we are going to" only talks of one.
    if (
      !/going/u.test(will ?? '') &&
      (verb === 'be' ? !EVENT.test(next) : isListed && !SETTLED.test(verb)) &&
      WE.test(before)
    )
      return 'sure';
    return isOne ? 'likely' : 'possible';
  }
  // Gives a body its task: "The company to arrange …", "asked the company to …".
  if (lead !== null && !isOne && to !== undefined && isListed && !SETTLED.test(verb) && HAS_BODY.test(before))
    return (isBody && (before === lead || !isTeam(lead))) || (THE_BODY.test(lead) && isPerson(lead, test))
      ? 'sure'
      : 'likely';
  if (lead === null) return isOne && / (?:is|are) to /iu.test(`${link} `) ? 'likely' : null;
  return surely;
}

/** What somebody met others for is no task: "I joined Cllr Pugh and Beca to discuss it". */
const MET =
  /(?<!\p{L})(?:met|joined|attended|visited|organised|arranged|held|hosted|convened|accompanied|gathered)(?: with)? (?:(?!asked|agreed|requested|who|which|will|but)[^;:])*\p{Lu}/u;
const LOOKS = /^(?:inspect|see|view|look|hear|meet|assess|agree|plan|explore|examine|check|learn)$/iu;
export const isWhyMet = (verb: string, before: string): boolean =>
  (isSettled(verb) || LOOKS.test(verb)) && MET.test(before);
/** Who was invited has no task; nor has who is asked, by another name: "ask Sal Owen, the warden, to help". */
const INVITED = /(?<!\p{L})(?:invited|invitation to|invites) (?:(?!and |but )[\p{L}'’]+ ){0,6}$/iu;
const ASKS =
  /(?<!\p{L})(?:ask|tell|get|invite|request|contact|remind|encourage) (?:the )?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)*, (?:the |our )?$/u;
/** What somebody asked the meeting's own body to do is a request until it is agreed. */
const ASKED_BODY =
  /(?<!was |were |been )(?:asked|requested|urged|wants?|wanted) (?:(?:that )?the )?(?:(?:parish|town|community|village|hall) )?(?:council|committee|trust|trustees|board|pc|meeting)$/iu;
/** Why somebody was told or paid says what others do: "had rung the Clerk to report it", "should contract Hale & Sons to mend it". */
const TOLD =
  /(?<!\p{L})(?:(?:contact|phon|telephon|e-?mail|approach|visit|call|messag)ed|rang|rung|(?:written|wrote|spoken|spoke) to|contract(?:s|ed)?) (?:the )?(?:\p{L}{2,4}\.? ){0,2}$/iu;
const isAside = (before: string, lead: string | null): boolean => {
  if (ASKED_BODY.test(before.trimEnd())) return true;
  const ahead = lead === null ? '' : before.slice(0, -lead.length);
  return INVITED.test(ahead) || ASKS.test(ahead) || (lead !== null && TOLD.test(ahead));
};

/** Whom or where somebody is to meet. */
const MEETS = /^(?:the|with|an?|on|at|up|them|him|her)$/u;
const WE = /(?:^|[,;–-] |and |but |so )(?:I|we)$/iu;
/** "for Usha to …" is no order unless it was agreed or requested. */
const FOR = /(?<!agreed|made|ask|asked|request|requested|proposed|arranged|suggested) for $/iu;
/** Stands before a body and its task: nothing, the end of another clause, or whoever asked it. */
const HAS_BODY =
  /^(?:the |y |yr )?(?:\S+ ?){1,4}$|,(?: and)? (?:the )?(?:\S+ ?){1,3}$|\basked (?:for )?(?:the |all )?(?:\S+ ?){1,4}$/iu;
/** Some of a body have no task for sure. */
const NOT_ALL = /^(?:some|most|many|other|more|few|several|any|no|new|potential|individual) /iu;
const THE_BODY = /^(?:the|y|yr) \p{Ll}/iu;
/** "Members were asked to …"; not "were invited to". */
const GIVEN_TO_ALL = /(?:requested|asked|tasked|instructed|actioned) to$/iu;
/** Speaks of something only considered: "could help if". */
const THINKING = /\b(?:if|could|might|suggested|proposed|felt|thought|asked|whether|hoped|wondered)\b/iu;
