import { createHash } from 'node:crypto';
import type { SendingJob } from '../../ports/sending-queue.js';

/**
 * The id under which an item is in the queue: the same each time, so that the table's own key holds it to one job, in
 * whatever state. pg-boss's policies do so for one state at a time, and let the next fetch fail when two states meet.
 */
export function jobId({ tenant, key }: SendingJob): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([tenant, key]))
    .digest('hex');
  return [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)].join('-');
}
