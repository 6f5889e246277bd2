import { openStore } from './adapters/lowdb/open-store.js';
import { createScheduler } from './adapters/node-cron/create-scheduler.js';
import { createLimits } from './adapters/sending-limits/create-limits.js';
import { MemoryLedger } from './adapters/sending-limits/memory-ledger.js';
import type { Parts } from './parts.js';
import type { Clock } from './ports/clock.js';
import type { Log } from './ports/log.js';
import { createRetention } from './use-cases/apply-retention.js';
import type { Sender } from './use-cases/sender.js';

/** The parts of a bot that is one process with a folder of its own. */
export async function openEmbeddedParts(folder: string, clock: Clock, log: Log): Promise<Parts> {
  const stores = await openStore({ folder, logger: log });
  const scheduler = createScheduler({
    isHasty: true,
    onError: (error) => {
      log.error({ err: error }, 'a tick failed');
    },
  });
  const applyRetention = createRetention({ stores, clock, log });
  let sender: Sender | null = null;
  return {
    stores,
    limits: createLimits(new MemoryLedger()),
    // Nobody waits for it to run out: what this process had ends with it.
    claimSeconds: 120,
    start(edge) {
      sender = edge.sender;
      scheduler.start(async () => {
        await edge.looks.look();
        await stores.tidyDaily(clock.now());
        await applyRetention();
      });
      return Promise.resolve();
    },
    async stop() {
      await Promise.all([scheduler.stop(), sender?.stop()]);
    },
  };
}
