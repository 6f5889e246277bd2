import { describe, expect, it } from 'vitest';
import type { AnyReply } from '../../../src/app/features.js';
import { showReply } from '../../../src/app/show-reply.js';
import { answerCommand } from '../../../src/app/answer-command.js';
import { answerButton } from '../../../src/app/answer-command.js';
import { askerOf } from '../../fixtures/asker.js';
import { fill } from '../../fixtures/full-stores.js';
import { ABOUT_SIAN } from '../../fixtures/records-about-sian.js';
import { sampleServices, type Sample } from '../../fixtures/sample-services.js';

async function filled(): Promise<Sample> {
  const sample = await sampleServices();
  await sample.store.changeGroup('g1', () => ({ record: null, result: null }));
  await fill(sample.store, ABOUT_SIAN);
  return sample;
}
const sian = (isPersonal: boolean): ReturnType<typeof askerOf> => askerOf('29:sian', {}, isPersonal);
const ask = ({ services }: Sample, isPersonal = true): Promise<AnyReply> =>
  answerCommand(services, sian(isPersonal), { kind: 'my-data' }, null);

describe('my data', () => {
  it('are shown in the 1:1 chat, page by page, each with its place', async () => {
    const sample = await filled();
    const first = await ask(sample);
    expect(first).toMatchObject({ kind: 'my-data', page: 1, pages: 2, total: 23, zone: 'Europe/London' });
    const second = await answerButton(sample.services, sian(true), { verb: 'my-data', page: 2 }, null);
    const traces = [first, second].flatMap((answer) => (answer.kind === 'my-data' ? answer.traces : []));
    expect(traces.map(({ kind }) => kind)).toHaveLength(23);
    expect(traces.every(({ where }) => /^(?:people|groups|reviews|outbox|conversations)\//.test(where))).toBe(true);
    expect(showReply(first, 'en').summary).toBe('What I keep about you');
    expect(JSON.stringify(showReply(first, 'cy').card)).toContain('Chi sy’n ei arwain');
  });

  it('are not shown in a group, whose answer says where to ask, even if a button is pressed there', async () => {
    const sample = await filled();
    const said = await ask(sample, false);
    expect(showReply(said, 'en').text).toBe('What I keep about you is for you alone: say “my data” in our 1:1 chat.');
    expect(showReply(said, 'cy').text).toContain('dywedwch “fy nata”');
    const pressed = await answerButton(sample.services, sian(false), { verb: 'my-data', page: 2 }, null);
    expect(pressed).toEqual({ kind: 'my-data-elsewhere' });
  });

  it('are shown without the words of a group that their owner has left', async () => {
    const sample = await filled();
    await sample.store.changeGroup('g1', (group) => ({
      record: group === null ? null : { ...group, members: group.members.filter(({ id }) => id !== '29:sian') },
      result: null,
    }));
    const answer = await ask(sample);
    const traces = answer.kind === 'my-data' ? answer.traces : [];
    const led = traces.filter(({ kind }) => kind === 'leads');
    expect(led.map(({ reference, text, isHidden }) => [reference, text, isHidden])).toEqual([
      ['ISCG-1', null, true],
      ['ISCG-1', null, true],
      ['ISCG-2', null, true],
    ]);
    expect(JSON.stringify(showReply(answer, 'en').card)).toContain('in a group that you are no longer in');
    expect(JSON.stringify(showReply(answer, 'en').card)).not.toContain('terms of reference by 3 May');
  });

  it('are reported as none to somebody about whom nothing is kept', async () => {
    const { services } = await filled();
    const answer = await answerCommand(services, askerOf('29:new', {}, true), { kind: 'my-data' }, null);
    expect(answer).toMatchObject({ kind: 'my-data', total: 0, traces: [] });
    expect(JSON.stringify(showReply(answer, 'en').card)).toContain('I keep nothing about you.');
  });
});
