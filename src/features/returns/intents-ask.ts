import type { Slots } from '../../reading/chat/slots.js';
import type { ChatNow } from '../../reading/chat/vocabulary.js';
import { asksForFile } from '../../reading/chat/asks-for-file.js';
import { namesReturn } from '../../reading/chat/names-return.js';
import { sentencesOf } from '../../reading/text/sentences-of.js';
import type { IntentDeclaration } from '../feature.js';
import type {
  AskReturnCommand,
  CloseReturnCommand,
  RemindReturnCommand,
  RepeatReturnCommand,
  ReturnsCommand,
  ShowReturnCommand,
} from './grammar.js';
import {
  ASKS_WHAT,
  ASKS_ALL,
  ASKS_HOW_GOES,
  ASKS_HOW_MANY,
  ASKS_LEADS,
  ASKS_PEOPLE,
  ASKS_OF_IT,
  CHASES,
  chases,
  closes,
  COLLATES,
  EACH_LEAD,
  HAVE_ANSWERED,
  HEADS_ANSWER,
  isOfReturn,
  OF_ANSWERS,
  speaksOfReturn,
} from './rules/return-shapes.js';
import { inOrder, listsQuestions, orderedAsk, wantsSeveral, whoInAsk } from './rules/ask-in-order.js';
import { askedIn, returnSaid } from './rules/said-of-return.js';

const isOpen = ({ returns }: ChatNow, said: string): boolean => returns.isAny || namesReturn(said);

/** While a return is open, words about what leads sent are about it, even without a word for it. */
const isOfAnswers = ({ said, returns }: Slots): boolean => returns?.isAny === true && OF_ANSWERS.test(said);

const ask: IntentDeclaration<AskReturnCommand> = {
  examples: {
    en: sentencesOf(`
      can you ask the {set} for a return by {date} on {words} | I need a return from the {set} by {date}: {words} | please get a return on {words} from every lead by {date} | send a form to the {set} asking for {words} | we want a return from each of the {set} on {words} by {date}
      collect returns on {words} from all the {set} before {date} | put out a call for {words} to the {set}, due {date} | open a return for the {set}: {words} | issue a commission to the {set} for {words} by {date} | could the {set} each send a return on {words} by {date}
      commission returns from the {set} on {words}, deadline {date} | start a return on {words} for the {set} | everyone in the {set} should fill in a return form on {words} by {date} | go out to the {set} for a return on {words} by {date} | request a return on {words} from every lead by {date} please
    `),
    cy: sentencesOf(`
      allwch chi ofyn i’r {set} am ymateb erbyn {date} ar {words} | mae angen ymateb gan y {set} erbyn {date}: {words} | gofynnwch i bob arweinydd anfon ymateb ar {words} atom erbyn {date} | anfonwch ffurflen at y {set} yn gofyn am {words} | rydyn ni eisiau {words} gan bob un o’r {set} erbyn {date}
      casglwch {words} gan yr holl {set} cyn {date} | rhowch alwad am {words} i’r {set}, erbyn {date} | trefnwch ymateb i’r {set}: {words} | comisiynwch ymatebion gan y {set} ar {words} erbyn {date} | allai’r {set} roi {words} i ni erbyn {date}
      dechreuwch ymateb ar {words} i’r {set} | dylai pawb yn y {set} lenwi ffurflen ar {words} erbyn {date} | gofynnwch am ymateb ar {words} gan bob arweinydd erbyn {date} os gwelwch yn dda
    `),
  },
  // Harmless, because a preview comes before anything goes out.
  ifWrong: 'harmless',
  asks: true,
  isShaped: ({ said, set, dates, places = [] }) =>
    // "1. Rhys - fix the totals": a list of what each person must do is logged instead.
    !places.some(({ start }) => /(?:^|\n)\s*\(?\d{1,2}[.)]\s*$/u.test(said.slice(0, start))) &&
    ((whoInAsk({ said, set }) !== null &&
      dates.length > 0 &&
      (((set !== null || ASKS_LEADS.test(said)) && listsQuestions(said)) || wantsSeveral({ said, set, dates }))) ||
      ((set !== null || EACH_LEAD.test(said)) && dates.length > 0 && ASKS_ALL.test(said))),
  isOfMeeting: true,
  make: (slots) => {
    const { said, set } = slots;
    const isAsking = ASKS_LEADS.test(said) || ASKS_ALL.test(said) || set !== null || wantsSeveral(slots);
    const ordered = isAsking ? orderedAsk(slots) : null;
    if (ordered !== null) return { kind: 'ask-return', said: inOrder(ordered), isUnsure: !ordered.isSure };
    if (!speaksOfReturn(slots) && !ASKS_ALL.test(said) && (set === null || !ASKS_PEOPLE.test(said))) return null;
    return { kind: 'ask-return', said: askedIn(said) };
  },
};

const list: IntentDeclaration<ReturnsCommand> = {
  examples: {
    en: sentencesOf(`
      which returns have we asked for | what returns are out at the moment | list the returns please | are there any returns open | show me every return we commissioned
      what returns have the leads been asked to send in | which returns are still running | do we have returns due | a list of our returns | what returns did we do last year
      can I see all the returns | which return forms have gone out to leads | any returns outstanding
    `),
    cy: sentencesOf(`
      pa ymatebion ydyn ni wedi gofyn amdanynt | pa ymatebion sydd allan ar hyn o bryd | rhestrwch yr ymatebion os gwelwch yn dda | oes unrhyw ymatebion ar agor | dangoswch bob ymateb a gomisiynwyd
      pa ymatebion y gofynnwyd i’r arweinwyr eu hanfon | pa ymatebion sy’n dal i redeg | oes gennym ymatebion yn ddyledus | rhestr o’n hymatebion | pa ymatebion wnaethon ni y llynedd
      ga i weld yr holl ymatebion | pa ffurflenni sydd wedi mynd at arweinwyr
    `),
  },
  ifWrong: 'harmless',
  make: (slots) => (speaksOfReturn(slots) ? { kind: 'returns' } : null),
};

/** "Did you chase Tomos?" only asks whether it was done. */
const ASKS_IF_CHASED =
  /^(?:so |and |a )?(?:did|have|has|was|were|when did|wnaethoch|wnest|wnaethost|a wnaethoch|oes rhywun|ydych|wyt|ydach|dach|gafodd)(?!\p{L})/iu;

const show: IntentDeclaration<ShowReturnCommand> = {
  examples: {
    en: sentencesOf(`
      who hasn’t sent their return yet | how many returns have come in | tell me how the return is coming along | who is still missing from the return | what is the state of the returns
      have all the leads replied to the return | show me what has come back on the return | which leads still owe us a return | how many have answered the return so far | what did people say in the return
      put everything people have sent for the return together for me | can I see what everyone has said in the return in one document | stick the answers to the return in one long list | gather up what the leads wrote for the return so I can go through it | combine the replies to the return into one text
      what did we ask the leads for in the return | which questions are in the return that went out | how many things does the return want from each of them | what does that return ask people | jog my memory, what were the leads asked in the return
      has {person} sent the return in | let me see the collated return | what is the total across the returns | who has not filled in the return form | give me the returns so far | who is outstanding on the return
    `),
    cy: sentencesOf(`
      pwy sydd heb anfon eu hymateb eto | sawl ymateb sydd wedi dod i mewn | sut mae’r ymateb yn mynd | pwy sy’n dal ar goll o’r ymateb | beth yw cyflwr yr ymatebion
      ydy pob arweinydd wedi ateb yr ymateb | dangoswch beth sydd wedi dod yn ôl ar yr ymateb | pa arweinwyr sy’n dal i fod heb anfon ymateb | faint sydd wedi ateb y ffurflen hyd yma | beth ddywedodd pobl yn yr ymateb
      rhowch bopeth mae pobl wedi’i anfon ar gyfer yr ymateb at ei gilydd | ga i weld beth mae pawb wedi’i ddweud yn yr ymateb mewn un ddogfen | casglwch atebion yr arweinwyr i’r ymateb i un testun
      beth ofynnon ni i’r arweinwyr yn yr ymateb | pa gwestiynau sydd yn yr ymateb | faint o bethau mae’r ymateb yn eu gofyn gan bob un | be yn union oedden ni’n ei ofyn yn yr ymateb | ydy fy ymateb wedi cyrraedd
      ydy {person} wedi anfon yr ymateb | ga i weld yr ymateb wedi’i goladu | beth yw’r cyfanswm ar draws yr ymatebion | pwy sydd heb lenwi’r ffurflen
    `),
  },
  ifWrong: 'harmless',
  isPossible: isOpen,
  isShaped: (slots) =>
    (ASKS_HOW_MANY.test(slots.said) ||
      ASKS_HOW_GOES.test(slots.said) ||
      COLLATES.test(slots.said) ||
      (CHASES.test(slots.said) && ASKS_IF_CHASED.test(slots.said))) &&
    isOfReturn(slots) &&
    !asksForFile(slots.said),
  // "Half the schools have answered" is news about an action.
  make: (slots) =>
    HAVE_ANSWERED.test(slots.said) || !(speaksOfReturn(slots) || isOfAnswers(slots))
      ? null
      : { kind: 'show-return', reference: returnSaid(slots.said) },
};

const remind: IntentDeclaration<RemindReturnCommand> = {
  examples: {
    en: sentencesOf(`
      chase everyone who hasn’t sent a return | remind the ones who have not answered the return | nudge the leads still missing from the return | chase up the outstanding returns | send a reminder about the return to those who owe it
      can you prompt whoever has not replied to the return | give the late ones a push on the return | we are still short of returns, chase them | please remind people about the return | poke the leads who have not filled in their return
      chase {person} for the return | get on to the missing ones about their returns
    `),
    cy: sentencesOf(`
      ewch ar ôl pawb sydd heb anfon ymateb | atgoffwch y rhai sydd heb ateb y ffurflen | rhowch hwb i’r arweinwyr sydd ar goll o’r ymateb | ewch ar ôl yr ymatebion sydd heb ddod | anfonwch nodyn am yr ymateb at y rhai sydd heb ei anfon
      allwch chi atgoffa pwy bynnag sydd heb ateb yr ymateb | rhowch bwt i’r rhai hwyr am yr ymateb | rydyn ni’n dal yn brin o ymatebion, ewch ar eu hôl | atgoffwch bobl am yr ymateb os gwelwch yn dda | hwb i’r arweinwyr sydd heb lenwi eu ffurflen
      ewch ar ôl {person} am yr ymateb | cysylltwch â’r rhai sydd ar goll am eu hymatebion
    `),
  },
  ifWrong: 'grave',
  isPossible: isOpen,
  isShaped: (slots) =>
    chases(slots.said) &&
    isOfReturn(slots) &&
    !ASKS_IF_CHASED.test(slots.said) &&
    !HEADS_ANSWER.test(slots.said) &&
    !closes(slots),
  make: (slots) => {
    const { said } = slots;
    return speaksOfReturn(slots) && !ASKS_WHAT.test(said) && !ASKS_IF_CHASED.test(said)
      ? { kind: 'remind-return', reference: returnSaid(said) }
      : null;
  },
  // "Chase the rest, then the table of actions in Excel."
  alongWith: ['ask-export'],
};

const close: IntentDeclaration<CloseReturnCommand> = {
  examples: {
    en: sentencesOf(`
      close off the return now | that is enough, close the return | no more answers to the return please | we can shut the return | lock the return so nobody changes it
      finish the return and freeze it | the return is over, close it | stop taking answers on the return | draw a line under the return | time to close the returns
      close the return to new answers | freeze the answers to the return
    `),
    cy: sentencesOf(`
      caewch yr ymateb nawr | dyna ddigon, caewch yr ymateb | dim mwy o atebion i’r ymateb os gwelwch yn dda | gallwn gau’r ymateb | clowch yr ymateb fel na all neb ei newid
      gorffennwch yr ymateb a’i rewi | mae’r ymateb ar ben, caewch ef | peidiwch â derbyn rhagor o atebion i’r ymateb | tynnwch linell o dan yr ymateb | mae’n bryd cau’r ymatebion
      caewch y ffurflen i atebion newydd | rhewch yr atebion i’r ymateb
    `),
  },
  ifWrong: 'grave',
  isPossible: isOpen,
  isShaped: (slots) => closes(slots) && isOfReturn(slots) && !ASKS_OF_IT.test(slots.said),
  make: (slots) =>
    speaksOfReturn(slots) && !ASKS_OF_IT.test(slots.said)
      ? { kind: 'close-return', reference: returnSaid(slots.said) }
      : null,
  // "Close it and give me the answers in Word."
  alongWith: ['ask-export'],
};

const repeat: IntentDeclaration<RepeatReturnCommand> = {
  examples: {
    en: sentencesOf(`
      ask the same return again by {date} | do the return again for {date} | run the same return as last time, due {date} | another round of the return by {date} | repeat last quarter’s return with a deadline of {date}
      can we have the same return questions again by {date} | send the return out again for {date} | next round of returns please, by {date} | same return as before by {date} | reissue the return for {date}
      get the same return out of everybody as last year by {date} | start the next round of the return
    `),
    cy: sentencesOf(`
      gofynnwch yr un ymateb eto erbyn {date} | gwnewch yr ymateb eto erbyn {date} | yr un ymateb â’r tro diwethaf, erbyn {date} | rownd arall o’r ymateb erbyn {date} | ailadroddwch ymateb y chwarter diwethaf gyda dyddiad cau o {date}
      gawn ni’r un cwestiynau eto erbyn {date} | anfonwch yr ymateb allan eto erbyn {date} | rownd nesaf yr ymatebion os gwelwch yn dda, erbyn {date} | yr un ymateb ag o’r blaen erbyn {date} | ailgyhoeddwch yr ymateb erbyn {date}
      mynnwch yr un ymateb gan bawb â’r llynedd erbyn {date} | dechreuwch rownd nesaf yr ymateb
    `),
  },
  ifWrong: 'harmless',
  make: (slots) =>
    speaksOfReturn(slots)
      ? { kind: 'repeat-return', reference: returnSaid(slots.said), words: slots.dates[0]?.words ?? '' }
      : null,
};

/** What the chair and the secretary mean. */
export const INTENTS_ASK = {
  'ask-return': ask,
  'list-returns': list,
  'return-status': show,
  'remind-return': remind,
  'close-return': close,
  'repeat-return': repeat,
} as const;
