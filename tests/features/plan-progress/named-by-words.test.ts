import { describe, expect, it } from 'vitest';
import { openMemoryStore } from '../../../src/adapters/lowdb/open-memory-store.js';
import type { Store } from '../../../src/ports/store.js';
import { withPlan } from '../../chat/plan-world.js';
import { type Copy, groupOf, NOW } from '../../chat/world.js';
import { PlanBot } from './plan-bot.js';

const COPY: Copy = { tenant: 't1', group: 'g1', idOf: (who) => who };

/** What comes of words in the group of the chat world with its plan: what is shown, done or offered, of which part. */
async function comesTo(said: string, who = 'claire'): Promise<string> {
  const store: Store = await openMemoryStore();
  const one = {
    id: '1',
    language: 'en',
    who,
    where: 'group',
    last: 'none',
    text: said,
    kind: 'ask',
    right: [],
  } as const;
  const bot = await PlanBot.on(store, withPlan(groupOf(COPY), COPY, one));
  const reply = await bot.say(said, who, NOW);
  if (reply.kind === 'offer')
    return `offered ${reply.choices.map(({ intent, item }) => `${intent} ${item}`.trim()).join(', ')}`;
  if (reply.kind === 'plan') return `plan ${reply.view.as === 'item' ? reply.view.row.key : reply.view.as}`;
  return reply.kind === 'plan-recorded' ? (reply.news ?? reply.asked?.asks ?? 'refused') : reply.kind;
}

describe('parts of a plan that are named by their words', () => {
  it.each([
    ['what did we promise on apprenticeships, word for word?', /^plan 1\.3$|plan-item 1\.3/u],
    ['the assembly has gone amber because nobody has been appointed', /^offered .*plan-rate 2\.1/u],
    ['mae’r prentisiaethau yn wyrdd erbyn hyn', /^offered .*plan-rate 1\.3/u],
    ['make Huw Parry the lead of the citizens’ assembly', /^offered .*plan-lead 2\.1/u],
    ['the employers network has slipped to 30 June 2023', /^offered .*plan-move 1\.1/u],
    ['citizens’ assembly: 40 people chosen, venue booked', /^offered .*plan-note 2\.1/u],
  ])('%s', async (said, expected) => {
    expect(await comesTo(said)).toMatch(expected);
  });

  it.each(['the communications plan is with Claire', 'ISCG-6 is done', 'the dashboard is nearly there'])(
    'are not meant by an action: %s',
    async (said) => {
      expect(await comesTo(said)).not.toMatch(/plan-|^plan/u);
    },
  );
});

describe('a sign-off or waiver in any words needs a confirmation', () => {
  it.each([
    ['I signed off the pack on Friday', 'plan-sign'],
    ['the advert pack is approved, you can tick it off', 'plan-sign'],
    ['put me down as having signed off the pack', 'plan-sign'],
    ['dw i wedi llofnodi’r pecyn hysbyseb', 'plan-sign'],
    ['the pack has my approval', 'plan-sign'],
    ['no need to wait for the pack, HR cleared it', 'plan-waive'],
    ['we are going ahead without the pack sign-off, there is no time', 'plan-waive'],
    ['forget the sign-off on the pack, it is a repeat of last year', 'plan-waive'],
  ])('%s', async (said, intent) => {
    expect(await comesTo(said)).toMatch(new RegExp(`^offered .*${intent} Pack signed off`, 'u'));
  });
});

it.each([
  ['which ones are red?', /plan list|plan-reds/u],
  ['what do red and amber mean in this plan?', /plan scheme|plan-scheme/u],
  ['beth yw ystyr ambr yn y cynllun?', /plan scheme|plan-scheme/u],
  ['what comes up next in the plan?', /plan list|plan-due/u],
  ['beth sy’n ddyledus yn y cynllun cyn y cyfarfod nesaf?', /plan list|plan-due/u],
  ['how far off the 600 are we?', /plan measures|plan-measures|plan-item M1/u],
  ['one for the risk list. The new rules may forbid it. Owain would own that', /plan-risk-new/u],
])('%s', async (said, expected) => {
  expect(await comesTo(said)).toMatch(expected);
});
