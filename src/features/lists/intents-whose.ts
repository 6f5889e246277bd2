import { askedIn, listing, namedIn, OF_ALL } from './intents-asked.js';

/** Shows that somebody speaks of themselves. */
const OF_THEMSELVES =
  /(?<!\p{L})(?:i|i'm|i've|me|my|mine|fi|mi|fy|ydw|odw|dw|wnes|orffennais|amdana|gen|sgen|wi'n)(?!\p{L})/iu;

/** "Is somebody done?" asks for what they have left, unless "what" or a time asks for what they did. */
const ASKS_WHAT = /^(?:what|which|how many|show|list|everything|beth|be|pa|faint|dangos)(?!\p{L})/iu;

const mine = listing(
  {
    en: [
      'what have I got on?',
      'what do I still need to do?',
      'what is on my list',
      'anything for me?',
      'is there anything waiting for me?',
      'what am I supposed to be doing',
      'which ones are mine?',
      'show me mine please',
      'remind me what I owe',
      'what did I say I would do?',
      'what have I promised',
      'my to do list',
      'my outstanding items',
      'am I late with anything?',
      'what of mine is overdue?',
      'do I have anything due {date}?',
      'what do I have to do {date}',
      'what am I down for {date}?',
      'have I got anything left to finish?',
      'could I see everything I am leading',
      'where do I stand',
      'anything in my name?',
      'is there anything against my name',
      'am I behind on any of mine?',
      'what did I finish {date}?',
    ],
    cy: [
      'beth sydd gen i i’w wneud?',
      'be sgen i i neud',
      'beth sydd gyda fi ar ôl?',
      'oes rhywbeth i mi?',
      'oes gen i rywbeth i’w wneud {date}?',
      'beth ydw i fod i’w wneud',
      'beth dw i fod i neud {date}',
      'pa rai yw fy rhai i?',
      'fy rhai i',
      'fy rhestr i os gwelwch yn dda',
      'beth sy’n aros amdana i?',
      'ydw i’n hwyr gyda rhywbeth?',
      'beth wnes i addo ei wneud',
      'dangoswch fy nghamau i',
      'beth sydd ar fy mhlât',
      'beth sy’n weddill gen i',
      'fy nhasgau',
      'beth orffennais i {date}?',
      'ble ydw i arni',
      'oes unrhyw beth yn fy enw i?',
      'smo fi’n hwyr gyda dim byd, odw i?',
      'dydw i ddim yn hwyr gyda dim, nac ydw?',
    ],
  },
  (slots) =>
    !OF_ALL.test(slots.said) &&
    (OF_THEMSELVES.test(slots.said.replace(/[’‘]/gu, "'")) || slots.people.some(({ isAsker }) => isAsker))
      ? askedIn(slots, null, { isMine: true, who: [] })
      : null,
);

const ofPerson = listing(
  {
    en: [
      'what does {person} still owe us?',
      'what is {person} doing',
      'what has {person} got on?',
      'what has {person} got left to do',
      'is {person} late with anything?',
      'anything outstanding from {person}?',
      'what is outstanding for {person}',
      'has {person} done everything?',
      'has {person} finished theirs',
      'how is {person} getting on?',
      'how many has {person} got',
      'how many actions has {person} got on the go and which are they?',
      'show me {person}',
      '{person}’s list',
      'the ones {person} leads',
      'overdue ones of {person}',
      'what are we waiting for {person} to do?',
      'what should {person} be chasing {date}',
      'what has {person} promised by {date}?',
      'what is due from {person} {date}',
      'what did {person} finish {date}?',
      'everything {person} and {person} have open',
      'what do the {set} still have to do?',
      'which {set} have not done theirs?',
      'who on the {set} has not sent anything?',
      'when is {person}’s stuff due?',
      'is there anything left with the {set}',
      'where are the {set} up to',
      'who among the {set} is late',
      'what is still to come from the {set}?',
    ],
    cy: [
      'beth sydd gan {person} ar ôl?',
      'beth sydd gan {person} i’w wneud o hyd',
      'beth mae {person} yn ei wneud?',
      'be sgen {person} i neud',
      'ydy {person} yn hwyr gyda rhywbeth?',
      'ydi {person} wedi gorffen popeth',
      'sut mae {person} yn dod ymlaen?',
      'oes rhywbeth ar ôl gan {person}?',
      'camau {person}',
      'rhestr {person}',
      'dangoswch rai {person}',
      'y rhai mae {person} yn eu harwain',
      'rhai hwyr {person}',
      'am beth rydyn ni’n aros gan {person}?',
      'beth ddylai {person} ei wneud erbyn {date}',
      'beth sydd gan {person} i’w gwblhau {date}?',
      'beth orffennodd {person} {date}?',
      'popeth sydd gan {person} a {person}',
      'beth sydd ar ôl gan y {set}?',
      'pwy o’r {set} sydd heb orffen',
      'ble mae’r {set} arni',
    ],
  },
  (slots) => {
    if (namedIn(slots).length === 0) return null;
    const asked = askedIn(slots);
    const isWhether = asked.state === 'done' && asked.when === null && !ASKS_WHAT.test(slots.said);
    return isWhether ? { ...asked, state: 'open' } : asked;
  },
);

const owed = listing(
  {
    en: [
      'who has not done theirs?',
      'who still owes us something',
      'who are we waiting for?',
      'who is behind?',
      'who is late with theirs?',
      'who needs chasing?',
      'whom should I chase',
      'who has still got things to do?',
      'who has what',
      'who is doing what?',
      'which leads have not finished',
      'has everybody done theirs?',
      'has everyone finished?',
      'who has not delivered {date}',
      'who is holding us up?',
      'anyone still to report',
      'who has outstanding actions?',
      'who has to do something by {date}?',
    ],
    cy: [
      'pwy sydd heb wneud ei ran?',
      'pwy sydd heb orffen eto',
      'pwy sydd heb gwblhau ei gam',
      'am bwy rydyn ni’n aros?',
      'pwy sydd ar ei hôl hi?',
      'pwy sy’n hwyr',
      'pwy sydd angen ei atgoffa?',
      'pwy sydd â rhywbeth ar ôl',
      'pwy sy’n gwneud beth?',
      'ydy pawb wedi gorffen?',
      'ydi pawb wedi gwneud eu rhan',
      'oes rhywun heb orffen?',
      'pwy sydd ar ôl',
      'pwy sydd â chamau ar agor?',
      'pwy sy’n ein dal ni’n ôl',
      'pwy sydd i fod i wneud rhywbeth {date}?',
    ],
  },
  (slots) => askedIn(slots, /late|behind|overdue|hwyr|ar ei h[oô]l/iu.test(slots.said) ? 'overdue' : 'open'),
);

/** Asks for somebody's actions. */
export const WHOSE = { 'list-mine': mine, 'list-of-person': ofPerson, 'who-owes': owed };
