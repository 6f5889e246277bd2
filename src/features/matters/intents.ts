import type { IntentDeclaration } from '../feature.js';
import type { MattersCommand } from './grammar.js';
import { startsMeeting } from '../../reading/chat/starts-meeting.js';
import { CARRY_TO, GO_ON, NEXT, STOP } from './intents-in-review.js';

/** Begins or continues the review of the open actions. */
const matters: IntentDeclaration<MattersCommand> = {
  examples: {
    en: [
      'right, on to matters arising',
      'next item is matters arising',
      'matters arising from the last meeting please',
      'let’s go through the actions one by one',
      'can we go through what was agreed last time',
      'shall we run through the actions from the last meeting',
      'take us through the outstanding actions one at a time',
      'time to review the actions from last time',
      'let us work our way through the action log',
      'start the action review',
      'carry on with the review where we stopped',
      'go back to matters arising',
      'first item: review of actions from the previous meeting',
      'step through the open actions with the group',
      'bring up the actions so we can go through them',
      'we are ready to go through the actions now',
      'let’s crack on with the actions from last time',
      'make a start on the old actions, oldest first',
      'time to look at what was outstanding from {date}',
      'look at what is left over from the last meeting',
      'what was outstanding from last time, one by one',
    ],
    cy: [
      'ymlaen at faterion yn codi',
      'yr eitem nesaf yw materion yn codi',
      'materion yn codi o’r cyfarfod diwethaf',
      'gadewch i ni fynd drwy’r camau fesul un',
      'allwn ni fynd drwy’r hyn y cytunwyd arno y tro diwethaf',
      'awn ni drwy’r camau o’r cyfarfod diwethaf',
      'ewch â ni drwy’r camau sy’n weddill un ar y tro',
      'mae’n bryd adolygu camau’r tro diwethaf',
      'beth am weithio drwy’r cofnod camau gweithredu gyda’n gilydd',
      'dechrau adolygu’r camau gweithredu yn y cyfarfod',
      'parhau â’r adolygiad o’r lle y gwnaethom ni stopio',
      'yn ôl at faterion yn codi',
      'eitem gyntaf: adolygu camau’r cyfarfod blaenorol',
      'rydym yn barod i fynd drwy’r camau nawr',
      'awn ni drwy’r materion sy’n codi',
      'beth am ddechrau ar y camau o’r tro diwethaf',
      'dechrau ar yr hen gamau, yr hynaf gyntaf',
    ],
  },
  ifWrong: 'undone',
  make: () => ({ kind: 'matters', as: 'one' }),
  isShaped: ({ said }) => startsMeeting(said),
  // A meeting may begin with something else: the bot asks.
  isSure: ({ said }) => !startsMeeting(said),
};

/** What people say to review matters arising. */
export const INTENTS = {
  matters,
  'matters-next': NEXT,
  'matters-go-on': GO_ON,
  'matters-stop': STOP,
  'carry-to': CARRY_TO,
} as const;
