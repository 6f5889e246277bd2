import { expect, it } from 'vitest';
import { openMemoryStore } from '../../src/adapters/lowdb/open-memory-store.js';
import { languageOf } from '../../src/delivery/reader-language.js';
import type { GroupLanguage } from '../../src/model/language.js';
import type { Person } from '../../src/model/person.js';
import { settled } from './planned.js';

/** What somebody of whom this is known reads of what is said first in a group with a language, or in none. */
async function read(known: Partial<Person> | null, language?: GroupLanguage): Promise<string> {
  const store = (await openMemoryStore()).of();
  if (known !== null) await store.changePerson('lee', () => ({ record: settled('lee', {}, known), result: null }));
  return languageOf(store, 'lee', language === undefined ? undefined : { language });
}

it('a message from the bot is in the language that its reader chose or last typed', async () => {
  expect(await read({ language: 'en', languageChosen: true }, 'cy')).toBe('en');
  expect(await read({ language: 'cy', languageTyped: true }, 'en')).toBe('cy');
});

it('a message from the bot is in the group’s language for a reader who has said nothing, whatever their client', async () => {
  expect(await read({ language: 'en' }, 'cy')).toBe('cy');
  expect(await read({ language: 'cy' }, 'en')).toBe('en');
  expect(await read(null, 'cy')).toBe('cy');
});

it('a message from the bot is in the client’s language if the group reads both, or there is no group', async () => {
  expect(await read({ language: 'cy' }, 'both')).toBe('cy');
  expect(await read({ language: 'cy' })).toBe('cy');
  expect(await read(null, 'both')).toBe('en');
});
