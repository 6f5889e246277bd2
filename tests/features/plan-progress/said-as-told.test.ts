import { describe, expect, it } from 'vitest';
import type { OfferReply } from '../../../src/features/understanding/reply.js';
import type { Plan } from '../../../src/model/plan.js';
import { withPlan } from '../../chat/plan-world.js';
import type { ChatCase } from '../../chat/chat-case.js';
import { groupOf, type Who } from '../../chat/world.js';
import { COPY, realBot } from '../understanding/real-bot.js';

/** The plan after a button with this intent. */
async function planAfter(who: Who, said: string, intent: string): Promise<Plan | undefined> {
  const record = withPlan(groupOf(COPY), COPY, { hasPlan: true } as ChatCase);
  const bot = await realBot(who, true, { record });
  const reply = await bot.say(said);
  if (reply.kind === 'offer') await bot.press((reply as OfferReply).said, intent);
  return (await bot.group()).plans[0];
}

describe('a risk that is to be put with the others', () => {
  it.each([
    ['sian', 'The Chamber might pull out before March. Put that with the risks, Owain can have it', 'Owain Price'],
    [
      'sian',
      'One thing that worries me about the assembly: we have no venue yet. Add it to the risks under my name',
      'Siân Rees',
    ],
    [
      'mared',
      "Dwi'n poeni am y cynulliad: falle na fydd lleoliad. Ychwanega hwnna at y risgiau, dan fy enw i",
      'Mared Puw',
    ],
  ] as const)('%s: %s', async (who, said, owner) => {
    const risk = (await planAfter(who, said, 'plan-risk-new'))?.risks.at(-1);
    expect(JSON.stringify(risk)).toContain(owner);
    expect(risk?.text).not.toMatch(/risks|risgiau/u);
  });
});

it.each([
  'Let Owain have 1.3 on his own, Gwen is swamped',
  'Can Owain have 1.3 by himself from now on, Gwen has moved teams',
  'Owain i gael 1.3 ar ei ben ei hun, mae gan Gwen ddigon ar ei phlât',
])('somebody who has an item alone is its only lead: %s', async (said) => {
  const leads = JSON.stringify(
    (await planAfter('claire', said, 'plan-lead'))?.recommendations.find(({ key }) => key === '1.3'),
  );
  const before = JSON.stringify(
    withPlan(groupOf(COPY), COPY, { hasPlan: true } as ChatCase).plans[0]?.recommendations.find(
      ({ key }) => key === '1.3',
    )?.leads,
  );
  expect(before).toContain('gwen');
  expect(JSON.stringify((JSON.parse(leads) as { leads: unknown }).leads)).not.toContain('gwen');
});

it.each([
  '1.1 from us – Swansea has joined, Newport still thinking. Three of five sorted',
  '1.1 gen i - Abertawe wedi ymuno, Casnewydd yn meddwl o hyd',
])('progress of the writer is recorded: %s', async (said) => {
  expect(JSON.stringify((await planAfter('sian', said, 'plan-note'))?.recommendations[0])).toMatch(/Swansea|Abertawe/u);
});
