import { describe, expect, it } from 'vitest';
import { RequestDeduplicator } from '../../../src/adapters/teams/request-deduplicator.js';

describe('an activity that is delivered twice', () => {
  it('acts once, and both deliveries get the same result', async () => {
    const once = new RequestDeduplicator<number>();
    let acts = 0;
    const act = async (): Promise<number> => {
      await Promise.resolve();
      return (acts += 1);
    };
    const first = once.run('chat a1', act);
    const second = once.run('chat a1', act);
    expect([first.isFirst, second.isFirst]).toEqual([true, false]);
    expect(await Promise.all([first.result, second.result])).toEqual([1, 1]);
    expect(await once.run('chat a2', act).result).toBe(2);
  });

  it('is tried again if the first delivery failed', async () => {
    const once = new RequestDeduplicator<string>();
    await expect(once.run('a', () => Promise.reject(new Error('no disk'))).result).rejects.toThrow('no disk');
    expect(await once.run('a', () => Promise.resolve('done')).result).toBe('done');
  });

  it('is tried again if the first delivery got a preliminary answer', async () => {
    const once = new RequestDeduplicator<string>();
    const isFinal = (result: string): boolean => result !== 'try again';
    expect(await once.run('a', () => Promise.resolve('try again'), isFinal).result).toBe('try again');
    await Promise.resolve();
    expect(await once.run('a', () => Promise.resolve('done'), isFinal).result).toBe('done');
    expect(await once.run('a', () => Promise.resolve('done twice'), isFinal).result).toBe('done');
  });
});
