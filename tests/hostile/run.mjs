// `npm run hostile -- [PEOPLE] [--seed N] [--bot | [--processes N] [--postgres]]`: nudges against a connector that keeps
// to Teams' published limits to the letter and misbehaves; 5,000 unless told otherwise. With `--bot` they come from the
// whole built bot, otherwise from its notifier and limits alone. Ends with 1 when a limit was exceeded.
import { parseArgs } from 'node:util';
import { tryHostile } from './try-hostile.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    processes: { type: 'string', default: '1' },
    postgres: { type: 'boolean', default: false },
    bot: { type: 'boolean', default: false },
  },
});
const people = Number(positionals[0] ?? 5000);
const server = values.postgres ? await (await import('../bench/postgres-server.mjs')).startPostgres() : null;
const databaseUrl = (await server?.makeDatabase())?.url ?? '';
const { seed } = values;
const figures = values.bot
  ? await (await import('./try-bot.mjs')).tryBot({ people, seed })
  : await tryHostile({ people, processes: Number(values.processes), seed, databaseUrl });
await server?.stop();
const { violations } = figures.connector;
const broken = violations.tenant + violations.conversation + violations.pause;
console.log(JSON.stringify(figures, null, 2));
console.log(
  `${people} people in ${figures.seconds.toFixed(1)} s; the limits allow ${figures.allowedSeconds.toFixed(1)} s: ` +
    `${figures.ratio.toFixed(2)} of it, with ${broken} violations.`,
);
process.exitCode = broken + figures.connector.duplicatesWithoutDoubt === 0 ? 0 : 1;
