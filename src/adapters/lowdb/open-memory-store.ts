import { type Adapter, Memory } from 'lowdb';
import { RecordsStore } from './records-store.js';

/** A store that lasts no longer than its process, for tests and trials: the same as on files, over lowdb's memory adapter. */
export function openMemoryStore(): Promise<RecordsStore> {
  const opened = new Map<string, Memory<never>>();
  const files = {
    list: (folder: string) => Promise.resolve([...opened.keys()].filter((name) => name.startsWith(`${folder}/`))),
    open: <Kept>(name: string): Adapter<readonly Kept[]> => {
      const file = opened.get(name) ?? new Memory<never>();
      opened.set(name, file);
      return file as unknown as Adapter<readonly Kept[]>;
    },
    isWhole: () => Promise.resolve(true),
  };
  return Promise.resolve(new RecordsStore({ files }));
}
