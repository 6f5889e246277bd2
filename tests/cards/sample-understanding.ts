import type { AnyReply } from '../../src/app/features.js';
import { detailReply } from '../../src/features/actions/reply.js';
import { action, GROUP, HEAD, manyActions, SIAN } from './sample-actions.js';

const said = "I've *finished* the costings, and the leaflet is with [legal](x)";
const choice = {
  reference: 'ISCG-2',
  task: 'Send the *costings* to the team',
  item: '',
  person: '',
  date: '',
  words: '',
};
const [open] = manyActions(1);
const today = '2022-10-10';

/** What is asked and answered about words that no grammar takes. */
export const UNDERSTANDING_ANSWERS: Readonly<Record<string, AnyReply>> = {
  'offer of one thing': { kind: 'offer', said, choices: [{ ...choice, intent: 'done' }] },
  'offer of two things': {
    kind: 'offer',
    said,
    choices: [
      { ...choice, intent: 'thank' },
      { ...choice, intent: 'chat', reference: null, task: null },
    ],
  },
  'offer of five things, the most': {
    kind: 'offer',
    said,
    choices: [
      { ...choice, intent: 'withdraw-request' },
      { ...choice, intent: 'more-time' },
      { ...choice, intent: 'ask-silent', reference: null, task: null },
      { ...choice, intent: 'show-one' },
      { ...choice, intent: 'list-of-person', reference: null, task: null, person: 'Carys Llŷr-Wŷn' },
    ],
  },
  'which action was meant': {
    kind: 'which',
    said: said.repeat(20),
    intent: 'done',
    actions: [2, 5, 7].map((number) => ({ action: action(number, 'Circulate the *terms* of reference'), group: HEAD })),
    today,
  },
  'which action, of none that is known': { kind: 'which', said, intent: 'done', actions: [], today },
  'what came of several things': {
    kind: 'did',
    parts: [
      {
        said,
        reply: detailReply(
          { ...GROUP, actions: [open ?? action(2, 'Send the costings')] },
          open ?? action(2, 'Send the costings'),
          { person: SIAN, now: '2022-10-10T08:00:00.000Z' },
          null,
        ),
      },
      { said, reply: { kind: 'problem', problem: { code: 'already-closed', reference: 'ISCG-3' } } as AnyReply },
      { said, reply: { kind: 'offer', said, choices: [{ ...choice, intent: 'done' }] } as AnyReply },
      {
        said,
        reply: {
          kind: 'which',
          said,
          intent: 'done',
          actions: [{ action: action(9, 'Ring'), group: HEAD }],
          today,
        } as AnyReply,
      },
    ],
  },
  'not understood': { kind: 'lost', said, summaryOf: 'g1' },
  'not understood where there is no group': { kind: 'lost', said, summaryOf: null },
};
