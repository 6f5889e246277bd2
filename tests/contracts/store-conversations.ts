import { expect, it } from 'vitest';
import type { CurrentStore } from './store-contract.js';

/** How what the outside edge knows of a conversation is kept. */
export function describeConversations(store: CurrentStore): void {
  it('knows nothing of a conversation at first', async () => {
    expect(await store().findConversation('c1')).toBeNull();
  });

  it('keeps any value as the reference of a conversation', async () => {
    const reference = {
      serviceUrl: 'http://127.0.0.1:1/',
      conversation: { id: '19:a@thread.v2', isGroup: true },
      list: [1, null],
    };
    await store().saveConversation('c1', reference);
    await store().saveConversation('__proto__', 'a text');
    expect(await store().findConversation('c1')).toEqual(reference);
    expect(await store().findConversation('__proto__')).toBe('a text');
  });

  it('keeps the last of several references, in the order of saving', async () => {
    await Promise.all(['one', 'two', 'one', 'three', 'one'].map((word) => store().saveConversation('c1', { word })));
    expect(await store().findConversation('c1')).toEqual({ word: 'one' });
  });

  it('is not affected if the caller changes its own copy', async () => {
    const reference = { bot: { name: 'Matters Arising' } };
    await store().saveConversation('c1', reference);
    reference.bot.name = 'Other';
    expect(await store().findConversation('c1')).toEqual({ bot: { name: 'Matters Arising' } });
  });
}
