import { beforeEach, describe, expect, it } from 'vitest';
import { answerCommand } from '../../../src/app/answer-command.js';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { askerOf } from '../../fixtures/asker.js';
import { onDay, person, sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { type Sample, sampleServices } from '../../fixtures/sample-services.js';

let sample: Sample;

/** Lee's ISCG-1, due on Friday 30 September 2022; it is Thursday 15 September 2022, 9:30 in London. */
beforeEach(async () => {
  sample = await sampleServices();
  await put('2022-09-30');
});

const put = (due: string): Promise<void> =>
  sample.store.changeGroup('g1', () => ({
    record: sampleGroup({
      actions: [sampleAction({ deadline: onDay(due), leads: [person('lee')] })],
      nextNumber: 2,
      meetings: [{ day: '2022-10-13', start: '11:00', end: null, state: 'planned' }],
    }),
    result: undefined,
  }));

const say = (who: string, message: string): Promise<AnyReply> =>
  answerCommand(sample.services, askerOf(who), hear(message, { isLocal: false }), null);

describe('a deadline that the chair moves by a length of time', () => {
  it.each([
    ['push ISCG-1 back a week', '2022-10-07'], ['push back ISCG-1 by a week', '2022-10-07'], ['move ISCG-1 back by another fortnight', '2022-10-14'],
    ['move ISCG-1 to the week after', '2022-10-07'], ['delay ISCG-1 a week', '2022-10-07'], ['delay ISCG-1 by a month', '2022-10-30'], ['extend ISCG-1 by two weeks', '2022-10-14'],
    ['put ISCG-1 back a couple of weeks', '2022-10-14'], ['ISCG-1 another week', '2022-10-07'], ['ISCG-1: a week later', '2022-10-07'], ['ISCG-1 back a fortnight please', '2022-10-14'],
    ['move ISCG-1 to the following Tuesday', '2022-10-04'], ['bring ISCG-1 forward a week', '2022-09-23'], ['bring forward ISCG-1 by 3 days', '2022-09-27'],
    ['gohirio ISCG-1 pythefnos arall', '2022-10-14'], ['gohiriwch ISCG-1 wythnos', '2022-10-07'], ["symudwch ISCG-1 i'r wythnos wedyn", '2022-10-07'], ['symud ISCG-1 yn ôl mis', '2022-10-30'],
  ])('counts from where it is: %s', async (message, due) => {
    expect(await say('carys', message)).toMatchObject({
      kind: 'detail', news: { change: 'deadline-moved' }, action: { deadline: { due }, firstDeadline: { due: '2022-09-30' } },
    });
  }); // prettier-ignore

  it('counts from today if it is long past', async () => {
    await put('2022-08-01');
    expect(await say('carys', 'push ISCG-1 back a week')).toMatchObject({ action: { deadline: { due: '2022-09-22' } } });
  }); // prettier-ignore

  it('is not guessed if no length is given', async () => {
    expect(await say('carys', 'push ISCG-1 to some time')).toMatchObject({ kind: 'problem', problem: { code: 'deadline-not-read' } });
  }); // prettier-ignore
});

describe('more time by a length of time', () => {
  it.each([
    ['ISCG-1 more time, another week because legal are late', '2022-10-07'], ['I need more time for ISCG-1, a further fortnight, as legal are late', '2022-10-14'],
    ['ISCG-1 more time: a week later because legal are late', '2022-10-07'], ['ISCG-1 rhagor o amser, wythnos arall, gan fod y cyfreithwyr yn hwyr', '2022-10-07'],
  ])('counts from the present deadline: %s', async (message, due) => {
    expect(await say('lee', message)).toMatchObject({
      kind: 'detail', news: { change: 'asked-more-time' }, action: { deadline: { due: '2022-09-30' }, requests: [{ deadline: { due }, state: 'open' }] },
    });
  }); // prettier-ignore
});

describe('a deadline that a lead may only ask to move', () => {
  it('becomes a request, with its reason', async () => {
    expect(await say('lee', 'move ISCG-1 to 14 October because legal are late')).toMatchObject({
      kind: 'detail', news: { change: 'asked-more-time', deciders: ['Carys'] },
      action: { deadline: { due: '2022-09-30' }, requests: [{ kind: 'more-time', deadline: { due: '2022-10-14' }, reason: 'legal are late' }] },
    });
  }); // prettier-ignore

  it('leads to the question why if no reason is given', async () => {
    expect(await say('lee', 'push ISCG-1 back a week')).toMatchObject({ kind: 'problem', problem: { code: 'more-time-no-reason' } });
  }); // prettier-ignore

  it('is refused to somebody who does not lead it', async () => {
    expect(await say('mair', 'move ISCG-1 to 14 October')).toMatchObject({ kind: 'problem', problem: { code: 'not-allowed' } });
  }); // prettier-ignore
});

describe('a deadline that the chair moves, with a reason', () => {
  it('keeps the reason', async () => {
    expect(await say('carys', 'move ISCG-1 to 14 October because legal are late')).toMatchObject({
      action: { deadline: { due: '2022-10-14', said: '14 October' }, history: [{ change: 'deadline', before: '2022-09-30', reason: 'legal are late' }] },
    });
  }); // prettier-ignore
});
