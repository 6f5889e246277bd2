import { beforeEach, describe, expect, it } from 'vitest';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import type { Meeting } from '../../../src/model/meeting.js';
import { onDay, person, sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { shown } from '../undo/played.js';
import { type ToldBot, toldBot } from '../telling/told-bot.js';

/** Monday 10 October 2022, 11:00 in London; the group meets on Thursday. */
const NOW = '2022-10-10T10:00:00.000Z';
const THURSDAY: Meeting = { day: '2022-10-13', start: '11:00', end: '12:30', state: 'planned' };
const done = (reference: string) =>
  sampleAction({
    reference,
    deadline: onDay('2022-08-01'),
    status: 'done',
    closedAt: '2022-09-20T09:00:00.000Z',
    leads: [person('owen')],
  });

let bot: ToldBot;

beforeEach(async () => {
  bot = await toldBot();
  await bot.store.changeGroup('g1', () => ({
    record: sampleGroup({
      isSetUp: true,
      meetings: [THURSDAY],
      nextNumber: 9,
      actions: [
        // Late since August, with no word: Lee's. Late with a word: Mair's.
        sampleAction({ reference: 'ISCG-1', deadline: onDay('2022-08-31') }),
        sampleAction({
          reference: 'ISCG-2',
          deadline: onDay('2022-08-31'),
          leads: [person('mair')],
          notes: [{ at: '2022-10-07T09:00:00.000Z', by: { id: 'mair', name: 'Mair' }, text: 'With legal' }],
        }),
        // Due by the meeting, of Owen's, who closed two late; and of Sion's, who has closed nothing.
        sampleAction({ reference: 'ISCG-3', deadline: onDay('2022-10-13'), leads: [person('owen')] }),
        sampleAction({ reference: 'ISCG-4', deadline: onDay('2022-10-13'), leads: [person('sion')] }),
        done('ISCG-5'),
        done('ISCG-6'),
      ],
    }),
    result: null,
  }));
});

const rows = (reply: AnyReply, language: 'en' | 'cy' = 'en'): readonly string[] =>
  shown(reply, language)
    .filter((text) => !/^(?:All actions|Yr holl gamau)/.test(text))
    .slice(1);

describe('the chair’s request to silent leads for an update', () => {
  it('reaches leads of overdue actions without a word, and of those the forecast expects to be late', async () => {
    expect(rows(await bot.say(NOW, 'carys', 'ask all silent leads for an update'))).toEqual([
      '2 people will be reminded',
      'Lee: now, about 1 action',
      'Owen: now, about 1 action',
    ]);
    await bot.tick('2022-10-10T10:01:00.000Z');
    const digests = (await bot.store.listOutbox()).filter(({ subject }) => subject.kind === 'digest');
    expect(digests.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['digest/lee/2022-10-10', 'digest/owen/2022-10-10']),
    );
  });

  it('those of what has been late for two days, too, of which nothing was heard since', async () => {
    await bot.store.changeGroup('g1', (record) => ({
      record: record && {
        ...record,
        actions: record.actions.map((action) =>
          action.reference === 'ISCG-4' ? { ...action, deadline: onDay('2022-10-07') } : action,
        ),
      },
      result: null,
    }));
    expect(rows(await bot.say(NOW, 'carys', 'ask everyone for an update'))).toContain('Sion: now, about 1 action');
  });

  it('is also made by a button of the summary, and two people who press at once ask each lead once', async () => {
    const button = { verb: 'ask-silent', group: 'g1' } as const;
    const both = await Promise.all([bot.press(NOW, 'carys', button), bot.press(NOW, 'sion', button)]);
    const reminded = both.flatMap((reply) => rows(reply)).filter((row) => row.endsWith('now, about 1 action'));
    expect(reminded.sort()).toEqual(['Lee: now, about 1 action', 'Owen: now, about 1 action']);
  });

  it('is made on the summary, which stays and says who was asked', async () => {
    const button = { verb: 'ask-silent', group: 'g1', summary: 'g1' } as const;
    const shown = await bot.press(NOW, 'carys', button);
    expect(shown).toMatchObject({ kind: 'summary', asked: [{ name: 'Lee' }, { name: 'Owen' }] });
    expect(rows(shown)).toContain('Asked for an update: Lee, Owen');
    expect(rows(shown)).not.toContain('Ask for updates ›');
    const again = await bot.press(NOW, 'sion', button);
    expect(rows(again)).toEqual(
      expect.arrayContaining([
        'Nobody is asked now.',
        'Not asked: Lee (reminded today already), Owen (reminded today already)',
      ]),
    );
    expect(rows(again, 'cy')).toContain('Ni ofynnir i neb nawr.');
  });

  it('is refused on the summary for a member who may not make it', async () => {
    const button = { verb: 'ask-silent', group: 'g1', summary: 'g1' } as const;
    expect(await bot.press(NOW, 'mair', button)).toMatchObject({ kind: 'problem' });
  });

  it('reports if nobody is silent, in Welsh too', async () => {
    await bot.say(NOW, 'lee', 'note ISCG-1 the figures are with the trust');
    await bot.say(NOW, 'owen', 'note ISCG-3 nearly there');
    expect(rows(await bot.say(NOW, 'carys', 'gofyn am ddiweddariadau'), 'cy')).toEqual([
      'Ni chaiff neb nodyn atgoffa',
      'Clywyd rhywbeth am bopeth sy’n hwyr neu a all fod.',
    ]);
  });

  it('is refused from a member', async () => {
    expect(await bot.say(NOW, 'mair', 'ask for updates')).toMatchObject({ kind: 'problem' });
  });

  it.each([
    'ask all silent leads for an update',
    'ask the silent leads for updates',
    'ask for updates',
    'ask all the leads for an update',
    'chase the silent ones',
    'please ask everyone who is silent for an update',
    'gofynnwch i’r arweinwyr tawel am ddiweddariad',
    'gofynnwch i bob arweinydd am ddiweddariad',
    'atgoffwch y rhai tawel',
  ])('is recognised in: %s', (said) => {
    expect(hear(said, { isLocal: false })).toEqual({ kind: 'ask-silent' });
  });

  it.each(['ask Siân for an update', 'ask the Trust for an update by Friday', 'ACTION: ask for updates'])(
    'is not recognised in: %s',
    (said) => {
      expect(hear(said, { isLocal: false }).kind).not.toBe('ask-silent');
    },
  );
});
