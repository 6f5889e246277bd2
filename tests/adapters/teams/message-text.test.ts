import { describe, expect, it } from 'vitest';
import { readMessageText } from '../../../src/adapters/teams/message-text.js';

const RECIPIENT = { id: '28:bot', name: 'Matters Arising' };
const BOT_MENTION = { type: 'mention', text: '<at>Matters Arising</at>', mentioned: RECIPIENT };

describe('the text of a message', () => {
  it('loses the mention of the bot, and keeps those of people as they stand', () => {
    const sian = { type: 'mention', text: '<at>Siân Rees</at>', mentioned: { id: '29:sian', name: 'Siân Rees' } };
    expect(
      readMessageText({
        text: '<at>Matters Arising</at> action <at>Siân Rees</at> circulate the note',
        entities: [BOT_MENTION, sian],
        recipient: RECIPIENT,
      }),
    ).toEqual({
      text: 'action <at>Siân Rees</at> circulate the note',
      mentions: [{ text: '<at>Siân Rees</at>', id: '29:sian', name: 'Siân Rees' }],
      isBotMentioned: true,
    });
  });

  it('is plain: paragraphs become lines, and entities what they stand for', () => {
    const { text } = readMessageText({
      text: '<p>ACTION: R&amp;D team to report&nbsp;back</p><p>ACTION: <b>All</b> to read</p>',
      entities: [],
      recipient: RECIPIENT,
    });
    expect(text.split('\n')).toEqual(['ACTION: R&D team to report back', 'ACTION: All to read']);
  });

  it.each([
    [
      'ACTION: Siân to call by 30 NovemberACTION: Tomos to write',
      ['ACTION: Siân to call by 30 November', 'ACTION: Tomos to write'],
    ],
    ['Mae (3)CAM GWEITHREDU: Siân i alw', ['Mae (3)', 'CAM GWEITHREDU: Siân i alw']],
    ['the TRANSACTION: it went', ['the TRANSACTION: it went']],
    ['ACTION: Siân to read “NO ACTION: why”', ['ACTION: Siân to read “NO ACTION: why”']],
  ])('has a line for a marker that stuck to the line before, as the Playground sends it: %s', (said, lines) => {
    expect(readMessageText({ text: said, entities: [], recipient: RECIPIENT }).text.split('\n')).toEqual(lines);
  });

  it.each([
    ['Si&acirc;n&#39;s t&#375; &ndash; &#xA3;5', "Siân's tŷ – £5"],
    ['AT&T &copy 2022', 'AT&T &copy 2022'],
    ['&amp;eacute;', '&eacute;'],
  ])('reads the entities of %s once, those that end as they should', (said, text) => {
    expect(readMessageText({ text: said, entities: [], recipient: RECIPIENT }).text).toBe(text);
  });

  it('has no sign that nobody sees, written as an entity either', () => {
    const text = 'pay &#x202e;nomis&#8236; the&#8203; invoice&#0;';
    expect(readMessageText({ text, entities: [], recipient: RECIPIENT }).text).toBe('pay nomis the invoice\uFFFD');
  });

  it('takes no harm from entities that are not mentions, or are broken', () => {
    const entities = [
      { type: 'clientInfo', locale: 'en-GB' },
      { type: 'mention' },
      { type: 'mention', text: '', mentioned: null },
    ];
    expect(readMessageText({ text: 'help', entities, recipient: RECIPIENT })).toEqual({
      text: 'help',
      mentions: [],
      isBotMentioned: false,
    });
  });
});
