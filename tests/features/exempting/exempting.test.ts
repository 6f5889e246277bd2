import { expect, it } from 'vitest';
import { hear } from '../../../src/app/hear.js';
import { createPapers } from '../../../src/app/make-paper.js';
import type { Exemption } from '../../../src/model/exemption.js';
import { PLAIN_STYLE } from '../../../src/model/house-style.js';
import type { Store } from '../../../src/ports/store.js';
import { onBothStores } from '../../fixtures/both-stores.js';
import { PAPERS_NOW, papersGroup } from '../../fixtures/papers-group.js';
import { member } from '../../fixtures/sample-group.js';
import { type CycleBot, cycleBot, readOf } from '../meetings/cycle-bot.js';

/** Carys chairs, Dewi deputises, Sion is the secretary; Lee and Mair are members. */
async function botWith(store: Store): Promise<CycleBot> {
  const members = [member('carys', 'chair'), member('dewi', 'deputy'), member('sion', 'secretary'), member('lee')];
  await store.changeGroup('g1', () => ({ record: papersGroup({ id: 'g1', isSetUp: true, members }), result: null }));
  return cycleBot(store);
}

const say = (bot: CycleBot, who: string, text: string) => bot.say(PAPERS_NOW, who, text);

/** Why each thing is exempt, by its reference or title. */
async function exempt({ store }: CycleBot): Promise<Readonly<Record<string, string>>> {
  const group = await store.findGroup('g1', 'all');
  const all: readonly (readonly [string, Exemption | null | undefined])[] = [
    ...(group?.actions ?? []).map(({ reference, exempt: one }) => [reference, one] as const),
    ...(group?.decisions ?? []).map(({ reference, exempt: one }) => [reference, one] as const),
    ...(group?.agenda ?? []).map(({ title, exempt: one }) => [title, one] as const),
  ];
  return Object.fromEntries(all.flatMap(([what, one]) => (one == null ? [] : [[what, one.reason]])));
}

async function publishedLog({ store }: CycleBot): Promise<string> {
  const group = await store.findGroup('g1', 'all');
  if (group === null) throw new Error('the group is gone');
  const asked = {
    group,
    what: 'log',
    meeting: null,
    language: 'en',
    format: 'md',
    isLarge: false,
    now: PAPERS_NOW,
  } as const;
  const made = await createPapers(PLAIN_STYLE).publish(store, asked);
  if (!made.ok) throw new Error(`refused: ${JSON.stringify(made.left)}`);
  return new TextDecoder().decode(made.file.bytes);
}

onBothStores('something exempt from publication', (open) => {
  it.each([
    ['ISCG-2 exempt: Schedule 12A paragraph 14', { 'ISCG-2': 'Schedule 12A paragraph 14' }],
    ['exempt ISCG-2 because of legal advice', { 'ISCG-2': 'legal advice' }],
    ['mark ISCG-2 as exempt from publication: our own list, item 3', { 'ISCG-2': 'our own list, item 3' }],
    ['ISCG-2 wedi’i eithrio: Atodlen 12A paragraff 14', { 'ISCG-2': 'Atodlen 12A paragraff 14' }],
    ['eithrio ISCG-2 oherwydd cyngor cyfreithiol', { 'ISCG-2': 'cyngor cyfreithiol' }],
    ['ISCG-D1 exempt: legal advice', { 'ISCG-D1': 'legal advice' }],
    ['agenda item 2 exempt: Schedule 12A paragraph 13', { Costings: 'Schedule 12A paragraph 13' }],
  ])('is marked with its reason: %s', async (said, marked) => {
    const bot = await botWith(await open());
    expect(readOf(await say(bot, 'carys', said))).toMatch(/will be left out of what is published|Caiff .* ei hepgor/u);
    expect(await exempt(bot)).toEqual(marked);
  });

  it.each([
    'ISCG-2 not exempt',
    'ISCG-2 is no longer exempt',
    'lift the exemption of ISCG-2',
    'ISCG-2 heb ei eithrio',
    'undo',
  ])('is no longer marked: %s', async (said) => {
    const bot = await botWith(await open());
    await say(bot, 'sion', 'ISCG-2 exempt: legal advice');
    await bot.say('2022-11-10T09:05:00.000Z', 'sion', said);
    expect(await exempt(bot)).toEqual({});
    const group = await bot.store.findGroup('g1', 'all');
    const changes = group?.actions.find(({ reference }) => reference === 'ISCG-2')?.history.map(({ change }) => change);
    // What is taken back is as if it had not been said.
    expect(changes?.slice(2)).toEqual(['exempted', said === 'undo' ? 'taken-back' : 'exemption-ended']);
  });

  it.each([
    ['ISCG-2', 'ISCG-2 is no longer exempt from publication', 'ISCG-2 is exempt from publication again'],
    [
      'ISCG-D1',
      'decision ISCG-D1 is no longer exempt from publication',
      'decision ISCG-D1 is exempt from publication again',
    ],
    ['agenda item 2', 'the agenda is as before: Costings', 'the agenda is as before: Costings'],
  ])('is unmarked by undo, and marked again by another undo: %s', async (what, gone, back) => {
    const bot = await botWith(await open());
    await say(bot, 'sion', `${what} exempt: legal advice`);
    expect(readOf(await bot.say('2022-11-10T09:05:00.000Z', 'sion', 'undo'))).toContain(gone);
    expect(await exempt(bot)).toEqual({});
    expect(readOf(await bot.say('2022-11-10T09:06:00.000Z', 'sion', 'undo'))).toContain(back);
    expect(Object.values(await exempt(bot))).toEqual(['legal advice']);
  });

  it('needs a reason, and an action or answer that exists', async () => {
    const bot = await botWith(await open());
    expect(await say(bot, 'carys', 'ISCG-2 exempt')).toMatchObject({
      problem: { code: 'exempt-reason-needed', what: 'ISCG-2' },
    });
    expect(await say(bot, 'carys', 'ISCG-99 exempt: legal advice')).toMatchObject({
      problem: { code: 'unknown-reference' },
    });
    expect(await say(bot, 'carys', 'ISCG-D9 exempt: legal advice')).toMatchObject({
      problem: { code: 'unknown-decision' },
    });
    expect(await say(bot, 'carys', 'agenda item 9 exempt: legal advice')).toMatchObject({
      problem: { code: 'no-such-agenda-item' },
    });
    expect(await exempt(bot)).toEqual({});
  });

  it('is marked only by the chair, the deputy or the secretary, not by other members or strangers', async () => {
    const bot = await botWith(await open());
    expect(await say(bot, 'lee', 'ISCG-2 exempt: legal advice')).toMatchObject({
      problem: { code: 'not-allowed-exempt' },
    });
    expect(await bot.say(PAPERS_NOW, 'stranger', 'ISCG-2 exempt: legal advice', true)).toMatchObject({
      kind: 'problem',
    });
    expect(await say(bot, 'lee', 'ISCG-D1 exempt: legal advice')).toMatchObject({
      problem: { code: 'not-allowed-exempt' },
    });
    expect(await exempt(bot)).toEqual({});
    for (const [who, reference] of [
      ['carys', 'ISCG-1'],
      ['dewi', 'ISCG-2'],
      ['sion', 'ISCG-3'],
    ] as const)
      await say(bot, who, `${reference} exempt: legal advice`);
    expect(Object.keys(await exempt(bot))).toEqual(['ISCG-1', 'ISCG-2', 'ISCG-3']);
    await say(bot, 'lee', 'ISCG-2 not exempt');
    expect(Object.keys(await exempt(bot))).toEqual(['ISCG-1', 'ISCG-2', 'ISCG-3']);
  });

  it.each(['what is exempt?', 'beth sydd wedi’i eithrio?'])(
    'is listed for every member with its reasons: %s',
    async (said) => {
      const bot = await botWith(await open());
      await say(bot, 'sion', 'ISCG-2 exempt: Schedule 12A paragraph 14');
      await say(bot, 'sion', 'ISCG-D1 exempt: legal advice');
      await say(bot, 'sion', 'agenda item 2 exempt: Schedule 12A paragraph 13');
      const words = readOf(await say(bot, 'lee', said)).replaceAll('\\', '');
      expect(words).toMatch(
        /\*\*ISCG-2\*\* Anfon y drafft .*\nSchedule 12A paragraph 14 · Sion\n\*\*ISCG-D1\*\* .*\nlegal advice · Sion\nCostings\nSchedule 12A paragraph 13 · Sion/u,
      );
      expect(await bot.say(PAPERS_NOW, 'stranger', said, true)).toMatchObject({ problem: { code: 'no-group-yet' } });
    },
  );

  it('does not exist at first', async () => {
    expect(readOf(await say(await botWith(await open()), 'lee', 'exemptions'))).toContain('Nothing is exempt.');
  });

  it('is published with its reason in its place, and nothing of its text', async () => {
    const bot = await botWith(await open());
    expect(await publishedLog(bot)).toContain('Anfon y drafft');
    await say(bot, 'sion', 'ISCG-2 exempt: Schedule 12A paragraph 14');
    await say(bot, 'sion', 'ISCG-D1 exempt: our own list, item 3');
    const log = await publishedLog(bot);
    expect(log).toContain('Exempt from publication: Schedule 12A, paragraph 14');
    expect(log).toContain('Exempt from publication: our own list, item 3');
    expect(log).not.toMatch(/Anfon y drafft|Pennaeth Tai|legal <b>are/u);
    await say(bot, 'sion', 'ISCG-2 not exempt');
    expect(await publishedLog(bot)).toContain('Anfon y drafft');
  });
});

it.each([
  'the exempt staff to write to HR by Friday',
  'ACTION: Lee to ask who is exempt',
  'is Lee exempt from jury service?',
])('is not meant by “%s”', (said) => {
  expect(['exempt', 'list-exempt']).not.toContain(hear(said, { isLocal: false }).kind);
});
