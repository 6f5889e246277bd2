import { expect, it } from 'vitest';
import { createBot } from '../../../src/app/create-bot.js';
import { createPaperDesk } from '../../../src/app/create-paper-desk.js';
import { createPaperRoute } from '../../../src/app/create-paper-route.js';
import type { PaperReply } from '../../../src/features/papers/reply.js';
import { PLAIN_STYLE } from '../../../src/model/house-style.js';
import type { Reply } from '../../../src/model/reply.js';
import type { Services } from '../../../src/ports/services.js';
import type { Store } from '../../../src/ports/store.js';
import { buttonsOf } from '../../cards/walk-card.js';
import { askerOf } from '../../fixtures/asker.js';
import { onBothStores } from '../../fixtures/both-stores.js';
import { PAPERS_NOW, papersGroup } from '../../fixtures/papers-group.js';
import { member } from '../../fixtures/sample-group.js';
import { sampleServices } from '../../fixtures/sample-services.js';

const ASKED = 'export the log as markdown for publication';
const REPORT = 'edition":"check';

class PublishingChat {
  readonly services: Services;
  readonly logged: readonly string[];

  private constructor(services: Services, logged: readonly string[]) {
    this.services = services;
    this.logged = logged;
  }

  static async over(store: Store, changes: Partial<Services> = {}): Promise<PublishingChat> {
    const members = [member('carys', 'chair'), { ...member('lee'), name: 'Lee Ŵyn' }, member('mair')];
    await store.changeGroup('g1', () => ({ record: papersGroup({ id: 'g1', isSetUp: true, members }), result: null }));
    const { services, logged } = await sampleServices({ store, clock: { now: () => PAPERS_NOW }, ...changes });
    return new PublishingChat(services, logged);
  }

  get #bot() {
    return createBot(this.services, null);
  }

  say(who: string, text: string, isPersonal: boolean): Promise<Reply> {
    return this.#bot.command(askerOf(who, { now: PAPERS_NOW }, isPersonal), this.#bot.hear(text));
  }

  /** Presses the button of a card whose data say this. */
  press(who: string, on: Reply, data: string, isPersonal: boolean): Promise<Reply> {
    const asker = askerOf(who, { now: PAPERS_NOW }, isPersonal);
    const { card } = this.#bot.show(asker, on).shown;
    const found = buttonsOf(card).find((button) => JSON.stringify(button.data).includes(data));
    const button = this.#bot.readButton({ action: { type: 'Action.Execute', verb: found?.verb, data: found?.data } });
    if (button === null) throw new Error(`no such button: ${data}`);
    return this.#bot.press(asker, button);
  }

  /** The file of a reply, as who was offered it accepts it. */
  async file(who: string, reply: Reply): Promise<string> {
    const asker = askerOf(who, { now: PAPERS_NOW }, true);
    const { file } = this.#bot.show(asker, reply);
    const fetched = await this.#bot.fetchFile(asker, file?.token ?? '');
    return fetched === null ? 'nothing' : new TextDecoder().decode(fetched.bytes);
  }

  /** What a browser gets by the link of a reply. */
  async link(reply: Reply): Promise<string> {
    const { way } = reply as PaperReply;
    const { papers, store, log } = this.services;
    const route = createPaperRoute({
      stores: { of: () => store } as unknown as Parameters<typeof createPaperRoute>[0]['stores'],
      papers,
      clock: { now: () => PAPERS_NOW },
      log,
    });
    const fetched = way.by === 'link' ? await route(way.url.split('/').at(-1) ?? '') : null;
    return fetched === null ? 'nothing' : new TextDecoder().decode(fetched.bytes);
  }
}

onBothStores('a paper requested for publication', (open) => {
  it('a published paper is a file without names in a 1:1 chat, with a report of the names for checking', async () => {
    const chat = await PublishingChat.over(await open());
    const reply = (await chat.say('lee', ASKED, true)) as PaperReply;
    expect(reply).toMatchObject({ kind: 'paper', what: 'log', edition: 'published', way: { by: 'file' } });
    expect(reply.counts?.replaced).toBeGreaterThan(0);
    const paper = await chat.file('lee', reply);
    expect(paper).toContain('Circulate the terms of reference');
    expect(paper).not.toMatch(/Lee|Ŵyn|Mair|Carys/u);
    const check = (await chat.press('lee', reply, REPORT, true)) as PaperReply;
    expect(check).toMatchObject({ edition: 'check', way: { by: 'file', name: 'ISCG-log-2022-11-10-en-check.md' } });
    expect(await chat.file('lee', check)).toContain('Lee Ŵyn');
    expect(await chat.file('mair', check)).toBe('nothing');
  });

  it('a published paper is a button in a group, which gives each person their own link to it and to the report', async () => {
    const chat = await PublishingChat.over(await open());
    const posted = (await chat.say('lee', ASKED, false)) as PaperReply;
    expect(posted).toMatchObject({ edition: 'published', way: { by: 'button' } });
    const own = await chat.press('mair', posted, 'edition":"published', false);
    expect(own).toMatchObject({ way: { by: 'link', minutes: 15 } });
    expect(await chat.link(own)).not.toMatch(/Lee|Ŵyn|Mair|Carys/u);
    const check = await chat.press('mair', posted, REPORT, false);
    expect(await chat.link(check)).toContain('Lee Ŵyn');
    expect(chat.logged.filter((line) => line === 'a paper was given out')).toHaveLength(2);
    expect(await chat.press('dewi', posted, REPORT, true)).toMatchObject({ problem: { code: 'not-a-member' } });
  });

  it('publishing is refused if a name would remain, saying where, and by a link given before', async () => {
    const store = await open();
    const style = { ...PLAIN_STYLE, body: { en: 'Office of Lee Ŵyn', cy: '' } };
    const options = { secret: 'of the tests', publicUrl: 'https://actions.example.org' };
    const chat = await PublishingChat.over(store, { papers: createPaperDesk({ ...options, style }) });
    expect(await chat.say('mair', 'export the actions as a web page for publication', true)).toMatchObject({
      kind: 'problem',
      problem: { code: 'publication-refused' },
    });
    const plain = await PublishingChat.over(store, { papers: createPaperDesk(options) });
    const web = 'export the actions as a web page for publication';
    const posted = await plain.say('mair', web, false);
    const own = await plain.press('mair', posted, 'edition":"published', false);
    expect(await plain.link(own)).toContain('<html');
    expect(await chat.link(own)).toBe('nothing');
    expect(chat.logged).toContain('a paper was refused: names would be left in it');
  });

  it.each(['allforio camau i’w cyhoeddi fel markdown', 'export actions as markdown with names removed'])(
    'a published paper is requested in other words too: %s',
    async (said) => {
      const chat = await PublishingChat.over(await open());
      expect(await chat.say('carys', said, true)).toMatchObject({
        kind: 'paper',
        what: 'actions',
        edition: 'published',
      });
    },
  );
});
