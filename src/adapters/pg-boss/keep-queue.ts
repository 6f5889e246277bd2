import type PgBoss from 'pg-boss';

const MOST_TRIES = 10;
/** PostgreSQL's code for the one of two that it lets fail when each waits for the other. */
const DEADLOCK = '40P01';

/**
 * Makes the queue when there is none, and holds one that is there to these settings. Instances that start together make
 * the same tables at the same moment and may wait for each other: the one that fails finds them there the next time.
 */
export async function keepQueue(boss: PgBoss, settings: PgBoss.Queue): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await boss.createQueue(settings.name, settings);
      await boss.updateQueue(settings.name, settings);
      return;
    } catch (error) {
      if ((error as { readonly code?: unknown } | null)?.code !== DEADLOCK || tries === MOST_TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 100 * tries));
    }
  }
}
