import { describe, expect, it } from 'vitest';
import type { Who } from '../../chat/world.js';
import { comesTo, isReached } from './comes-to.js';

describe('short words after a nudge about one’s own action', () => {
  it.each<readonly [Who, readonly number[], string, readonly string[]]>([
    ['david', [10], 'yes', ['done 10']],
    ['david', [10], 'ydw', ['done 10']],
    ['tomos', [3, 11], 'yep both', ['done 3', 'done 11']],
    ['tomos', [3, 11], 'ydyn, y ddau', ['done 3', 'done 11']],
    ['huw', [8], 'no movement', ['note 8: no movement']],
    ['tomos', [3], 'dim newyddion eto', ['note 3: dim newyddion']],
    ['huw', [8], 'not before Easter the way they’re going', ['note 8: not before easter']],
    ['angharad', [13], 'fory ella', ['note 13: fory ella']],
    ['angharad', [13], 'tomorrow, hopefully', ['note 13: tomorrow']],
    ['sian', [14], 'cost centre’s 40412, stick that on it', ['note 14: 40412']],
    ['sian', [14], 'cod y gyllideb ydi 40412, rho hwnna arno', ['note 14: 40412']],
  ])('%s %j: %s', async (who, shown, said, wanted) => {
    expect(isReached(await comesTo(who, shown, said), wanted)).toBe(true);
  });

  it('close nothing at once with "yes", nor anything that others lead', async () => {
    expect((await comesTo('david', [10], 'yes')).atOnce).toEqual([]);
    const { atOnce, offered } = await comesTo('huw', [10], 'yes');
    expect([atOnce, ...offered].flat()).toEqual([]);
  });

  it('request more time if they give a later day', async () => {
    const came = await comesTo('angharad', [13], 'can it be 28 October, the printers are slow');
    expect(isReached(came, ['more-time 13 2022-10-28'])).toBe(true);
  });
});

describe('everything that was listed', () => {
  it.each(['chase all three', 'remind all of them please', 'nudge the lot', 'atgoffa nhw i gyd'])(
    'says who is reminded: %s',
    async (said) => {
      const { realBot } = await import('./real-bot.js');
      const bot = await realBot('claire');
      bot.show(['ISCG-1', 'ISCG-3', 'ISCG-10']);
      expect((await bot.say(said)).kind).not.toBe('problem');
    },
  );
});
