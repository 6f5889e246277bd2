import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotProcess, failToStart, removeFolder, startBot } from './bot-process.js';
import { cardOf, Chat, GROUP_CHAT, PEOPLE, type Place, type Said, textOf } from './chat.js';
import { FakeConnector } from './fake-connector.js';

const { claire, sian, tomos, amina } = PEOPLE;
const OTHER_CHAT: Place = { id: '19:other@thread.v2', type: 'groupChat', name: 'Other Board' };

/** What the bot said, on a card or as text. */
function told(said: Said): string {
  const [reply] = said.replies;
  if (reply === undefined) return '';
  return typeof reply.activity['text'] === 'string' && reply.activity['text'] !== ''
    ? reply.activity['text']
    : textOf(cardOf(reply));
}

describe('bad input', () => {
  let connector: FakeConnector;
  let bot: BotProcess;
  let chat: Chat;

  beforeAll(async () => {
    connector = await FakeConnector.start(Object.values(PEOPLE));
    bot = await startBot({ PRETEND_NOW: '2022-10-12T11:00' });
    chat = new Chat(bot, connector);
    await chat.say(claire, GROUP_CHAT, 'set up ISCG Group; meets 17 November 2022 11:00-12:30; chair Claire Bennett');
    await chat.say(claire, GROUP_CHAT, 'ACTION: Siân to circulate the minutes by 30 November');
    await chat.say(
      claire,
      OTHER_CHAT,
      'set up Other Board; prefix OTHER; meets 18 November 2022 11:00; chair Claire Bennett',
    );
    await chat.say(claire, OTHER_CHAT, 'ACTION: Tomos to book a room');
  });

  afterAll(async () => {
    await bot.stop();
    await connector.stop();
    removeFolder(bot.dataFolder);
  });

  it('asks for the task of an action without one, and logs nothing', async () => {
    const said = await chat.say(claire, GROUP_CHAT, 'ACTION:');
    expect(said.replies).toHaveLength(1);
    expect(told(said)).not.toContain('ISCG-2');
  });

  it('says that 31 February is impossible, and logs nothing', async () => {
    expect(told(await chat.say(claire, GROUP_CHAT, 'ACTION: Siân to report by 31 February'))).toContain('31 February');
    expect(told(await chat.say(claire, GROUP_CHAT, 'ISCG-1 by 31 February'))).toContain('31 February');
    expect(told(await chat.say(claire, GROUP_CHAT, 'ISCG-1'))).toContain('30 November 2022');
  });

  it('tells an unknown reference from one in another group', async () => {
    expect(told(await chat.say(claire, GROUP_CHAT, 'done ISCG-99'))).toContain('ISCG-99');
    const elsewhere = told(await chat.say(claire, GROUP_CHAT, 'done OTHER-1'));
    expect(elsewhere).toContain('OTHER-1');
    expect(elsewhere).not.toBe(told(await chat.say(claire, GROUP_CHAT, 'done OTHER-2')));
    expect(told(await chat.say(claire, OTHER_CHAT, 'actions'))).toContain('OTHER-1');
  });

  it('refuses a change from somebody who may not make it, in words or by its button, and changes nothing', async () => {
    const { body } = await chat.press(amina, GROUP_CHAT, 'done', { group: await groupId(), reference: 'ISCG-1' });
    expect(JSON.stringify(body)).toContain('application/vnd.microsoft.activity.message');
    expect(told(await chat.say(tomos, GROUP_CHAT, 'cancel ISCG-1'))).toContain('ISCG-1');
    const shown = told(await chat.say(sian, GROUP_CHAT, 'actions'));
    expect(shown).toContain('ISCG-1');
  });

  it('answers a forged or broken card without acting', async () => {
    for (const data of [{}, { group: 'nonsense', reference: 'ISCG-1' }, { group: 1, reference: null }]) {
      const { status, body } = await chat.press(claire, GROUP_CHAT, 'done', data);
      expect(status).toBe(200);
      expect(JSON.stringify(body)).toContain('application/vnd.microsoft.activity.message');
    }
    const { status } = await chat.press(claire, GROUP_CHAT, 'drop-tables', { group: await groupId() });
    expect(status).toBe(200);
  });

  it('answers a message of 200 KB by saying how long it may be', async () => {
    const said = await chat.say(claire, GROUP_CHAT, `ACTION: ${'word '.repeat(40_000)}`);
    expect(said.status).toBe(200);
    expect(told(said)).toContain('100,000');
  });

  it('refuses what is not an activity, and keeps answering', async () => {
    const post = (body: string): Promise<Response> =>
      fetch(`${bot.url}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect((await post('{"type": "message"')).status).toBe(400);
    expect((await post('{"type": "message"}')).status).toBe(400);
    expect((await post('[]')).status).toBe(400);
    expect((await post(`"${'x'.repeat(3_000_000)}"`)).status).toBe(413);
    const envelope = chat.envelope(claire, GROUP_CHAT);
    const elsewhere = { ...envelope, type: 'message', id: 'e1', text: 'help', serviceUrl: 'https://evil.example/' };
    expect((await post(JSON.stringify(elsewhere))).status).toBe(403);
    expect((await chat.say(claire, GROUP_CHAT, 'help')).replies).toHaveLength(1);
  });

  it('acts once on a message that is delivered twice, even after a restart', async () => {
    const message = { id: 'twice-1' };
    const first = await chat.say(claire, GROUP_CHAT, 'ACTION: Tomos to draft the plan', message);
    expect(told(first)).toContain('ISCG-2');
    expect((await chat.say(claire, GROUP_CHAT, 'ACTION: Tomos to draft the plan', message)).replies).toHaveLength(0);
    const note = { id: 'twice-2' };
    await chat.say(claire, GROUP_CHAT, 'ISCG-2 note: begun', note);
    await bot.stop('SIGKILL');
    bot = await startBot({ DATA_DIR: bot.dataFolder, PRETEND_NOW: '2022-10-12T11:05' });
    chat = new Chat(bot, connector);
    const again = told(await chat.say(claire, GROUP_CHAT, 'ACTION: Tomos to draft the plan', message));
    expect(again).toContain('ISCG-2');
    expect(again).not.toContain('ISCG-3');
    await chat.say(claire, GROUP_CHAT, 'ISCG-2 note: begun', note);
    const shown = told(await chat.say(claire, GROUP_CHAT, 'ISCG-2'));
    expect(shown.split('begun')).toHaveLength(2);
  });

  it('keeps a damaged group file unchanged, says so there, and serves the other groups', async () => {
    await bot.stop();
    const folder = join(bot.dataFolder, 'groups');
    const name =
      readdirSync(folder).find((file) => readFileSync(join(folder, file), 'utf8').includes('ISCG Group')) ?? '';
    writeFileSync(join(folder, name), '{"half":');
    bot = await startBot({ DATA_DIR: bot.dataFolder, PRETEND_NOW: '2022-10-12T11:10' });
    chat = new Chat(bot, connector);
    const said = await chat.say(claire, GROUP_CHAT, 'ACTION: Tomos to write');
    expect(said.replies).toHaveLength(1);
    expect(told(said)).not.toContain('ISCG-');
    expect(readFileSync(join(folder, name), 'utf8')).toBe('{"half":');
    expect(told(await chat.say(claire, OTHER_CHAT, 'actions'))).toContain('OTHER-1');
    const health = (await (await fetch(`${bot.url}/healthz`)).json()) as { status: string };
    expect(health.status).toBe('degraded');
  });

  async function groupId(): Promise<string> {
    const { replies } = await chat.say(claire, GROUP_CHAT, 'ISCG-1');
    const found = /"group":"([0-9a-f]+)"/.exec(JSON.stringify(replies[0]?.activity));
    return found?.[1] ?? '';
  }
});

describe('an impossible start', () => {
  it('names DATA_DIR if the data folder is a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'matters-arising-'));
    writeFileSync(join(folder, 'file'), '');
    const { code, output } = await failToStart({ DATA_DIR: join(folder, 'file') });
    expect(code).toBe(1);
    expect(output).toContain('DATA_DIR');
    removeFolder(folder);
  });

  it('names the variable of an unsupported registration', async () => {
    const { code, output } = await failToStart({ MicrosoftAppType: 'MultiTenant', MicrosoftAppId: 'x' });
    expect(code).toBe(1);
    expect(output).toContain('MicrosoftAppType must be SingleTenant or UserAssignedMsi');
  });
});
