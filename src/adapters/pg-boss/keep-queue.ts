import type PgBoss from 'pg-boss';

/** Makes the queue when there is none, and holds one that is there to these settings. */
export async function keepQueue(boss: PgBoss, settings: PgBoss.Queue): Promise<void> {
  await boss.createQueue(settings.name, settings);
  await boss.updateQueue(settings.name, settings);
}
