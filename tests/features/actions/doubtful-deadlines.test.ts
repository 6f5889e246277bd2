import { beforeEach, describe, expect, it } from 'vitest';
import { answerCommand } from '../../../src/app/answer-command.js';
import { hear } from '../../../src/app/hear.js';
import { nextMeeting } from '../../../src/model/next-meeting.js';
import { showReply } from '../../../src/app/show-reply.js';
import { askerOf } from '../../fixtures/asker.js';
import { sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { type Sample, sampleServices } from '../../fixtures/sample-services.js';

let sample: Sample;

/** A group that meets on 9 December 2026 and 13 January 2027. */
beforeEach(async () => {
  sample = await sampleServices();
  const meetings = ['2026-12-09', '2027-01-13'].map(
    (day) => ({ day, start: '11:00', end: null, state: 'planned' }) as const,
  );
  await sample.store.changeGroup('g1', () => ({
    record: sampleGroup({ actions: [sampleAction()], nextNumber: 2, meetings, isSetUp: true }),
    result: undefined,
  }));
});

/** The texts of the card that answers the chair, who says it on this day at 10:00. */
async function said(message: string, day: string, language: 'en' | 'cy' = 'en'): Promise<string> {
  const asker = askerOf('carys', { now: `${day}T10:00:00.000Z`, language });
  const reply = await answerCommand(sample.services, asker, hear(message, { isLocal: false }), null);
  return JSON.stringify(showReply(reply, language).card);
}

const NEXT_YEAR = 'so this is next year: Friday 1 October 2027. Is that right?';

describe('a date just past', () => {
  it.each(['ACTION: Lee to write to the Trust by 1 October', 'ISCG-1 by 1 October', 'move ISCG-1 to 1 October'])(
    'is read as next year, and the bot asks: %s',
    async (message) => {
      expect(await said(message, '2026-10-13')).toContain(NEXT_YEAR);
    },
  );

  it('is asked about in Welsh', async () => {
    expect(await said('CAM GWEITHREDU: Lee i ysgrifennu erbyn 1 Hydref', '2026-10-13', 'cy')).toContain(
      'felly y flwyddyn nesaf yw hyn: dydd Gwener 1 Hydref 2027. Ydy hynny’n gywir?',
    );
  });

  it.each(['ISCG-1 by 1 October 2027', 'ISCG-1 by 1 March', 'ISCG-1 by 13 October', 'ISCG-1 by Friday'])(
    'is not asked about if it is clear: %s',
    async (message) => {
      expect(await said(message, '2026-10-13')).not.toContain('Is that right?');
    },
  );
});

describe('a weekday that does not match its date', () => {
  it.each([
    ['ACTION: Lee to write to the Trust by Monday 4 December', '“by Monday 4 December”, and that date is Friday 4 December 2026. Is that right?'],
    ['ISCG-1 by Monday 4 December', '“by Monday 4 December”, and that date is Friday 4 December 2026. Is that right?'],
    ['ISCG-1 by Thursday 27th', '“by Thursday 27th”, and that date is Friday 27 November 2026. Is that right?'],
    ['ISCG-1 by Sunday 30 November', '“by Sunday 30 November”, and that date is Monday 30 November 2026. Is that right?'],
    ['ISCG-1 erbyn dydd Llun 4 Rhagfyr', '“erbyn dydd Llun 4 Rhagfyr”, and that date is Friday 4 December 2026. Is that right?'],
  ])('is pointed out for confirmation: %s', async (message, question) => {
    expect(await said(message, '2026-11-11')).toContain(question);
  }); // prettier-ignore

  it('is pointed out in Welsh', async () => {
    expect(await said('ISCG-1 erbyn dydd Llun 4 Rhagfyr', '2026-11-11', 'cy')).toContain(
      'Dywedoch “erbyn dydd Llun 4 Rhagfyr”, a’r dyddiad hwnnw yw dydd Gwener 4 Rhagfyr 2026.',
    );
  });

  it('is not pointed out if it does match', async () => {
    expect(await said('ISCG-1 by Friday 4 December', '2026-11-11')).not.toContain('Is that right?');
  });
});

describe('the meeting of a month', () => {
  it.each([['ISCG-1 by the January meeting', '2027-01-13'], ['ISCG-1 erbyn cyfarfod mis Ionawr', '2027-01-13'], ['ISCG-1 by the December meeting', '2026-12-09']])(
    'is that of the group: %s',
    async (message, due) => {
      await said(message, '2026-11-11');
      const group = await sample.store.findGroup('g1');
      expect(group?.actions[0]?.deadline.due ?? (group === null ? null : nextMeeting(group, '2026-11-11T10:00:00.000Z')?.day)).toBe(due);
    },
  ); // prettier-ignore
});

describe('the meeting after next', () => {
  it.each(['ISCG-1 by the meeting after next', 'move ISCG-1 to the meeting after next', "ISCG-1 erbyn y cyfarfod wedi'r nesaf"])(
    'is the one after the next: %s',
    async (message) => {
      await said(message, '2026-11-11');
      expect((await sample.store.findGroup('g1'))?.actions[0]?.deadline.due).toBe('2027-01-13');
    },
  ); // prettier-ignore

  it('is the one after the next in a logged action', async () => {
    await said('ACTION: Lee to write to the Trust (by the meeting after next)', '2026-11-11');
    expect((await sample.store.findGroup('g1'))?.actions[1]?.deadline.due).toBe('2027-01-13');
  });

  it('has no day yet if only one meeting is planned', async () => {
    await said('ISCG-1 by the meeting after next', '2026-12-10');
    expect((await sample.store.findGroup('g1'))?.actions[0]?.deadline).toMatchObject({ due: null, basis: 'day' });
  });
});
