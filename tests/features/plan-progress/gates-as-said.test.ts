import { describe, expect, it } from 'vitest';
import { openMemoryStore } from '../../../src/adapters/lowdb/open-memory-store.js';
import { PlanBot } from './plan-bot.js';

interface Offered {
  readonly choices?: readonly { readonly intent: string }[];
}

/** What Lee, who signs the pack off, is offered first for what he says; what was recorded is said before it. */
async function comesTo(said: string): Promise<string> {
  const bot = await PlanBot.on(await openMemoryStore());
  const reply = await bot.say(said, 'lee');
  const gate = (await bot.plan()).phases[0]?.gates[0];
  const recorded = gate?.signedOff != null ? 'signed' : gate?.waived != null ? 'waived' : null;
  const [first] = (reply as Offered).choices ?? [];
  return recorded ?? first?.intent ?? reply.kind;
}

/** All that is offered for it. */
async function offered(said: string): Promise<readonly string[]> {
  const reply = await (await PlanBot.on(await openMemoryStore())).say(said, 'lee');
  return ((reply as Offered).choices ?? []).map(({ intent }) => intent);
}

describe('a gate that somebody reports as signed off', () => {
  it('is signed off at once if nothing else is said', async () => {
    expect(await comesTo('the information pack is signed off')).toBe('signed');
  });

  it.each([
    'Information pack reads well, consider it signed off',
    'I have been through the information pack and I’m happy, signed off',
    'the information pack’s fine by me so that’s signed off',
    'Mair says the information pack is signed off',
    'morning all, information pack looks fine to me so you can sign it off',
    'mae’r information pack yn iawn gen i, mae e wedi’i lofnodi',
  ])('is offered for sign-off in a sentence that says more: %s', async (said) => {
    expect(await comesTo(said)).toBe('plan-sign');
  });

  it.each([
    'information pack not signed off',
    'the information pack isn’t signed off',
    'the information pack was never signed off',
    'nearly there, the information pack is almost signed off',
    'I thought the information pack was signed off',
    'when was the information pack signed off',
    'has anyone told you the information pack is signed off',
    'once the information pack is signed off tell the board',
    'the information pack should be signed off by Friday',
    'dyw’r information pack ddim wedi’i lofnodi',
    'ydy’r information pack wedi’i lofnodi?',
  ])('is not signed off by a denial, a question or a plan: %s', async (said) => {
    expect(await comesTo(said)).not.toBe('signed');
    expect(await offered(said)).not.toContain('plan-sign');
  });

  it('is not waived either if it only waits', async () => {
    expect(await offered('the information pack isn’t signed off')).not.toContain('plan-waive');
    expect(await offered('no need to wait for the information pack, the board has seen it')).toContain('plan-waive');
  });
});
