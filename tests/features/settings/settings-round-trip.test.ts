import { describe, expect, it } from 'vitest';
import { settings, type SettingsField } from '../../../src/features/settings/declared/settings.js';
import type { Group } from '../../../src/model/group.js';
import { newGroup } from '../../../src/model/new-group.js';
import { CLIENTS } from '../../cards/answered-form.js';
import { saveSettings, saySetUp as say, setUp } from '../../fixtures/open-settings.js';
import type { Sample } from '../../fixtures/sample-services.js';

type Held = Readonly<Record<string, string>>;

/** What the fields of the form hold. */
const held = (group: Group): Held =>
  Object.fromEntries(settings.flatMap(({ inputs }) => inputs.map((input) => [input.id, input.holds(group)])));

async function groupOf({ store }: Sample): Promise<Group> {
  const group = await store.findGroup('g1');
  if (group === null) throw new Error('the group is gone');
  return group;
}

const after = new Map<string, Promise<Group>>();

/** A group of which every setting is something else than a new group's, after this was said in it. */
function groupAfter(words: string): Promise<Group> {
  const known = after.get(words) ?? sayFirst(words);
  after.set(words, known);
  return known;
}

async function sayFirst(words: string): Promise<Group> {
  const sample = await setUp();
  if (words !== '') await say(sample, words);
  return groupOf(sample);
}

/** What the form holds after this was said. */
const heldAfter = async (words: string): Promise<Held> => held(await groupAfter(words));

/** The fields that hold something else. */
const changed = (before: Held, after: Held): Held =>
  Object.fromEntries(Object.entries(after).filter(([id, value]) => before[id] !== value));

/** Each example of each declaration, in both languages. */
const SAID = settings.flatMap(({ key, inputs, examples }) =>
  examples.flatMap(({ en, cy }) => [
    { key, words: en, ids: inputs.map(({ id }) => id as string) },
    { key, words: cy, ids: inputs.map(({ id }) => id as string) },
  ]),
);
const FIELDS = settings.flatMap<SettingsField>(({ inputs }) => inputs.map(({ id }) => id));

/** What is said to change a field. */
const examplesOf = (id: SettingsField): string =>
  settings
    .filter(({ inputs }) => inputs.some((input) => input.id === id))
    .flatMap(({ examples }) => examples.map(({ en }) => en))
    .join('; ');

/** What a group always has: emptied, it stays as it was. */
const NEVER_EMPTY: readonly string[] = ['name', 'language'];

describe('each setting of a group', () => {
  it.each(SAID)('is the same in words and typed into the form: $words', async ({ words, ids }) => {
    const typed = changed(await heldAfter(''), await heldAfter(words));
    expect(Object.keys(typed)).not.toEqual([]);
    expect(Object.keys(typed).filter((id) => !ids.includes(id))).toEqual([]);
    const filled = await setUp();
    expect((await saveSettings(filled, typed)).problems).toEqual([]);
    const { handled: _said, roleChanges: _noted, lastChanges: _first, ...one } = await groupAfter(words);
    const { handled: _saved, roleChanges: _also, lastChanges: _second, ...other } = await groupOf(filled);
    expect(one).toEqual(other);
  });

  it('is declared with examples that change each of its fields', async () => {
    const before = await heldAfter('');
    const changes = await Promise.all(
      SAID.map(async ({ words }) => Object.keys(changed(before, await heldAfter(words)))),
    );
    expect([...new Set(changes.flat())].sort()).toEqual([...FIELDS].sort());
  });
});

describe.each(CLIENTS)('the form of all settings, from a client that $client', ({ empty }) => {
  it.each(SAID)('keeps what somebody else says meanwhile, if it is left alone: $words', async ({ words }) => {
    const sample = await setUp();
    await saveSettings(sample, {}, empty, words);
    expect(held(await groupOf(sample))).toEqual(await heldAfter(words));
  });

  it.each(SAID)('sets what is typed, and keeps all else that somebody says meanwhile: $words', async ({ words }) => {
    const sample = await setUp();
    const typed = changed(held(await groupOf(sample)), await heldAfter(words));
    // English ones alone, so that each other setting is said once.
    const others = settings.flatMap(({ examples }) => examples).filter(({ en, cy }) => en !== words && cy !== words);
    const meanwhile = others.map(({ en }) => en).join('; ');
    await saveSettings(sample, typed, empty, meanwhile);
    expect(held(await groupOf(sample))).toEqual({ ...(await heldAfter(meanwhile)), ...typed });
  });

  it.each(FIELDS)('clears only %s if that is emptied', async (id) => {
    const sample = await setUp();
    const before = await groupOf(sample);
    const fresh = held(newGroup({ ...before, prefix: 'SCG', now: before.createdAt, members: [] }));
    if (held(before)[id] === fresh[id]) await say(sample, examplesOf(id));
    const group = await groupOf(sample);
    const isKept = NEVER_EMPTY.includes(id);
    if (!isKept) expect(held(group)[id]).not.toBe(fresh[id]);
    const { problems } = await saveSettings(sample, { [id]: '' }, empty);
    expect(held(await groupOf(sample))).toEqual(isKept ? held(group) : { ...held(group), [id]: fresh[id] });
    expect(problems).toEqual(id === 'name' ? ['name-missing'] : []);
  });
});
