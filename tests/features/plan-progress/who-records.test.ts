import { describe, expect, it } from 'vitest';
import { openMemoryStore } from '../../../src/adapters/lowdb/open-memory-store.js';
import { PlanBot } from './plan-bot.js';

interface Offered {
  readonly choices?: readonly { readonly intent: string }[];
}

/** What somebody is offered first; else the kind of what is answered, with what is shown of the plan. */
async function firstFor(said: string, who: string): Promise<string> {
  const reply = await (await PlanBot.on(await openMemoryStore())).say(said, who);
  const [first] = (reply as Offered).choices ?? [];
  return first?.intent ?? (reply.kind === 'plan' ? reply.view.as : reply.kind);
}

describe('a lead who reports that others accepted something', () => {
  it.each([
    'good news on the leadership scheme, the unions have accepted our terms and it starts in March',
    'leadership scheme: two trusts have agreed, the others are refusing without more money',
    'newyddion da am y leadership scheme, mae’r undebau wedi derbyn ein telerau',
  ])('records progress, and responds to nothing: %s', async (said) => {
    expect(await firstFor(said, 'lee')).toBe('plan-note');
  });
});

describe('a risk that somebody will watch', () => {
  it.each([
    'One for the plan’s risk list: if the landlord sells, the leadership scheme has no room. Mine to watch',
    'something for the plan’s worry list: if the landlord sells, the leadership scheme has no room. I’ll watch it',
  ])('is a risk with its owner, and no progress: %s', async (said) => {
    const bot = await PlanBot.on(await openMemoryStore());
    const reply = await bot.say(said, 'mair');
    expect((reply as Offered).choices?.map(({ intent }) => intent)).toContain('plan-risk-new');
    await bot.press(reply, 'mean', { intent: 'plan-risk-new' }, 'mair');
    const risk = (await bot.plan()).risks.at(-1);
    expect(risk?.text).toContain('landlord sells');
    expect(risk?.owner).toMatchObject({ name: 'Mair' });
  });
});

it.each([
  'who of the leads is still radio silence on the plan',
  'pwy o’r arweinwyr sy’n dal yn dawel ar y cynllun',
  'which leads still owe us a word on the plan',
])('“%s” asks who is silent', async (said) => {
  expect(['silent', 'plan-silent']).toContain(await firstFor(said, 'carys'));
});
