import { type Adapter, Memory } from 'lowdb';
import { RecordsStore } from './records-store.js';

/** Opens a store that lasts as long as its process, for tests and trials: the file store on lowdb's memory adapter. */
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
