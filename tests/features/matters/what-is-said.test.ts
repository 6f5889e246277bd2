import { describe, expect, it } from 'vitest';
import { hear } from '../../../src/app/hear.js';
import { realBot } from '../understanding/real-bot.js';

const heard = (said: string): object => hear(said, { isLocal: false });

describe('a request to go through the actions', () => {
  it.each([
    'review',
    'Review the actions',
    'matters arising',
    'Matters arising.',
    'Matters Arising',
    'matters arising please',
    'Matters arising from the last meeting',
    '<at>Matters Arising</at> matters arising',
    '@Matters Arising review',
    "let's go through the actions",
    'shall we go through our open actions?',
    'start the review',
    'adolygu',
    'adolygu’r camau gweithredu',
    'materion yn codi',
    'Dechrau’r materion yn codi',
    'gadewch i ni fynd drwy’r camau gweithredu',
    'awn ni drwy’r camau',
  ])('is recognised: %s', (said) => {
    expect(heard(said)).toEqual({ kind: 'matters', as: 'one' });
  });

  it.each([
    'go on with the review',
    'resume matters arising',
    "let's carry on with the review",
    'ewch ymlaen â’r adolygiad',
    'parhau gyda’r materion yn codi',
  ])('is gone on with: %s', (said) => {
    expect(heard(said)).toEqual({ kind: 'matters', as: 'one', goesOn: true });
  });

  it.each(['review the actions as a list', 'matters arising as a list', 'adolygu’r camau fel rhestr'])(
    'is recognised as one for a list: %s',
    (said) => {
      expect(heard(said)).toEqual({ kind: 'matters', as: 'list' });
    },
  );

  it.each([
    ['review\nAction: Siân to draft the plan', 'review'],
    ['review these minutes:\n3. Housing. ACTION: Siân to draft it.', 'review'],
    ['adolygu:\nGweithredu: Siân i ddrafftio', 'review'],
    ['Matters Arising, actions', 'list'],
    ['@Matters Arising', 'unknown'],
    ['<at>Matters Arising</at>', 'unknown'],
    ['matters arising list my actions', 'list'],
    ['ACTION: Siân to review the actions', 'log'],
    ['review ISCG-3', 'unknown'],
  ])('is not recognised: %s', (said, kind) => {
    expect(heard(said)).toMatchObject({ kind });
  });

  it.each([
    'OK everyone, now on to matters arising',
    'our next item is matters arising',
    'can we take the outstanding actions one at a time',
    'ymlaen â ni at faterion yn codi',
    'beth am fynd drwy’r camau fesul un',
  ])('is understood or offered in other words: %s', async (said) => {
    const { say } = await realBot('claire', false);
    const reply = (await say(said)) as { readonly kind: string; readonly choices?: readonly { intent: string }[] };
    expect(reply.kind === 'matters' || reply.choices?.[0]?.intent === 'matters').toBe(true);
  });
});
