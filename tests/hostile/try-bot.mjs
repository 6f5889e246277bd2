// Nudges to so many people from the built bot over its embedded store, against the hostile connector.
import { fork, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore } from '../../dist/adapters/lowdb/open-store.js';
import { chatKey, groupOf, personOf, TENANT } from './due-records.mjs';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const CONNECTOR = fileURLToPath(new URL('hostile-connector.mjs', import.meta.url));
const SENDS_PER_SECOND = 50;
const GROUP = 50;
/** Each so many-th person is yet to be met, and their chat is opened first. */
const UNMET_EVERY = 10;
const FINAL = ['sent', 'parked', 'dropped'];

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const told = (child) => new Promise((resolve) => child.once('message', resolve));

const reference = (serviceUrl, id, conversationType, isGroup) => ({
  serviceUrl,
  channelId: 'msteams',
  tenant: TENANT,
  bot: { id: '28:bot', name: 'Matters Arising' },
  conversation: { id, conversationType, isGroup },
});

async function keepRecords(folder, count, url) {
  const store = await openStore({ folder });
  const people = Array.from({ length: count }, (_, at) => `29:person-${at}`);
  for (const [at, id] of people.entries()) {
    const isMet = at % UNMET_EVERY !== 0;
    if (isMet) await store.saveConversation(chatKey(id), reference(url, `chat-${id}`, 'personal', false));
    await store.changePerson(id, () => ({ record: personOf(id, isMet), result: null }));
  }
  for (let from = 0; from < count; from += GROUP) {
    const record = groupOf(`G${from / GROUP}`, people.slice(from, from + GROUP));
    await store.saveConversation(record.id, reference(url, `19:${record.id}@thread.v2`, 'groupChat', true));
    await store.changeGroup(record.id, () => ({ record, result: null }));
  }
  await store.close();
}

async function outboxOf(folder) {
  const store = await openStore({ folder });
  const items = await store.listOutbox();
  await store.close();
  return items;
}

function startBot(folder) {
  const env = {
    PATH: process.env.PATH,
    PORT: '0',
    PLAYGROUND: 'off',
    LOG_LEVEL: 'info',
    DATA_DIR: folder,
    PRETEND_NOW: '2022-10-13T09:05',
  };
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const outcomes = {};
  let rest = '';
  const port = new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the bot ended with ${code}`)));
    child.stdout.on('data', (chunk) => {
      const lines = (rest + chunk.toString('utf8')).split('\n');
      rest = lines.pop();
      for (const line of lines.filter((one) => one.startsWith('{'))) {
        const { msg, port: found, outcome } = JSON.parse(line);
        if (msg === 'ready') resolve(found);
        if (msg === 'tried') outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      }
    });
  });
  return { child, port, outcomes };
}

export async function tryBot({ people, seed = '1', shares = {} }) {
  const folder = mkdtempSync(join(tmpdir(), 'matters-arising-hostile-'));
  const connector = fork(CONNECTOR, [seed, JSON.stringify(shares)]);
  try {
    const { port } = await told(connector);
    await keepRecords(folder, people, `http://127.0.0.1:${port}`);
    const bot = startBot(folder);
    await bot.port;
    const isFinal = () => FINAL.reduce((sum, outcome) => sum + (bot.outcomes[outcome] ?? 0), 0) >= people;
    for (let waited = 0; waited < people * 500 && !isFinal(); waited += 100) await wait(100);
    bot.child.kill();
    await new Promise((resolve) => bot.child.once('close', resolve));
    connector.send('report');
    const { report } = await told(connector);
    const states = {};
    for (const { state, subject } of await outboxOf(folder))
      if (subject.kind === 'digest') states[state] = (states[state] ?? 0) + 1;
    const { seconds } = report;
    const allowedSeconds = report.arrivals / SENDS_PER_SECOND + report.pausedSeconds;
    return { people, seconds, allowedSeconds, ratio: seconds / allowedSeconds, sent: states, connector: report };
  } finally {
    connector.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}
