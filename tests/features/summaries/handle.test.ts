import { beforeEach, describe, expect, it } from 'vitest';
import { answerCommand } from '../../../src/app/answer-command.js';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { showReply } from '../../../src/app/show-reply.js';
import type { AgendaItem } from '../../../src/model/agenda-item.js';
import type { Meeting } from '../../../src/model/meeting.js';
import { textsOf } from '../../cards/walk-card.js';
import { askerOf } from '../../fixtures/asker.js';
import { onDay, sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { type Sample, sampleServices } from '../../fixtures/sample-services.js';
import { settled } from '../../delivery/planned.js';

const on = (day: string): Meeting => ({ day, start: '11:00', end: '12:30', state: 'planned' });

let sample: Sample;

beforeEach(async () => {
  sample = await sampleServices();
});

const keep = (id: string, changes: Parameters<typeof sampleGroup>[0]): Promise<unknown> =>
  sample.store.changeGroup(id, () => ({ record: sampleGroup({ id, isSetUp: true, ...changes }), result: undefined }));

/** It is 15 September 2022, 09:30 in London. */
const ask = (said: string, isPersonal = false): Promise<AnyReply> =>
  answerCommand(sample.services, askerOf('lee', {}, isPersonal), hear(said, { isLocal: false }), null);

const wordsOf = (reply: AnyReply): string =>
  textsOf(showReply(reply, 'en').card)
    .map(({ text }) => String(text))
    .join('\n');

describe('a request for the state of a group', () => {
  it.each(['summary', 'post the summary', 'give us an overview', 'crynodeb', 'y crynodeb', 'dangoswch y crynodeb'])(
    'is answered for “%s” with the summary',
    async (said) => {
      await keep('g1', { meetings: [on('2022-10-13')], actions: [sampleAction()] });
      expect(await ask(said)).toMatchObject({ kind: 'summary', summary: { meeting: { day: '2022-10-13' } } });
    },
  );

  it('is answered even if no meeting is planned', async () => {
    const late = sampleAction({ deadline: onDay('2022-09-01') });
    await keep('g1', { actions: [late, sampleAction({ reference: 'ISCG-2', deadline: onDay('2022-10-01') })] });
    const words = wordsOf(await ask('summary'));
    expect(words).toContain('Actions now\nNo meeting planned\n2\nOpen\n1\nOverdue');
    expect(words).not.toContain('By the meeting');
  });

  it('in a 1:1 chat is about the group that meets next, of several', async () => {
    await keep('g1', { name: 'Estates', meetings: [], actions: [sampleAction()] });
    await keep('g2', { name: 'Housing', prefix: 'HB', meetings: [on('2022-11-01')] });
    await keep('g3', { name: 'Digital', prefix: 'DB', meetings: [on('2022-10-01')] });
    expect(await ask('summary', true)).toMatchObject({ kind: 'summary', group: { name: 'Digital' } });
  });

  it('is answered from the store with who is away and whose nudges are off', async () => {
    await keep('g1', { meetings: [on('2022-10-13')], actions: [sampleAction({ deadline: onDay('2022-08-01') })] });
    const leave = { from: '2022-09-12', until: '2022-12-05', standIn: 'mair' };
    await sample.store.changePerson('lee', () => ({ record: settled('lee', { leave }), result: null }));
    const reply = await ask('summary');
    expect(wordsOf(reply)).toContain('Away until Mon 5 Dec');
    expect(wordsOf(reply)).toContain('Lee is away until Mon 5 Dec; Mair stands in');
  });

  it('has the first six items of the meeting’s agenda, how many more there are, and a way to all of it', async () => {
    const item = (number: number, title: string, minutes: number | null): AgendaItem => ({
      number,
      title,
      presenter: number === 2 ? { kind: 'person', person: 'mair', name: 'Mair Rees' } : null,
      minutes,
      meeting: '2022-10-13',
      isStanding: false,
      state: 'planned',
      addedAt: '2022-09-01T09:00:00.000Z',
      addedBy: { id: 'lee', name: 'Lee' },
      postponedFrom: [],
      action: null,
    });
    const agenda = ['Welcome', 'Costings', 'Risks', 'Leaflet', 'Survey', 'Training', 'Any other business'].map(
      (title, at) => item(at + 1, title, at === 1 ? 10 : null),
    );
    await keep('g1', { meetings: [on('2022-10-13')], actions: [sampleAction()], agenda });
    const words = wordsOf(await ask('summary'));
    expect(words).toContain('Agenda\n7\nWelcome\nCostings · Mair Rees · 10 min\nRisks\nLeaflet\nSurvey\nTraining');
    expect(words).toContain('The whole agenda ›');
    expect(words).not.toContain('Any other business');
  });

  it('has no agenda if nothing is on it', async () => {
    await keep('g1', { meetings: [on('2022-10-13')], actions: [sampleAction()] });
    expect(wordsOf(await ask('summary'))).not.toContain('Agenda');
  });
});
