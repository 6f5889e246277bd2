import type { ChatNow } from '../../reading/chat/vocabulary.js';
import { namesReturn } from '../../reading/chat/names-return.js';
import { sentencesOf } from '../../reading/text/sentences-of.js';
import type { Slots } from '../../reading/chat/slots.js';
import type { IntentDeclaration } from '../feature.js';
import type {
  AnswerReturnCommand,
  HandReturnCommand,
  MyReturnCommand,
  NothingReturnCommand,
  ReturnTimeCommand,
} from './grammar.js';
import { thingIn } from '../../reading/text/kindred-words.js';
import {
  ADDS_TO,
  ASKS_IF_SENT,
  ASKS_LEAVE,
  ASKS_OWN,
  ASKS_TIME,
  ASKS_WHAT,
  FOR_THEM,
  MY_BIT,
  OF_ANOTHER,
  OF_EVERYBODY,
  PUT_IT_IN,
  HAS_NOTHING,
  HEADS_ANSWER,
  IN_MY_PLACE,
  IS_RETURN,
  isOfReturn,
  NONE_YET,
  NOT_IN_TIME,
  PASSES_ON,
  PUTS_FORWARD,
  TELLS_NOTHING,
  TOLD_ME,
  WANTS_TIME,
  speaksOfReturn,
} from './rules/return-shapes.js';
import { answerIn, returnSaid, timeWanted } from './rules/said-of-return.js';

/** The person named other than the asker. */
const otherIn = ({ people }: Slots): string | null => people.find(({ isAsker }) => !isAsker)?.name ?? null;

/** Whether the asker has a return to answer, or names one. */
const isAsked = ({ returns }: ChatNow, said: string): boolean => returns.isOwn || namesReturn(said);
const isOpen = ({ returns }: ChatNow, said: string): boolean => returns.isAny || namesReturn(said);

const asksOwn = (said: string): boolean => ASKS_OWN.test(said) && !HEADS_ANSWER.test(said);

const mine: IntentDeclaration<MyReturnCommand> = {
  examples: {
    en: sentencesOf(`
      open my return form | I want to fill in my return | what am I being asked for in the return | let me do my return now | can I have the form again please
      I can’t find my return form | I want to change what I sent in my return | I need to correct my return | show me the questions of the return | I’d like to finish my return
      what did I put in my return last time | I lost the return form, send it again | I’ll do the return for {person} | fill in the return on behalf of {person} | {person} told me their answers, let me enter the return for them
    `),
    cy: sentencesOf(`
      agorwch fy ffurflen ymateb | rydw i eisiau llenwi fy ymateb | beth sy’n cael ei ofyn i mi yn yr ymateb | gadewch i mi wneud fy ymateb nawr | ga i’r ffurflen eto os gwelwch yn dda
      alla i ddim dod o hyd i fy ffurflen ymateb | rydw i eisiau newid yr hyn a anfonais yn fy ymateb | mae angen i mi gywiro fy ymateb | dangoswch gwestiynau’r ymateb | hoffwn orffen fy ymateb
      beth roddais yn fy ymateb y tro diwethaf | collais y ffurflen ymateb, anfonwch hi eto | fe wna i’r ymateb dros {person} | llenwch yr ymateb ar ran {person}
    `),
  },
  ifWrong: 'harmless',
  isPossible: isAsked,
  // "R1? I've clean forgotten what the question was."
  isShaped: (slots) =>
    (ASKS_WHAT.test(slots.said) || ASKS_IF_SENT.test(slots.said) || asksOwn(slots.said)) &&
    isOfReturn(slots) &&
    !OF_EVERYBODY.test(slots.said),
  make: (slots) =>
    speaksOfReturn(slots) ? { kind: 'my-return', reference: returnSaid(slots.said), who: otherIn(slots) } : null,
};

const nothing: IntentDeclaration<NothingReturnCommand> = {
  examples: {
    en: sentencesOf(`
      I have nothing to report for the return | nothing from me for the return | nil return from us | my return is nil | put me down as nothing to report
      nothing to report in the return this time | we’ve got nothing for the return this quarter | nothing to say on the return | mark my return as nil | I don’t have anything for the return form
      zero return from my team | nothing new for the return, sorry | {person} has nothing to report for the return
    `),
    cy: sentencesOf(`
      does gen i ddim i’w adrodd ar gyfer yr ymateb | dim byd gen i ar gyfer yr ymateb | ymateb gwag gennym ni | mae fy ymateb yn wag | rhowch fi i lawr fel dim i’w adrodd
      dim llwyddiannau i’w hadrodd y tro hwn | does gennym ni ddim byd ar gyfer yr ymateb y chwarter hwn | dim i’w ddweud ar yr ymateb | nodwch fy ymateb fel gwag | does gen i ddim byd ar gyfer y ffurflen
      dim byd newydd ar gyfer yr ymateb, sori | does gan {person} ddim i’w adrodd ar gyfer yr ymateb
    `),
  },
  ifWrong: 'undone',
  isPossible: isOpen,
  isShaped: (slots) =>
    TELLS_NOTHING.test(slots.said) &&
    HAS_NOTHING.test(slots.said) &&
    isOfReturn(slots) &&
    otherIn(slots) === null &&
    slots.set === null &&
    !NONE_YET.test(slots.said) &&
    !isQuestion(slots.said),
  make: (slots) =>
    HAS_NOTHING.test(slots.said)
      ? { kind: 'nothing-return', reference: returnSaid(slots.said), who: otherIn(slots) }
      : null,
};

const hand: IntentDeclaration<HandReturnCommand> = {
  examples: {
    en: sentencesOf(`
      can {person} do my return instead | {person} will answer the return for me | please send my return form to {person} | the return should go to {person} rather than me | pass the return form on to {person}
      {person} is better placed to fill in the return | hand the return over to {person} please | I’d rather {person} did the return | give my return to {person} | {person} has taken over from me, send them the return
      ask {person} to do the return in my place | forward the return to {person}
    `),
    cy: sentencesOf(`
      all {person} wneud fy ymateb yn fy lle | bydd {person} yn ateb yr ymateb drosof | anfonwch fy ffurflen ymateb at {person} os gwelwch yn dda | dylai’r ymateb fynd at {person} yn lle fi | pasiwch y ffurflen ymlaen i {person}
      mae {person} mewn gwell lle i lenwi’r ymateb | trosglwyddwch yr ymateb i {person} os gwelwch yn dda | byddai’n well gen i i {person} wneud yr ymateb | rhowch fy ffurflen i {person} | mae {person} wedi cymryd drosodd gen i, anfonwch yr ymateb atyn nhw
      gofynnwch i {person} wneud yr ymateb yn fy lle | anfonwch yr ymateb ymlaen at {person}
    `),
  },
  ifWrong: 'grave',
  isPossible: isOpen,
  isShaped: (slots) =>
    otherIn(slots) !== null &&
    (IN_MY_PLACE.test(slots.said) || PASSES_ON.test(slots.said)) &&
    isOfReturn(slots) &&
    !HEADS_ANSWER.test(slots.said),
  make: (slots) => {
    const to = otherIn(slots);
    return to === null || !speaksOfReturn(slots)
      ? null
      : { kind: 'hand-return', reference: returnSaid(slots.said), to };
  },
};

/** Only one's own: "Gwen wants more time for R1" and "who needs longer?" are not. */
const isOwnTime = (slots: Slots): boolean => otherIn(slots) === null && !ASKS_WHO.test(slots.said);
const ASKS_WHO =
  /^(?:(?:and|so|a) )?(?:who|has|have|does|did|is(?! it (?:ok|okay|all right|fine|possible))|are|pwy|oes(?! modd)|ydy(?! hi)|ydi(?! hi)|a oes(?! modd))(?![\p{L}'])/iu;

const time: IntentDeclaration<ReturnTimeCommand> = {
  examples: {
    en: sentencesOf(`
      can I have until {date} for the return because {words} | I need more time for my return, {date} if possible | could the return wait till {date}, {words} | I won’t make the deadline for the return, can it be {date} | extension on the return to {date} please because {words}
      my return will be late, {date} at the earliest as {words} | please give me longer for the return | can we send our return by {date} instead | we are not ready with the return, {words} | push my return to {date}
      is it ok if the return comes on {date} | an extra week for the return please
    `),
    cy: sentencesOf(`
      ga i tan {date} ar gyfer yr ymateb oherwydd {words} | mae angen rhagor o amser arnaf ar gyfer fy ymateb, {date} os yn bosibl | allai’r ymateb aros tan {date}, {words} | fydda i ddim yn cwrdd â’r dyddiad cau ar gyfer yr ymateb, all e fod yn {date} | estyniad ar yr ymateb i {date} os gwelwch yn dda oherwydd {words}
      bydd fy ymateb yn hwyr, {date} ar y cynharaf gan fod {words} | rhowch fwy o amser i mi ar gyfer y ffurflen | gawn ni anfon ein hymateb erbyn {date} yn lle hynny | dydyn ni ddim yn barod gyda’r ymateb, {words} | symudwch fy ymateb i {date}
      ydy hi’n iawn os daw’r ymateb ar {date} | wythnos ychwanegol ar gyfer yr ymateb plis
    `),
  },
  ifWrong: 'undone',
  isPossible: isAsked,
  isShaped: (slots) =>
    isOfReturn(slots) &&
    (WANTS_TIME.test(slots.said) ||
      (slots.dates.length > 0 &&
        (NOT_IN_TIME.test(slots.said) || PUTS_FORWARD.test(slots.said) || ASKS_LEAVE.test(slots.said)))) &&
    !(ASKS_OWN.test(slots.said) && !WANTS_TIME.test(slots.said)) &&
    (!HEADS_ANSWER.test(slots.said) ||
      ASKS_TIME.test(answerIn(slots.said)) ||
      isQuestion(firstSentence(answerIn(slots.said)))) &&
    isOwnTime(slots),
  make: (slots) =>
    speaksOfReturn(slots) && isOwnTime(slots)
      ? { kind: 'return-time', reference: returnSaid(slots.said), words: timeWanted(slots) }
      : null,
};

const isQuestion = (said: string): boolean =>
  said.trim().endsWith('?') ||
  /^(?:who|what|when|how|can|could|has|have|is|are|does|did|pwy|beth|pryd|sut|faint|ga|oes|ydy|ydi|a oes)(?![\p{L}'])/iu.test(
    said.trim(),
  );

const firstSentence = (said: string): string => /^[^.?!]*[.?!]?/u.exec(said)?.[0] ?? said;

const isHeaded = ({ said, returns, ...slots }: Slots): boolean =>
  (HEADS_ANSWER.test(said) ||
    MY_BIT.test(said) ||
    (returns?.isOwn === true && ADDS_TO.test(said) && isOfReturn({ said, ...slots }))) &&
  (ADDS_TO.test(said) || !isQuestion(said)) &&
  !isQuestion(answerIn(said)) &&
  !isQuestion(firstSentence(answerIn(said))) &&
  !ASKS_TIME.test(answerIn(said));

/** "Owain rang. His achievement: …. Pop that in R1 under his name." */
function isPutIn({ said, returns }: Slots): boolean {
  const where = PUT_IT_IN.exec(said)?.[0] ?? '';
  const isReturn = IS_RETURN.test(where) || (returns?.isAny === true && FOR_THEM.test(where) && OF_ANOTHER.test(said));
  return isReturn && saysWhich(said, where) && !isQuestion(answerIn(said));
}
/** Reports another person's answers while a return is open: "Owain's on the phone. For his achievements put …". */
const isToldOf = (slots: Slots): boolean =>
  slots.returns?.isAny === true &&
  otherIn(slots) !== null &&
  TOLD_ME.test(slots.said) &&
  thingIn(OF_ANOTHER.exec(slots.said)?.[0] ?? '') !== null &&
  !isQuestion(answerIn(slots.said));

/** Whether words say which question they answer: by a label, or by where to put it. */
const saysWhich = (said: string, where: string): boolean =>
  LABELLED.test(said) || /(?<!\p{L})(?:as|under|fel|dan)(?!\p{L})/iu.test(where);
const LABELLED =
  /(?:ach(?:ie|ei)vements?|success(?:es)?|challenges?|problems?|barriers?|worr(?:y|ies)|answers?|l?lwyddian\p{L}*|heriau|her|r?hwystr|ateb\p{L}*)(?:\s?[:=]|\s(?:is|are|yw|ydi|ydy))\s/iu;

/** Whether words say that the answer is another person's. */
const isOfAnother = (said: string): boolean => FOR_THEM.test(PUT_IT_IN.exec(said)?.[0] ?? '') || OF_ANOTHER.test(said);

const answer: IntentDeclaration<AnswerReturnCommand> = {
  examples: {
    en: sentencesOf(`
      here is my return: {words} | my answers to the return are {words} | for the return: {words} | our return is as follows: {words} | my return - {words}
      answers for the return: {words} | please put this in my return: {words} | add to my return: {words} | in answer to the form: {words} | this is our return for the year: {words}
      {person} sent me this for the return: {words} | here are our achievements for the return: {words}
    `),
    cy: sentencesOf(`
      dyma fy ymateb: {words} | fy atebion i’r ymateb yw {words} | ar gyfer yr ymateb: {words} | dyma ein hymateb: {words} | fy ymateb - {words}
      atebion ar gyfer yr ymateb: {words} | rhowch hyn yn fy ymateb: {words} | ychwanegwch at fy ymateb: {words} | mewn ateb i’r ffurflen: {words} | dyma ein hymateb am y flwyddyn: {words}
      ymateb gan {person}: {words} | dyma ein llwyddiannau ar gyfer yr ymateb: {words}
    `),
  },
  ifWrong: 'undone',
  isPossible: isOpen,
  isShaped: (slots) => isHeaded(slots) || isPutIn(slots) || isToldOf(slots),
  isOfMeeting: true,
  make: (slots) =>
    // "Under her name" without a named person would answer for the wrong one.
    (speaksOfReturn(slots) || isToldOf(slots)) && !(isOfAnother(slots.said) && otherIn(slots) === null)
      ? {
          kind: 'answer-return',
          reference: returnSaid(slots.said),
          who: FOR_THEM.test(slots.said) || isOfAnother(slots.said) ? otherIn(slots) : null,
          text: answerIn(slots.said),
        }
      : null,
};

/** What the leads mean who must answer. */
export const INTENTS_ANSWER = {
  'my-return': mine,
  'nothing-return': nothing,
  'hand-return': hand,
  'return-time': time,
  'answer-return': answer,
} as const;
