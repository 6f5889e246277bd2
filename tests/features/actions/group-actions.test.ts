import { beforeEach, describe, expect, it } from 'vitest';
import type { AnyReply } from '../../../src/app/features.js';
import { showReply } from '../../../src/app/show-reply.js';
import type { Action } from '../../../src/model/action.js';
import { textsOf } from '../../cards/walk-card.js';
import { type ToldBot, toldBot } from '../telling/told-bot.js';

/** Wednesday 14 September 2022 in London; the policy leads are Lee and Mair, Carys chairs. */
const at = (time: string): string => `2022-09-14T${time}:00.000Z`;

let bot: ToldBot;

beforeEach(async () => {
  bot = await toldBot();
});

const action = async (): Promise<Action | undefined> => (await bot.store.findGroup('g1'))?.actions.at(-1);
const wordsOf = (reply: AnyReply): string =>
  [...textsOf(showReply(reply, 'en').card), ...titles(showReply(reply, 'en').card)]
    .map(({ text }) => String(text))
    .join('\n');
const titles = (card: unknown): readonly { text: unknown }[] =>
  [...JSON.stringify(card).matchAll(/"(?:title|value)":"([^"]*)"/g)].map(([, text]) => ({ text }));

/** Who was nudged of the last action by a tick. */
async function nudged(time: string): Promise<readonly string[]> {
  await bot.tick(time);
  return (await bot.store.listOutbox())
    .filter(({ subject: { kind, slots = [] } }) => kind === 'digest' && slots.some((one) => one.reference === 'ISCG-2'))
    .map(({ key }) => key.split('/')[1] ?? '');
}

describe('what all the policy leads must do', () => {
  beforeEach(async () => {
    await bot.say(at('08:00'), 'carys', 'ACTION: All policy leads to send costings by 21 September 2022');
  });

  it('is one action, about which each is nudged alone, and which each completes alone', async () => {
    expect(await nudged('2022-09-20T08:00:00.000Z')).toEqual(['lee', 'mair']);
    await bot.say('2022-09-20T09:00:00.000Z', 'lee', 'done ISCG-2');
    expect(await action()).toMatchObject({ status: 'open', completions: [{ by: { id: 'lee' } }] });
    expect((await nudged('2022-09-21T08:00:00.000Z')).filter((who) => who === 'lee')).toHaveLength(1);
    await bot.say('2022-09-21T09:00:00.000Z', 'mair', 'done ISCG-2');
    expect(await action()).toMatchObject({ status: 'done' });
  });

  it('shows the chair how many have done their part and who is missing, on the card and in lists', async () => {
    await bot.say(at('09:00'), 'lee', 'done ISCG-2');
    const shown = wordsOf(await bot.say(at('09:01'), 'carys', 'ISCG-2'));
    expect(shown).toContain('Parts done\n1 of 2');
    expect(shown).toContain('Still to come\nMair');
    expect(shown).toContain('Remind those missing');
    expect(wordsOf(await bot.say(at('09:02'), 'carys', 'actions'))).toContain('1 of 2 have done their part');
  });

  it('reminds those missing with one press, and nobody else', async () => {
    await bot.say(at('09:00'), 'lee', 'done ISCG-2');
    const reply = await bot.press(at('10:00'), 'carys', {
      verb: 'remind-missing',
      group: 'g1',
      reference: 'ISCG-2',
    });
    expect(reply).toMatchObject({ kind: 'reminding', people: [{ name: 'Mair', how: 'reminded' }] });
    expect(await nudged(at('10:01'))).toEqual(['mair']);
  });

  it('is closed for all by the chair', async () => {
    await bot.say(at('09:00'), 'lee', 'done ISCG-2');
    await bot.say(at('09:01'), 'carys', 'done ISCG-2');
    expect(await action()).toMatchObject({ status: 'done', completions: [{ by: { id: 'lee' } }] });
  });
});

describe('what any one of several must do', () => {
  it.each([
    'ACTION: Any one of the policy leads to send costings by 21 September 2022',
    'ACTION: one of the policy leads to send costings by 21 September 2022',
    'ACTION: One of Lee and Mair to send costings by 21 September 2022',
    'CAM GWEITHREDU: un o’r policy leads i anfon y costau erbyn 21 Medi 2022',
    'CAM GWEITHREDU: Un o Lee a Mair i anfon y costau erbyn 21 Medi 2022',
  ])('nudges all, and the first to say done closes it: %s', async (said) => {
    await bot.say(at('08:00'), 'carys', said);
    expect(await nudged('2022-09-20T08:00:00.000Z')).toEqual(['lee', 'mair']);
    await bot.say('2022-09-20T09:00:00.000Z', 'mair', 'done ISCG-2');
    expect(await action()).toMatchObject({ status: 'done', completions: [] });
  });

  it('says so in its line of leads, and counts no parts', async () => {
    await bot.say(at('08:00'), 'carys', 'ACTION: One of Lee and Mair to send costings by 21 September 2022');
    const shown = wordsOf(await bot.say(at('09:01'), 'carys', 'actions'));
    expect(shown).toContain('one of Lee, Mair');
    expect(shown).not.toContain('have done their part');
  });
});
