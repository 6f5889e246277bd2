// `npm run bench -- documents`: the built bot while it reads documents that are meant to take its memory or its time,
// given by someone of no group in a 1:1 chat: how long `/healthz` takes at worst, how much the bot's own memory grows,
// how much a reading process takes, and what the bot answers. Words after the name pick cases.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import * as heavy from '../adapters/documents/heavy-documents.mjs';
import { mutated, randomOf } from '../fuzz/mutate.mjs';
import { seedDocuments } from '../fuzz/seed-documents.mjs';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const READY = /"port":(\d+)[^\n]*"msg":"ready"/;
const MOST_MS = 500;
const MOST_MB = 150;
const FUZZED_EACH = Number(process.env.BENCH_FUZZED ?? 5);
const SETTLE_MS = 1000;

const bytesOf = (text) => new TextEncoder().encode(text);
const action = (at) => `ACTION: Sian Rees to send paper ${at} by ${1 + (at % 28)} September 2022\n`;
const actions = (count) => Array.from({ length: count }, (_, at) => action(at)).join('');

const one = (name, make) => ({ name, files: () => [{ name, bytes: make() }] });
/** Each case gives files, which are given at once, or texts, which are said one after the other. */
const CASES = [
  { name: 'nothing', files: () => [] },
  one('T4: a PDF of 3 GB packed.pdf', () => heavy.flatePdf(3000)),
  one('1 GB packed twice.pdf', () => heavy.twicePackedPdf(1000)),
  one('50 pages of 40 MB.pdf', () => heavy.pagedPdf(50, 1, 40)),
  one('1 GB packed by runs.pdf', () => heavy.runLengthPdf(1000)),
  one('T5: 10 MB of - x.txt', () => heavy.dashes()),
  one('10 MB in one action.txt', () => heavy.longAction(10_000_000)),
  one('10 MB of actions.txt', () => bytesOf(actions(150_000))),
  one('20 MB of a table.html', () => heavy.spannedHtml(500_000)),
  one('1,900 actions.txt', () => bytesOf(actions(1900))),
  { name: 'messages of 100,000 characters', texts: () => [actions(1600), `Actions\n${'- x\n'.repeat(24_900)}`] },
  {
    name: 'T4 and T5, five at once',
    files: () =>
      [heavy.flatePdf(3000), heavy.dashes(), heavy.flatePdf(3000), heavy.dashes(), heavy.spannedHtml(500_000)].map(
        (bytes, at) => ({ name: ['a.pdf', 'a.txt', 'b.pdf', 'b.txt', 'c.html'][at], bytes }),
      ),
  },
  {
    name: 'five of 20 MB at once',
    files: () => [1, 2, 3, 4, 5].map((at) => ({ name: `${at}.txt`, bytes: heavy.dashes(20_000_000) })),
  },
  { name: 'the fuzz corpus, five at once', files: fuzzed },
];

async function fuzzed() {
  const files = [];
  for (const format of ['docx', 'pdf', 'html', 'eml', 'vtt', 'txt', 'md']) {
    const seeds = await seedDocuments(format);
    for (let at = 0; at < FUZZED_EACH; at += 1) {
      const random = randomOf(`1 ${format} ${at}`);
      const seed = seeds[Math.floor(random() * seeds.length)];
      files.push({ name: `${at}.${format}`, bytes: mutated(format, seed, random) });
    }
  }
  return files;
}

/** Serves files to the bot, and takes its answers; gives what it said, by conversation. */
async function startWorld() {
  const files = new Map();
  const said = new Map();
  const server = http.createServer(async (request, response) => {
    if (request.url.startsWith('/files/')) {
      response.end(files.get(request.url));
      return;
    }
    let body = '';
    for await (const chunk of request) body += chunk;
    const conversation = /conversations\/([^/]+)\/activities/.exec(request.url)?.[1];
    if (conversation !== undefined) said.set(decodeURIComponent(conversation), JSON.parse(body));
    response.setHeader('content-type', 'application/json');
    response.end(request.url.includes('pagedmembers') ? '{"members":[]}' : '{"id":"sent"}');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, files, said, stop: () => server.close() };
}

/** A server that does nothing but answer, in a process of its own. */
async function startBare() {
  const script = `require('http').createServer((_, r) => r.end()).listen(0, '127.0.0.1', function () { console.log(this.address().port); })`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise((resolve) => child.stdout.once('data', (chunk) => resolve(Number(chunk))));
  return { child, port };
}

async function startBot(dataFolder) {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH, PORT: '0', PLAYGROUND: 'off', DATA_DIR: dataFolder, LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  const port = await new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      printed = (printed + chunk).slice(-4000);
      const found = READY.exec(printed)?.[1];
      if (found !== undefined) resolve(Number(found));
    });
    child.once('exit', (code) => reject(new Error(`the bot ended with ${code}:\n${printed}`)));
  });
  return { child, port };
}

let count = 0;
async function give(bot, world, { text = '', file }) {
  count += 1;
  const chat = `chat-${count}`;
  const attachments = [];
  if (file !== undefined) {
    const path = `/files/${count}`;
    world.files.set(path, file.bytes);
    attachments.push({
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      name: file.name,
      content: { downloadUrl: `${world.url}${path}`, uniqueId: 'u', fileType: 'txt' },
    });
  }
  const response = await fetch(`http://127.0.0.1:${bot.port}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      id: `bench-${count}`,
      serviceUrl: world.url,
      channelId: 'msteams',
      from: { id: `29:${count}`, name: 'Some One' },
      recipient: { id: '28:bot', name: 'Matters Arising' },
      conversation: { id: chat, conversationType: 'personal', tenantId: 'tenant' },
      channelData: { tenant: { id: 'tenant' } },
      locale: 'en-GB',
      text,
      attachments,
    }),
  });
  const { text: answer, attachments: cards = [] } = world.said.get(chat) ?? {};
  const words = cards.length > 0 ? /(\d[\d,]* actions? found)/.exec(JSON.stringify(cards))?.[1] : answer;
  return response.status === 200 ? (words ?? 'a card') : `status ${response.status}`;
}

const number = (value, width) => String(Math.round(value)).padStart(width);

export async function bench(words) {
  if (!existsSync(MAIN)) throw new Error('There is no build: run `npm run build` first.');
  console.log(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'})\n`);
  console.log(
    `${''.padEnd(32)}${'/healthz at worst'.padStart(18)}${'a bare server'.padStart(15)}${'bot grew'.padStart(10)}${'a reader'.padStart(10)}${'at once'.padStart(9)}${'in'.padStart(9)}  answer`,
  );
  let isWithin = true;
  for (const { name, files, texts } of CASES) {
    if (words.length > 0 && !words.some((word) => name.includes(word))) continue;
    const made = files === undefined ? texts().map((text) => ({ text })) : (await files()).map((file) => ({ file }));
    isWithin = (await measure(name, made, texts === undefined ? 5 : 1)) && isWithin;
  }
  console.log(
    `\nAim: /healthz within ${MOST_MS} ms, on a machine whose bare server takes half of that at most; the bot grows by less than ${MOST_MB} MB.`,
  );
  if (!isWithin) process.exitCode = 1;
}

async function measure(name, made, atOnce) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'documents-bench-'));
  const world = await startWorld();
  const bot = await startBot(dataFolder);
  const bare = await startBare();
  // What the first turn of any kind loads is no document's.
  for (let warm = 0; warm < 3; warm += 1) await give(bot, world, { text: action(warm) });
  const watch = new Worker(new URL('./watch-bot.mjs', import.meta.url), {
    workerData: { port: bot.port, pid: bot.child.pid, barePort: bare.port },
  });
  const seen = () =>
    new Promise((resolve) => {
      watch.once('message', resolve);
      watch.postMessage('tell');
    });
  const settle = () => new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  await settle();
  const before = await seen();
  const started = performance.now();
  const answers = [];
  const left = made.slice();
  const giver = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) answers.push(await give(bot, world, next));
  };
  await Promise.all(Array.from({ length: atOnce }, giver));
  if (made.length === 0) await settle();
  const ms = performance.now() - started;
  const { worstMs, bareMs, botMb, readersMb, readers } = await seen();
  const grew = botMb - before.botMb;
  const answer = [...new Set(answers)].map((words) => words.slice(0, 60)).slice(0, 3);
  console.log(
    `${name.padEnd(32)}${number(worstMs, 15)} ms${number(bareMs, 12)} ms${number(grew, 7)} MB${number(readersMb, 7)} MB${number(readers, 9)}${(ms / 1000).toFixed(1).padStart(7)} s  ${answer.join(' | ')}`,
  );
  await watch.terminate();
  bot.child.removeAllListeners('exit');
  bot.child.kill('SIGKILL');
  bare.child.kill('SIGKILL');
  world.stop();
  rmSync(dataFolder, { recursive: true, force: true });
  return (worstMs <= MOST_MS || bareMs > MOST_MS / 2) && grew < MOST_MB;
}
