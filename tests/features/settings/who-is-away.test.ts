import { describe, expect, it } from 'vitest';
import { answerCommand } from '../../../src/app/answer-command.js';
import { hear } from '../../../src/app/hear.js';
import { showReply } from '../../../src/app/show-reply.js';
import { partsOf } from '../../cards/walk-card.js';
import { askerOf } from '../../fixtures/asker.js';
import { member, sampleGroup } from '../../fixtures/sample-group.js';
import { type Sample, sampleServices } from '../../fixtures/sample-services.js';

const NOW = '2022-10-19T09:40:00Z';
const asker = (who: string) => askerOf(who, { now: NOW });

async function group(): Promise<Sample> {
  const sample = await sampleServices({ clock: { now: () => NOW } });
  const members = [member('carys', 'chair'), member('lee'), member('mair'), member('owen')];
  await sample.store.changeGroup('g1', () => ({ record: sampleGroup({ isSetUp: true, members }), result: null }));
  return sample;
}

const say = (sample: Sample, who: string, said: string) =>
  answerCommand(sample.services, asker(who), hear(said, { isLocal: false }), null);

async function told(sample: Sample, who: string, said: string, language: 'en' | 'cy' = 'en'): Promise<string> {
  return partsOf(showReply(await say(sample, who, said), language).card)
    .flatMap(({ type, text, facts }) =>
      type === 'TextBlock'
        ? [String(text)]
        : ((facts ?? []) as readonly { title: string; value: string }[]).map(
            ({ title, value }) => `${title}: ${value}`,
          ),
    )
    .join(' | ');
}

describe('who is away', () => {
  it.each([
    "who's away?",
    'is anyone away next week?',
    'any leave coming up I should know about?',
    'pwy sydd i ffwrdd?',
  ])('is nobody who has not said so: %s', async (said) => {
    expect(await told(await group(), 'mair', said)).toContain('Who is away | Nobody has said that they will be away.');
  });

  it('is told to any member, the soonest first, with who stands in, in both languages', async () => {
    const sample = await group();
    await say(sample, 'owen', 'away from 31 October to 4 November');
    await say(sample, 'lee', 'away 24 October to 28 October, Mair stands in');
    expect(await told(sample, 'mair', 'who is away?')).toContain(
      'Who is away | Lee: Monday 24 October 2022 to Friday 28 October 2022; Mair stands in | Owen: Monday 31 October 2022 to Friday 4 November 2022',
    );
    expect(await told(sample, 'mair', 'pwy sydd i ffwrdd?', 'cy')).toContain(
      'Pwy sydd i ffwrdd | Lee: dydd Llun 24 Hydref 2022 tan ddydd Gwener 28 Hydref 2022; dirprwy: Mair',
    );
  });

  it('leaves out leave that is over', async () => {
    const sample = await group();
    await say(sample, 'lee', 'away from 24 October to 28 October');
    const later = askerOf('mair', { now: '2022-10-30T09:00:00Z' });
    const reply = await answerCommand(sample.services, later, hear('who is away?', { isLocal: false }), null);
    expect(JSON.stringify(showReply(reply, 'en').card)).toContain('Nobody has said that they will be away.');
  });
});
