import type { Slots } from '../../reading/chat/slots.js';
import type { IntentDeclaration } from '../feature.js';
import type { DecideCommand, DecisionsCommand, OfferDecisionCommand, WithdrawDecisionCommand } from './grammar.js';
import { sentencesOf } from '../../reading/text/sentences-of.js';
import { isAskedAbout, isWithdrawn, reasonOf } from './rules/said-of-decision.js';
import { agreedIn, decidedIn, isForTheMinutes, isOfActions, isOfSomebody, isUndecided } from './rules/read-decided.js';

/** "For the record" may introduce anything; it means a decision only during a meeting. */
const isOnlyRemarked = ({ said, meeting }: Slots): boolean =>
  /^(?:and )?for the record/iu.test(said) &&
  (meeting?.hasBegun !== true ||
    /\p{L}{2}-\d|(?<!\p{L})#?\d{1,4} (?:is|are|was|has|done|wedi)(?!\p{L})/iu.test(said) ||
    /^(?:and )?for the record[\s,:.–—-]+(?:i|i'm|i've|my|mine)(?!\p{L})/iu.test(said));

/** "We've all agreed that no data goes out"; if it begins with a person, it says what they are to do. */
function isAgreedByAll({ said, people, reference, meeting }: Slots): boolean {
  const what = agreedIn(said, meeting?.hasBegun === true);
  return (
    what !== null &&
    !isOfSomebody(what) &&
    reference === null &&
    people.every(({ written }) => written === undefined || !what.toLowerCase().startsWith(written.toLowerCase()))
  );
}

/** A decision in people's own words; the bot asks whether to keep it. */
const offer: IntentDeclaration<OfferDecisionCommand> = {
  examples: {
    en: [
      'we decided that {words}',
      'we have decided to {words}',
      'the group decided to {words}',
      'the board agreed that {words}',
      'it was agreed that {words}',
      'it was resolved that {words}',
      'the meeting resolved to {words}',
      'can you record the decision that {words}',
      'record a decision: {words}',
      'please note the decision to {words}',
      'put down as a decision that {words}',
      'keep this as a decision: {words}',
      'that is a decision then, {words}',
      'minute that we decided {words}',
      'everyone was in favour of {words}, so that is decided',
    ],
    cy: [
      'penderfynon ni y bydd {words}',
      'rydyn ni wedi penderfynu {words}',
      'penderfynodd y grŵp {words}',
      'cytunodd y bwrdd y dylid {words}',
      'cytunwyd y bydd {words}',
      'penderfynwyd y dylid {words}',
      'penderfynodd y cyfarfod {words}',
      'allwch chi gofnodi’r penderfyniad y bydd {words}',
      'cofnodwch benderfyniad: {words}',
      'nodwch y penderfyniad i {words}',
      'rhowch hyn i lawr fel penderfyniad: {words}',
      'cadwch hyn fel penderfyniad: {words}',
      'dyna benderfyniad felly, {words}',
      'cofnodwch ein bod wedi penderfynu {words}',
    ],
  },
  ifWrong: 'harmless',
  make: (slots) =>
    isUndecided(slots.said) || isOnlyRemarked(slots) ? null : { kind: 'offer-decision', text: decidedIn(slots.said) },
  chosen: ({ text }): DecideCommand => ({ kind: 'decide', texts: [text] }),
  isShaped: (slots) =>
    slots.meeting !== undefined &&
    !isOfActions(slots.said) &&
    ((isForTheMinutes(slots.said) && !isOnlyRemarked(slots)) || isAgreedByAll(slots)),
  isOfMeeting: true,
};

const list: IntentDeclaration<DecisionsCommand> = {
  examples: {
    en: [
      'what have we decided so far?',
      'what decisions have we made',
      'list the decisions',
      'show me the decisions we took',
      'the decision log please',
      'can I see all our decisions',
      'which decisions did the last meeting take',
      'what was decided on {date}?',
      'what did the board decide in {date}',
      'have we made any decisions yet',
      'how many decisions have been taken',
      'remind me what we decided',
      'a list of everything that was decided',
      'were there any decisions at the meeting?',
    ],
    cy: [
      'beth ydyn ni wedi’i benderfynu hyd yma?',
      'pa benderfyniadau rydyn ni wedi’u gwneud',
      'rhestrwch y penderfyniadau',
      'dangoswch y penderfyniadau a wnaethon ni',
      'y cofnod penderfyniadau os gwelwch yn dda',
      'ga i weld ein penderfyniadau i gyd',
      'pa benderfyniadau wnaeth y cyfarfod diwethaf',
      'beth gafodd ei benderfynu ar {date}?',
      'beth benderfynodd y bwrdd ym mis {date}',
      'ydyn ni wedi gwneud penderfyniad eto',
      'sawl penderfyniad sydd wedi’i wneud',
      'atgoffwch fi beth benderfynon ni',
      'rhestr o bopeth a benderfynwyd',
      'oedd yna benderfyniadau yn y cyfarfod?',
    ],
  },
  ifWrong: 'harmless',
  make: () => ({ kind: 'decisions', find: null }),
};

const find: IntentDeclaration<DecisionsCommand> = {
  examples: {
    en: [
      'what did we decide about {words}?',
      'what was decided on {words}',
      'did we ever decide about {words}',
      'have we made a decision on {words}',
      'is there a decision about {words}?',
      'find the decision about {words}',
      'which decision was about {words}',
      'what was the decision on {words}',
      'remind me of the decision about {words}',
      'what did the board decide on {words}',
      'look up the decision on {words}',
      'when did we decide about {words}',
      'who decided about {words}',
    ],
    cy: [
      'beth benderfynon ni am {words}?',
      'beth gafodd ei benderfynu am {words}',
      'wnaethon ni benderfynu am {words} erioed',
      'ydyn ni wedi gwneud penderfyniad ar {words}',
      'oes penderfyniad am {words}?',
      'dewch o hyd i’r penderfyniad am {words}',
      'pa benderfyniad oedd am {words}',
      'beth oedd y penderfyniad ar {words}',
      'atgoffwch fi o’r penderfyniad am {words}',
      'beth benderfynodd y bwrdd am {words}',
      'chwiliwch am y penderfyniad ar {words}',
      'pryd benderfynon ni am {words}',
      'pwy benderfynodd am {words}',
    ],
  },
  ifWrong: 'harmless',
  make: ({ words, meeting }) => {
    const [named, another] = meeting?.decisions ?? [];
    if (named !== undefined && another === undefined) return { kind: 'decisions', find: named };
    return words === '' ? null : { kind: 'decisions', find: words };
  },
  isShaped: isAskedAbout,
  isOfMeeting: true,
};

/** Takes a decision back. */
const withdraw: IntentDeclaration<WithdrawDecisionCommand> = {
  examples: {
    en: sentencesOf(`
      I have gone off decision 1, strike it out | we want to scrap decision 2 | we are going back on decision 1 | decision 3 no longer stands
      take back decision 2, it does not work | D1 should be withdrawn | we should overturn D2 | we have to go back on decision 1
    `),
    cy: sentencesOf(`
      dilëwch penderfyniad 1 | mae penderfyniad 2 wedi’i dynnu’n ôl | dydy penderfyniad 1 ddim yn sefyll mwyach | tynnwch D1 yn ôl
      diddymwch benderfyniad 3 | rydyn ni’n troi penderfyniad 2 drosodd
    `),
  },
  ifWrong: 'grave',
  make: (slots) => {
    const [reference] = slots.meeting?.decisions ?? [];
    return reference === undefined ? null : { kind: 'withdraw-decision', reference, reason: reasonOf(slots.said) };
  },
  isShaped: isWithdrawn,
  instead: 'decisions',
  isPossible: ({ meeting }) => (meeting?.decisions.length ?? 1) > 0,
  isOfMeeting: true,
};

/** What people say and ask about decisions. */
export const INTENTS = {
  'offer-decision': offer,
  decisions: list,
  'find-decision': find,
  'withdraw-decision': withdraw,
} as const;
