import { startsMeeting } from '../../reading/chat/starts-meeting.js';
import { asksForFile } from '../../reading/chat/asks-for-file.js';
import type { IntentDeclaration } from '../feature.js';
import type { Slots } from '../../reading/chat/slots.js';
import { sentencesOf } from '../../reading/text/sentences-of.js';
import { asksForMeal, type CheckMeetingCommand, type EndMeetingCommand, type TableCommand } from './grammar.js';
import { endSaid, gapsSaid, tableSaid } from './rules/said-of-end.js';

/** The date in a message that names its meeting; null for the last meeting. */
const dayIn = ({ dates }: Slots): string | null => dates[0]?.words ?? null;

const check: IntentDeclaration<CheckMeetingCommand> = {
  examples: {
    en: [
      'is anything missing before we close?',
      'check the actions before we finish',
      'have we left anything out of the actions',
      'before we close, what is missing',
      'what still needs tidying up from this meeting',
      'do all the new actions have a lead and a deadline?',
      'does anything from today still lack a lead',
      'which of the new actions are too vague',
      'did we forget a deadline on anything today',
      'check today’s actions for gaps',
      'are the actions from {date} all in order',
      'run the checks on the meeting',
      'are any of these duplicates of earlier actions',
      'what is wrong with the actions we just took',
    ],
    cy: [
      'oes rhywbeth ar goll cyn i ni orffen?',
      'gwiriwch y camau cyn i ni gau',
      'ydyn ni wedi gadael rhywbeth allan o’r camau',
      'cyn cau, beth sydd ar goll',
      'beth sydd angen ei dacluso o’r cyfarfod hwn',
      'oes gan bob cam newydd arweinydd a dyddiad cau?',
      'ydy pob cam o heddiw yn gyflawn',
      'pa rai o’r camau newydd sy’n rhy amhendant',
      'wnaethon ni anghofio dyddiad cau ar rywbeth heddiw',
      'gwiriwch gamau heddiw am fylchau',
      'ydy camau {date} i gyd mewn trefn',
      'gwnewch y gwiriadau ar y cyfarfod',
      'ydy rhai o’r rhain yr un fath â chamau cynharach',
      'beth sydd o’i le ar y camau newydd',
    ],
  },
  ifWrong: 'harmless',
  make: (slots) => ({ kind: 'check-meeting', said: dayIn(slots) }),
  isShaped: gapsSaid,
  isOfMeeting: true,
};

const table: IntentDeclaration<TableCommand> = {
  examples: {
    en: [
      'give me the table of actions for the minutes',
      'can I have the actions as a table?',
      'the action table from {date}',
      'make a table of what we agreed',
      'I need the table to paste into the minutes',
      'a table of actions and decisions please',
      'put the actions in a table',
      'table of everything from the meeting on {date}',
      'draw up the table of actions',
      'show the actions and decisions of the meeting',
      'what came out of today, in a table',
      'actions and decisions of {date} for the minutes',
      'the table that goes in the minutes',
      'tabulate the actions',
    ],
    cy: [
      'rhowch dabl y camau i mi ar gyfer y cofnodion',
      'ga i’r camau fel tabl?',
      'y tabl camau o {date}',
      'gwnewch dabl o’r hyn a gytunwyd',
      'dw i angen y tabl i’w ludo yn y cofnodion',
      'tabl o’r camau a’r penderfyniadau os gwelwch yn dda',
      'rhowch y camau mewn tabl',
      'tabl o bopeth o’r cyfarfod ar {date}',
      'lluniwch dabl y camau',
      'tabl o gamau a phenderfyniadau’r cyfarfod i’r cofnodion',
      'beth ddaeth o heddiw, mewn tabl',
      'camau a phenderfyniadau {date} ar gyfer y cofnodion',
      'y rhestr o gamau i fynd yn y cofnodion',
      'tablwch y camau',
    ],
  },
  ifWrong: 'harmless',
  make: (slots) => (asksForMeal(slots.said) ? null : { kind: 'table', said: dayIn(slots), format: null }),
  // A request for a file is a request for a paper.
  isShaped: (slots) => tableSaid(slots) && !endSaid(slots) && !asksForFile(slots.said),
  isOfMeeting: true,
};

const end: IntentDeclaration<EndMeetingCommand> = {
  examples: {
    en: sentencesOf(`
      close the meeting please | meeting closed | I declare the meeting closed | wrap up the meeting | that is everything, meeting over
      we are finished, thank you everyone, meeting closed | end the meeting | the meeting is over
    `),
    cy: sentencesOf(`
      caewch y cyfarfod os gwelwch yn dda | mae’r cyfarfod ar ben | dyna ni, cyfarfod drosodd | cau’r cyfarfod | gorffen y cyfarfod
      mae’r cyfarfod wedi gorffen, diolch bawb | dirwyn y cyfarfod i ben
    `),
  },
  ifWrong: 'harmless',
  make: ({ said }) => (startsMeeting(said) ? null : { kind: 'end-meeting' }),
  isShaped: endSaid,
  isOfMeeting: true,
};

/** What people ask about a meeting's outcomes. */
export const INTENTS = { 'check-meeting': check, table, 'end-meeting': end } as const;
