import { openStore } from '../adapters/lowdb/open-store.js';
import { createRecall } from '../adapters/recall/create-recall.js';
import { createLimits } from '../adapters/sending-limits/create-limits.js';
import { MemoryRateLimits } from '../adapters/sending-limits/memory-rate-limits.js';
import type { Parts } from './parts.js';
import type { Log } from '../ports/log.js';

/** Opens the parts of a bot that is one process with its own folder. */
export async function openEmbedded(folder: string, log: Log): Promise<Parts> {
  const stores = await openStore({ folder, logger: log });
  const recall = createRecall();
  return {
    stores,
    limits: createLimits(new MemoryRateLimits()),
    recallOf: () => recall,
    // Nothing waits for claims to run out: they end with this process.
    claimSeconds: 120,
    planAlone: (plan) => plan(),
    tidy: (now) => stores.tidyDaily(now),
  };
}
