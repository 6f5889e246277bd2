import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answered } from '../cards/answered-form.js';
import { type RunningBot, makeDataFolder, removeFolder } from './bot-process.js';
import { answeredCard, cardOf, Chat, GROUP_CHAT, PEOPLE, personalChat, textOf } from './chat.js';
import { FakeConnector, type SentActivity } from './fake-connector.js';
import { serveHere } from './serve-here.js';

const { claire, owain, sian, tomos } = PEOPLE;
const SIANS = personalChat(sian);
const TOMOS = personalChat(tomos);
const CLAIRES = personalChat(claire);

describe('people and groups choose how to be nudged', () => {
  const folder = makeDataFolder();
  let connector: FakeConnector;
  let bot: RunningBot;
  let chat: Chat;

  beforeAll(async () => {
    connector = await FakeConnector.start(Object.values(PEOPLE));
    bot = await serveHere({ DATA_DIR: folder, PRETEND_NOW: '2022-11-14T11:00' });
    chat = new Chat(bot, connector);
    for (const who of [claire, owain, sian, tomos]) await chat.say(who, personalChat(who), 'help');
  });

  afterAll(async () => {
    await bot.stop();
    await connector.stop();
    removeFolder(folder);
  });

  const answerTo = async (text: string, who = sian, extra: Record<string, unknown> = {}): Promise<string> => {
    const [reply] = (await chat.say(who, personalChat(who), text, extra)).replies;
    const said = reply?.activity['text'];
    return typeof said === 'string' ? said : '';
  };
  const pretend = (moment: string): Promise<unknown> => chat.say(claire, CLAIRES, `pretend ${moment}`);
  /** What went out to someone's own chat on the way to a moment. */
  const sentUntil = async (moment: string, place: { readonly id: string }): Promise<readonly SentActivity[]> => {
    const before = connector.sentTo(place.id).length;
    await pretend(moment);
    return connector.sentTo(place.id).slice(before);
  };

  it('a group’s policy comes from its set-up words, and is repeated back', async () => {
    const said = await chat.say(
      claire,
      GROUP_CHAT,
      'set up Housing Board; prefix HB; chair Claire Bennett; secretary Owain Price; nudge 3 and 1 working days before; every 2 working days after; at 10:00; quiet 17:00 to 09:00; every 99 days',
    );
    const text = textOf(cardOf(said.replies[0]));
    expect(text).toContain(
      '3 and 1 working days before, then every 2 working days; at 10:00, Monday to Friday; quiet 17:00 to 09:00',
    );
    expect(text).toContain('after 10 working days overdue without an update');
    expect(text).toContain('“every 99 days” is beyond the limit');
  });

  it('the settings form shows it, and saves changes', async () => {
    const form = cardOf((await chat.say(claire, GROUP_CHAT, 'settings')).replies[0]);
    expect(textOf(form)).toContain('Nudges: 3 and 1 working days before');
    const typed = { name: 'Housing Board', daysBefore: '3, 1, 0', weekdays: '1,2,3,4', mayMention: 'true' };
    const saved = await chat.press(claire, GROUP_CHAT, 'save-settings', answered(form, 'save-settings', typed));
    const text = textOf(answeredCard(saved));
    expect(text).toContain('3 and 1 working days before and on the day, then every 2 working days; at 10:00');
    expect(text).toContain('Monday to Thursday');
    expect(text).toContain('on, for leads who cannot be reached');
  });

  it('nobody else in a group may change how it nudges', async () => {
    const said = await chat.say(tomos, GROUP_CHAT, 'set up nudge at 11:00');
    expect(JSON.stringify(said.replies[0]?.activity['text'])).toContain('Only the chair, the deputy or the secretary');
  });

  it('the nudges of somebody away go to their stand-in, and say so', async () => {
    await chat.say(claire, GROUP_CHAT, 'ACTION: Siân Rees to publish the plan by 22 November 2022');
    expect(await answerTo('I’m away until 18 November, ask Tomos Hughes')).toBe(
      'You are away until Friday 18 November 2022, and back on Monday 21 November 2022. While you are away your nudges go to Tomos Hughes, and each says that it is yours. To change it, say “back on …” or “I’m back”.',
    );
    // Three working days of a week without Fridays before Tuesday 22 November: Wednesday 16.
    // And first, the same day, that Claire gave it to Siân.
    const [told, digest, ...more] = await sentUntil('2022-11-16 12:00', TOMOS);
    expect(more).toEqual([]);
    expect(textOf(cardOf(told))).toContain('1 new action for Siân Rees');
    expect(textOf(cardOf(told))).toContain('Claire Bennett gave Siân Rees this');
    expect(textOf(cardOf(digest))).toContain('HB-1');
    expect(textOf(cardOf(digest))).toContain('For Siân Rees, who is away');
  });

  it('the lead is nudged again once they are back, at the hour they chose', async () => {
    expect(await answerTo('I’m back')).toContain('Welcome back');
    expect(await answerTo('nudge me at 11:30')).toContain('From now on I’ll nudge you at 11:30.');
    expect(await sentUntil('2022-11-21 11:20', SIANS)).toEqual([]);
    const [digest] = await sentUntil('2022-11-21 11:40', SIANS);
    expect(textOf(cardOf(digest))).toContain('HB-1');
  });

  it('nudges are snoozed until a day, and then give the current state', async () => {
    expect(await answerTo('snooze until 24 November')).toContain('I won’t message you until Thursday 24 November 2022');
    expect(await sentUntil('2022-11-23 16:00', SIANS)).toEqual([]);
    const [digest] = await sentUntil('2022-11-24 12:00', SIANS);
    expect(textOf(cardOf(digest))).toContain('2 days late');
  });

  it('the zone that Teams gives is used, and decides their days', async () => {
    await answerTo('my nudges', sian, { localTimezone: 'Asia/Tokyo' });
    await pretend('2022-11-24 16:30');
    expect(await answerTo('away tomorrow', sian, { localTimezone: 'Asia/Tokyo' })).toContain(
      'away on Saturday 26 November 2022',
    );
  });

  it('a card shows all settings and saves its form, and nobody else may use it', async () => {
    const card = cardOf((await chat.say(sian, SIANS, 'my nudges')).replies[0]);
    expect(textOf(card)).toContain('11:30 (yours)');
    expect(textOf(card)).toContain('Asia/Tokyo (yours)');
    expect(textOf(card)).toContain('Monday to Thursday (your group’s setting)');
    const typed = { at: '12:15', weekdays: '1,3', awayUntil: '2022-11-28', standIn: owain.id, onlyOverdue: 'true' };
    const form = answered(card, 'save-own', typed);
    const saved = textOf(answeredCard(await chat.press(sian, SIANS, 'save-own', form)));
    expect(saved).toContain('Saved.');
    expect(saved).toContain('12:15 (yours)');
    expect(saved).toContain('Monday and Wednesday (yours)');
    expect(saved).toContain('your nudges go to Owain Price');
    const forged = await chat.press(tomos, TOMOS, 'save-own', answered(card, 'save-own', { at: '09:30' }));
    expect(JSON.stringify(forged.body)).toContain('someone else’s nudges');
  });

  it('what was changed after its form was drawn stays', async () => {
    const card = cardOf((await chat.say(sian, SIANS, 'my nudges')).replies[0]);
    await answerTo('nudge me every 3 working days after');
    const form = answered(card, 'save-own', { onlyOverdue: 'false', at: '13:15' });
    const saved = textOf(answeredCard(await chat.press(sian, SIANS, 'save-own', form)));
    expect(saved).toContain('13:15 (yours)');
    expect(saved).toContain('every 3 working days (yours)');
    expect(saved).toContain('your nudges go to Owain Price');
  });

  it('answers are in Welsh, and small talk in a group is ignored', async () => {
    expect(await answerTo('Rwy i ffwrdd tan 25 Tachwedd', owain, { locale: 'cy-GB' })).toContain(
      'Rydych i ffwrdd tan ddydd Gwener 25 Tachwedd 2022, ac yn ôl ddydd Llun 28 Tachwedd 2022.',
    );
    const unmentioned = { entities: [] };
    const said = await chat.say(owain, GROUP_CHAT, 'I’m away until Friday, ask Tomos', unmentioned);
    expect(said.replies).toEqual([]);
  });
});
