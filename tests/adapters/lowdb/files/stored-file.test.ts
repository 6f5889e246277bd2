import { Memory } from 'lowdb';
import { expect, it } from 'vitest';
import { StoredFile } from '../../../../src/adapters/lowdb/files/stored-file.js';

interface Note {
  readonly id: string;
}

const fileOfNotes = (): StoredFile<Note> =>
  new StoredFile<Note>('notes.json', new Memory<readonly Note[]>(), {
    keyOf: ({ id }) => id,
    fileOf: () => 'notes.json',
  });

const put = (file: StoredFile<Note>, id: string): Promise<string> =>
  file.change(() => ({ result: id, changed: new Map([[id, { id }]]) }));

it('a stored file answers a change that comes at any moment after the previous one', async () => {
  for (let turns = 0; turns < 40; turns += 1) {
    const file = fileOfNotes();
    const first = put(file, 'first');
    // However many steps the first has made when the second comes.
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    expect(await put(file, 'second')).toBe('second');
    expect(await first).toBe('first');
    expect([...(file.records?.keys() ?? [])]).toEqual(['first', 'second']);
  }
});
