import { beforeEach, describe, expect, it } from 'vitest';
import { answerButton, answerCommand } from '../../../src/app/answer-command.js';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { readButton } from '../../../src/app/read-button.js';
import { showReply } from '../../../src/app/show-reply.js';
import { askerOf } from '../../fixtures/asker.js';
import { sampleGroup } from '../../fixtures/sample-group.js';
import { type Sample, sampleServices } from '../../fixtures/sample-services.js';

let sample: Sample;

beforeEach(async () => {
  sample = await sampleServices();
  await sample.store.changeGroup('g1', () => ({ record: sampleGroup(), result: undefined }));
  await say('ACTION: Lee to draft the delivery plan by 30 November');
});

const say = (text: string, asker = askerOf('carys')): Promise<AnyReply> =>
  answerCommand(sample.services, asker, hear(text, { isLocal: false }), null);
const tasks = async (): Promise<readonly string[]> =>
  ((await sample.store.findGroup('g1'))?.actions ?? []).map(({ reference, task }) => `${reference} ${task}`);
const wordsOn = (reply: AnyReply, language: 'en' | 'cy' = 'en'): string =>
  JSON.stringify(showReply(reply, language).card);

const FIRST = 'ISCG-1 draft the delivery plan';

describe('U16: an action that exists already', () => {
  it('gets no second reference, and the reply says what it resembles', async () => {
    const reply = await say('ACTION: Lee to write the delivery plan by 1 December');
    expect(await tasks()).toEqual([FIRST]);
    expect(wordsOn(reply)).toContain('This looks like ISCG-1');
    expect(wordsOn(reply)).toContain('"Log anyway"');
    expect(wordsOn(reply)).toContain('"Show ISCG-1"');
    expect(wordsOn(reply, 'cy')).toContain('Mae hwn yn debyg i ISCG-1');
  });

  it('is logged anyway by one press, once', async () => {
    const reply = await say('ACTION: Lee to write the delivery plan by 1 December');
    if (reply.kind !== 'logged') throw new Error(reply.kind);
    const said = JSON.stringify(reply.twice?.[0]?.said);
    const press = readButton({ verb: 'log-anyway', group: 'g1', said });
    if (press === null) throw new Error('no button');
    const asker = askerOf('carys');
    await answerButton(sample.services, asker, press, null);
    expect(await answerButton(sample.services, asker, press, null)).toMatchObject({ kind: 'logged' });
    expect(await tasks()).toEqual([FIRST, 'ISCG-2 write the delivery plan']);
    const logged = (await sample.store.findGroup('g1'))?.actions[1];
    expect(logged).toMatchObject({ leads: [{ kind: 'person', person: 'lee' }], deadline: { due: '2022-12-01' } });
  });

  it('does not prevent new actions of the same message from being logged', async () => {
    const reply = await say('ACTION: Lee to draft the delivery plan\nACTION: Mair to book a room');
    expect(await tasks()).toEqual([FIRST, 'ISCG-2 book a room']);
    expect(wordsOn(reply)).toContain('Not logged, because it looks like ISCG-1: draft the delivery plan');
  });

  it.each([
    'ACTION: Mair to draft the delivery plan by 30 November',
    'ACTION: Lee to draft the housing plan by 30 November',
    'ACTION: Lee to draft the delivery plan by 31 March',
    'ACTION: Lee to draft the delivery plan for Cardiff by 30 November',
  ])('is a different one if the lead, the task or the time differs: %s', async (text) => {
    await say(text);
    expect(await tasks()).toHaveLength(2);
  });

  it('gets the same answer as the first time if its message is delivered again', async () => {
    const asker = askerOf('carys');
    const first = await say('ACTION: Mair to book a room', asker);
    expect(await say('ACTION: Mair to book a room', asker)).toEqual(first);
    expect(await tasks()).toHaveLength(2);
  });

  it('is marked in a review, and not ticked; a person’s tick logs it', async () => {
    const reply = await say('review\nACTION: Lee to write the delivery plan\nACTION: Mair to book a room');
    if (reply.kind !== 'review') throw new Error(reply.kind);
    expect(reply.review.items.map(({ isChosen, looksLike }) => [isChosen, looksLike])).toEqual([
      [false, 'ISCG-1'],
      [true, undefined],
    ]);
    expect(wordsOn(reply)).toContain('Looks like ISCG-1.');
    const press = readButton({
      verb: 'review-log',
      review: reply.review.id,
      page: 1,
      'pick-0': 'true',
      'pick-1': 'true',
    });
    if (press === null) throw new Error('no button');
    await answerButton(sample.services, askerOf('carys'), press, null);
    expect(await tasks()).toHaveLength(3);
  });

  it('is also reported in a review if its lead is unknown', async () => {
    const reply = await say('review\nACTION: Rhys Davies to read it\nACTION: Mair to book a room');
    expect(wordsOn(reply)).toContain('Nobody called Rhys Davies is here, so nobody is reminded.');
  });
});
