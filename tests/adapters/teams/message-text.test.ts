import { describe, expect, it } from 'vitest';
import { readMessageText } from '../../../src/adapters/teams/message-text.js';

const RECIPIENT = { id: '28:bot', name: 'Matters Arising' };
const BOT_MENTION = { type: 'mention', text: '<at>Matters Arising</at>', mentioned: RECIPIENT };

describe('the text of a message', () => {
  it('loses the mention of the bot, and keeps mentions of people unchanged', () => {
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

  it('is plain: paragraphs become lines, and entities become characters', () => {
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
  ])('puts a marker that stuck to the line before on its own, as from the Playground: %s', (said, lines) => {
    expect(readMessageText({ text: said, entities: [], recipient: RECIPIENT }).text.split('\n')).toEqual(lines);
  });

  it.each([
    ['Si&acirc;n&#39;s t&#375; &ndash; &#xA3;5', "Siân's tŷ – £5"],
    ['AT&T &copy 2022', 'AT&T &copy 2022'],
    ['&amp;eacute;', '&eacute;'],
  ])('reads the entities of %s once, if they end properly', (said, text) => {
    expect(readMessageText({ text: said, entities: [], recipient: RECIPIENT }).text).toBe(text);
  });

  it('has no invisible character, even written as an entity', () => {
    const text = 'pay &#x202e;nomis&#8236; the&#8203; invoice&#0;';
    expect(readMessageText({ text, entities: [], recipient: RECIPIENT }).text).toBe('pay nomis the invoice\uFFFD');
  });

  it('survives entities that are not mentions, or are broken', () => {
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

const said = (text: string, entities: object[] = [], textFormat?: string): ReturnType<typeof readMessageText> =>
  readMessageText({ text, entities: entities as never, recipient: RECIPIENT, ...(textFormat ? { textFormat } : {}) });
const SIAN = { id: '29:sian', name: 'Siân Rees' };
const GWEN = { id: '29:gwen', name: 'Gwen Lloyd' };

describe('U26: a mention without a text', () => {
  it('uses the person’s name in the message', () => {
    const { text, mentions } = said('ACTION: <at>Siân Rees</at> and <at>Gwen Lloyd</at> to draft', [
      { type: 'mention', mentioned: GWEN },
      { type: 'mention', mentioned: SIAN },
    ]);
    expect(text).toBe('ACTION: <at>Siân Rees</at> and <at>Gwen Lloyd</at> to draft');
    expect(mentions).toEqual([
      { text: '<at>Gwen Lloyd</at>', ...GWEN },
      { text: '<at>Siân Rees</at>', ...SIAN },
    ]);
  });

  it('of the bot is removed', () => {
    expect(said('<at>Matters Arising</at> actions', [{ type: 'mention', mentioned: RECIPIENT }])).toEqual({
      text: 'actions',
      mentions: [],
      isBotMentioned: true,
    });
  });

  it('means the next one in the message if its name is not there', () => {
    const { mentions } = said('<at>Siân</at> to draft', [{ type: 'mention', mentioned: { id: '29:sian' } }]);
    expect(mentions).toEqual([{ text: '<at>Siân</at>', id: '29:sian', name: 'Siân' }]);
  });

  it('is found by a mark that numbers it', () => {
    const { text, mentions } = said('ACTION: <at id="0">Siân Rees</at> to draft', [
      { type: 'mention', text: '<at id="0">Siân Rees</at>', mentioned: SIAN },
    ]);
    expect(text).toBe('ACTION: <at>Siân Rees</at> to draft');
    expect(mentions).toEqual([{ text: '<at>Siân Rees</at>', ...SIAN }]);
  });
});

describe('a mark that mentions nobody', () => {
  it('is a typed name, and the bot if it is the bot’s name', () => {
    expect(said('<at>Matters Arising</at> ACTION: <at>Siân Rees</at> to draft')).toEqual({
      text: 'ACTION: @Siân Rees to draft',
      mentions: [],
      isBotMentioned: true,
    });
  });
});

describe('U26: a mention of many people', () => {
  const tagId = Buffer.from('2432b57b-0abd-43db-aa7b-16eadd115d34##7d883d8b-a179-4dd7-93b3-a8d3de1a212e').toString(
    'base64',
  );
  it.each([
    ['a tag by its type', { id: 'x', name: 'Policy leads', type: 'tag' }],
    ['a tag by its id', { id: tagId, name: 'Policy leads' }],
    ['everyone in a chat', { id: '19:abc@thread.v2', name: 'Everyone' }],
    ['a channel', { id: '19:abc@thread.tacv2', name: 'General', type: 'channel' }],
  ])('is marked as one mention: %s', (_, mentioned) => {
    const mark = `<at>${mentioned.name}</at>`;
    expect(said(`${mark} to read`, [{ type: 'mention', text: mark, mentioned }]).mentions).toEqual([
      { text: mark, id: mentioned.id, name: mentioned.name, isOfMany: true },
    ]);
  });
});

describe('U30: a typed tag', () => {
  it.each([
    ['ACTION: Siân to explain the <b> tag', 'plain'],
    ['ACTION: Siân to explain the <b> tag', undefined],
    ['ACTION: Siân to make <b>this</b> bold', 'plain'],
    ['ACTION: Siân to mend the <p> and <div> of the page', 'plain'],
    ['ACTION: x < 5 and <span> stay', 'plain'],
  ])('stays in “%s” (%s)', (text, format) => {
    expect(said(text, [], format).text).toBe(text);
  });

  it('is formatting in a message that Teams formats', () => {
    expect(said('<div>ACTION: <b>All</b> to read the &lt;b&gt; tag</div>', [], 'xml').text).toBe(
      'ACTION: All to read the <b> tag',
    );
  });
});

describe('a name in a directory’s spelling', () => {
  it('is clean in a mention', () => {
    const mark = '<at>LLOYD Gwen</at>';
    const { mentions } = said(`${mark} to read`, [
      { type: 'mention', text: mark, mentioned: { id: '29:gwen', name: 'LLOYD Gwen' } },
    ]);
    expect(mentions).toEqual([{ text: mark, id: '29:gwen', name: 'Gwen Lloyd' }]);
  });
});
