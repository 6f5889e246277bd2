import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dashes, flatePdf, longAction } from '../adapters/documents/heavy-documents.mjs';
import { type BotProcess, removeFolder, startBot } from './bot-process.js';
import { Chat, PEOPLE, personalChat } from './chat.js';
import { FakeConnector } from './fake-connector.js';

/** `npm run test:long` gives five at once; among the tests it is one of each, of which two are read at once. */
const isFull = process.env['HEAVY_DOCUMENTS'] === 'all';
const INFO = 'application/vnd.microsoft.teams.file.download.info';
const FILES: Readonly<Record<string, () => Uint8Array>> = {
  // What a page of a PDF unpacks to has no limit of its own.
  'bomb.pdf': () => flatePdf(3000),
  'dashes.txt': () => dashes(),
  'long.txt': () => longAction(10_000_000),
};

/** The memory that a process holds, in megabytes. */
function residentMb(pid: number): number {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status)
    ? /VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]
    : spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
  return Number(kilobytes) / 1024;
}

describe('documents meant to exhaust the bot’s memory or time', () => {
  let connector: FakeConnector;
  let bot: BotProcess;
  let chat: Chat;
  let server: Server;

  beforeAll(async () => {
    const made = new Map(Object.entries(FILES).map(([name, make]) => [`/${name}`, make()]));
    server = createServer((request, response) => response.end(made.get(request.url ?? '')));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    connector = await FakeConnector.start(Object.values(PEOPLE));
    bot = await startBot({ PRETEND_NOW: '2022-10-12T11:00' });
    chat = new Chat(bot, connector);
    const { claire } = PEOPLE;
    await chat.say(claire, personalChat(claire), 'ACTION: Claire to send the paper by 30 November');
  });

  afterAll(async () => {
    await bot.stop();
    await connector.stop();
    server.close();
    removeFolder(bot.dataFolder);
  });

  /** Has someone of no group give files at once; gives what each is answered, and the memory while they are read. */
  async function give(...names: readonly string[]): Promise<{ readonly answers: readonly string[]; grewMb: number }> {
    const before = residentMb(bot.child.pid ?? 0);
    const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const reading = { isOver: false };
    const given = Promise.all(
      names.map(async (name, at) => {
        const who = { ...PEOPLE.sian, id: `29:stranger-${at}` };
        const content = { downloadUrl: `${host}/${name}`, uniqueId: 'u', fileType: 'txt' };
        const attachments = [{ contentType: INFO, name, content }];
        const { replies } = await chat.send(who, personalChat(who), { type: 'message', text: '', attachments });
        return String(replies[0]?.activity['text']);
      }),
    ).finally(() => {
      reading.isOver = true;
    });
    let grewMb = 0;
    let healthy = 0;
    while (!reading.isOver) {
      const { status } = await fetch(`${bot.url}/healthz`);
      expect(status).toBe(200);
      healthy += 1;
      grewMb = Math.max(grewMb, residentMb(bot.child.pid ?? 0) - before);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(healthy).toBeGreaterThanOrEqual(3);
    return { answers: await given, grewMb };
  }

  it('are answered with their limits while the bot stays responsive, with little memory, and answers others', async () => {
    const files = ['bomb.pdf', 'dashes.txt', 'long.txt', ...(isFull ? ['bomb.pdf', 'dashes.txt'] : [])];
    const given = give(...files);
    const { owain } = PEOPLE;
    const { replies } = await chat.say(owain, personalChat(owain), 'ACTION: Owain to ring the bank by 30 November');
    expect(replies).toHaveLength(1);
    const { answers, grewMb } = await given;
    const unpacked = (name: string): string =>
      `“${name}” unpacks to more than I can read from one file. Give me the minutes without their annexes.`;
    const lines =
      'There are 2,500,001 lines in that; I read up to 50,000. Nothing was logged: give me the part with the actions.';
    const all = [unpacked('bomb.pdf'), lines, unpacked('long.txt'), unpacked('bomb.pdf'), lines];
    expect(answers).toEqual(all.slice(0, files.length));
    expect(grewMb).toBeLessThan(150);
  });

  it('are no worse as a message: one of 100,000 characters takes neither', async () => {
    const { sian } = PEOPLE;
    const { replies } = await chat.say(sian, personalChat(sian), `Actions\n${'- x\n'.repeat(24_000)}`);
    expect(replies[0]?.activity['text']).toContain('I log up to 300 at once.');
  });
});
