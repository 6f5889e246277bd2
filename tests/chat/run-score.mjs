// `npm run chat-score [-- --shut] [-- --failures] [-- --only en-0] [-- --file FILE] [-- --cycle]`: plays what people type over the bot's own door, and says
// how much of it is understood: of the open half, and with `--shut` of the other, whose messages are never shown.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    shut: { type: 'boolean' },
    failures: { type: 'boolean' },
    only: { type: 'string' },
    file: { type: 'string' },
    cycle: { type: 'boolean' },
  },
});
/** What is said to the cycle of a meeting, in a world with an agenda and decisions. */
const file = values.cycle === true ? fileURLToPath(new URL('cycle-half.json', import.meta.url)) : values.file;
const env = {
  ...process.env,
  ...(values.shut === true ? { CHAT_SHUT: 'yes' } : {}),
  ...(values.failures === true ? { CHAT_FAILURES: 'yes' } : {}),
  ...(file === undefined ? {} : { CHAT_FILE: file }),
  ...(values.only === undefined ? {} : { CHAT_ONLY: values.only }),
};
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const config = fileURLToPath(new URL('score.config.ts', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', '--config', config], { stdio: 'inherit', env });
process.exit(status ?? 1);
