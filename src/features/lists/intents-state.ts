import { askedIn, listing } from './intents-asked.js';
import { saidRaised } from './rules/said-raised.js';

/** Asks for what a meeting agreed, not for what is due before it: "What the July meeting gave us". */
const OF_MEETING =
  /(?<!\p{L})(?:from|out of|at|in|o|yn|yng) (?:the |our |y |yr )?(?:\p{L}+ ){0,2}(?:meeting|[cgn]h?g?yfarfod)|meeting (?:\p{L}+ )?(?:gave|left|set|agreed|raised|decided|asked|wanted)/iu;

/** "The ones raised back in July". */
const RAISED = /(?<!\p{L})(?:raised|logged|recorded|minuted|godwyd|gofnodwyd|eu (?:codi|cofnodi))(?!\p{L})/iu;

const open = listing(
  {
    en: [
      'what is still open?',
      'what is outstanding',
      'what is left to do?',
      'show me everything',
      'show me the list',
      'the whole list please',
      'list them all',
      'what have we got?',
      'what are the actions?',
      'what actions are there',
      'where is the action log?',
      'can I see the actions',
      'what do we still have to do?',
      'how many are open?',
      'what is on our plate',
      'give me the full list',
      'all open items',
      'what remains?',
      'what is in progress',
    ],
    cy: [
      'beth sydd ar agor o hyd?',
      'beth sydd ar ôl i’w wneud',
      'dangoswch bopeth',
      'dangoswch y rhestr gyfan',
      'y rhestr i gyd os gwelwch yn dda',
      'rhestrwch nhw i gyd',
      'beth sydd gyda ni?',
      'be sgynnon ni ar ôl',
      'beth yw’r camau?',
      'pa gamau sydd yna',
      'ble mae’r cofnod camau?',
      'ga i weld y camau',
      'beth sydd yn weddill?',
      'faint sydd ar agor?',
      'popeth sydd heb ei orffen',
      'yr holl gamau agored',
      'beth sydd ar y gweill',
    ],
  },
  (slots) => {
    const raised = OF_MEETING.test(slots.said) || RAISED.test(slots.said) ? saidRaised(slots.said) : null;
    return askedIn(slots, 'open', raised === null ? {} : { raised, when: null, within: null });
  },
);

const overdue = listing(
  {
    en: [
      'what is overdue?',
      'what is late',
      'anything late?',
      'which ones are late?',
      'are we behind on anything?',
      'what have we missed',
      'what has slipped?',
      'what should have been done by now',
      'what is past its date?',
      'is anything running late',
      'any missed deadlines?',
      'show me the late ones',
      'overdue ones, worst first',
      'everything that is late and who has it',
      'did we miss anything {date}?',
      'what is red?',
      'how many are overdue',
      'what needs chasing?',
      'what are we late with',
      'late ones in {words}',
    ],
    cy: [
      'beth sy’n hwyr?',
      'beth sydd yn hwyr',
      'oes rhywbeth yn hwyr?',
      'be sy’n hwyr',
      'pa rai sy’n hwyr?',
      'ydyn ni ar ei hôl hi gyda rhywbeth?',
      'beth rydyn ni wedi’i fethu',
      'beth sydd wedi llithro?',
      'beth ddylai fod wedi’i wneud erbyn hyn',
      'unrhyw ddyddiadau cau wedi’u methu?',
      'dangoswch y rhai hwyr',
      'pa gamau sy’n hwyr?',
      'popeth sy’n hwyr a phwy sydd wrthi',
      'faint sy’n hwyr?',
      'beth sydd angen ei wthio ymlaen',
      'y camau hwyr yn {words}',
      'beth sy’n goch',
    ],
  },
  (slots) => askedIn(slots, 'overdue'),
);

const cancelled = listing(
  {
    en: [
      'what was cancelled?',
      'which ones did we drop',
      'what have we dropped?',
      'what did we cancel {date}?',
      'cancelled ones',
      'show me what we abandoned',
      'anything cancelled {date}?',
      'what is no longer happening',
      'which actions were scrapped?',
      'what did we decide not to do',
      'what got called off?',
      'list the cancelled ones',
      'what have we given up on?',
    ],
    cy: [
      'beth gafodd ei ganslo?',
      'pa rai gafodd eu canslo',
      'beth wnaethon ni ei ganslo {date}?',
      'y rhai a ganslwyd',
      'dangoswch beth sydd wedi’i ganslo',
      'oes rhywbeth wedi’i ganslo {date}?',
      'beth sydd ddim yn digwydd mwyach',
      'beth benderfynon ni beidio â’i wneud?',
      'beth ollyngwyd',
      'beth rydyn ni wedi’i ollwng?',
      'rhestrwch y rhai wedi’u canslo',
      'camau a ganslwyd {date}',
    ],
  },
  (slots) => askedIn(slots, 'cancelled'),
);

const soon = listing(
  {
    en: [
      'what is coming up?',
      'what is next',
      'what is due soon?',
      'anything urgent?',
      'what is most pressing',
      'what is due next?',
      'what should we be doing now',
      'what is on the horizon?',
      'what do we need to look at first',
      'which deadlines are close?',
      'what is nearly due',
      'what is around the corner?',
      'priorities',
    ],
    cy: [
      'beth sy’n dod nesaf?',
      'beth sydd i’w wneud yn fuan',
      'oes rhywbeth ar frys?',
      'beth sydd fwyaf brys',
      'beth sydd ar y gorwel?',
      'beth dylen ni ei wneud nawr',
      'pa ddyddiadau cau sy’n agos?',
      'beth sydd angen sylw gyntaf',
      'beth sy’n dod i ben cyn hir?',
      'beth sydd bron yn ddyledus',
      'blaenoriaethau',
      'be nesa',
    ],
  },
  // What is due on a day that is named is asked for by that day.
  (slots) => askedIn(slots, slots.dates.length > 0 ? 'open' : 'soon'),
);

const atRisk = listing(
  {
    en: [
      'forecast',
      'what is the forecast for the next meeting?',
      'which actions are at risk?',
      'anything at risk before {date}?',
      'what do you think will be late?',
      'what is likely to slip before the meeting?',
      'are any of them going to miss their deadline',
      'which ones look shaky',
      'what should I worry about before {date}',
      'is anything heading for trouble?',
      'who is likely to be late with theirs',
      'what might not be done in time',
    ],
    cy: [
      'rhagolwg',
      'beth yw’r rhagolwg ar gyfer y cyfarfod nesaf?',
      'pa gamau sydd mewn perygl?',
      'oes rhywbeth mewn perygl cyn {date}?',
      'beth sy’n debygol o fod yn hwyr?',
      'pa rai sy’n debygol o lithro cyn y cyfarfod',
      'pwy sy’n debygol o fod yn hwyr',
      'beth na fydd wedi’i wneud mewn pryd',
      'am beth ddylwn i boeni cyn {date}',
      'be sy’n mynd i fod yn hwyr',
      'pa rai sydd ddim yn edrych yn saff',
      'oes perygl i rai ohonyn nhw fod yn hwyr',
    ],
  },
  (slots) => askedIn(slots, 'at-risk'),
);

/** Asks by state: open, overdue, due soon, likely to be late, cancelled. */
export const STATE = {
  'list-open': open,
  'list-overdue': overdue,
  'list-cancelled': cancelled,
  'list-soon': soon,
  'list-at-risk': atRisk,
};
