import { open, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { whenMissing } from './files/failure-code.js';

/** The process that owns a folder: who it is, on which start of which machine, and where it listens. */
const ownerSchema = z.object({
  token: z.string(),
  pid: z.number().int(),
  host: z.string(),
  machine: z.string().nullable(),
  socket: z.string().nullable(),
});
export type LockOwner = z.infer<typeof ownerSchema>;

/** A lock as read: the owner, null while it is being written, and the heartbeat, compared only for change. */
export interface FoundLock {
  readonly text: string;
  readonly owner: LockOwner | null;
  readonly heartbeat: number;
}

/** The name of a machine's current start, the same in all its containers; null where the system gives none. */
export async function machineStart(): Promise<string | null> {
  const id = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => null);
  return id?.trim() ?? null;
}

/** Opens and reads a lock afresh, as a shared volume has it; null when there is none. */
export async function readLock(path: string): Promise<FoundLock | null> {
  const handle = await open(path, 'r').catch(whenMissing(null));
  if (handle === null) return null;
  try {
    const text = await handle.readFile('utf8');
    return { text, owner: ownerIn(text), heartbeat: (await handle.stat()).mtimeMs };
  } finally {
    await handle.close();
  }
}

function ownerIn(text: string): LockOwner | null {
  try {
    return ownerSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
