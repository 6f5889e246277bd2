import { describe, expect, it } from 'vitest';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { showReply } from '../../../src/app/show-reply.js';
import { answerCommand } from '../../../src/app/answer-command.js';
import { answerButton } from '../../../src/app/answer-command.js';
import { askerOf } from '../../fixtures/asker.js';
import { type Sample, sampleServices } from '../../fixtures/sample-services.js';

const say = ({ services }: Sample, who: string, message: string, isPersonal = false): Promise<AnyReply> =>
  answerCommand(services, askerOf(who, {}, isPersonal), hear(message, { isLocal: false }), null);
const cardOf = (answer: AnyReply, language: 'en' | 'cy'): string => JSON.stringify(showReply(answer, language).card);

describe('the history of an action', () => {
  it.each([
    ['history ISCG-1', 1],
    ['show me the history of ISCG-1', 1],
    ['ISCG-1 history', 1],
    ['audit trail for iscg 1', 1],
    ['history ISCG-1 page 2', 2],
    ['hanes ISCG-1', 1],
    ['dangos hanes ISCG-1 tudalen 3', 3],
  ])('is shown for “%s”', (message, page) => {
    expect(hear(message, { isLocal: false })).toEqual({ kind: 'history', reference: 'ISCG-1', page });
  });

  it('lists every change, with who, when, from and to, in the reader’s language', async () => {
    const sample = await sampleServices();
    await say(sample, 'carys', 'ISCG-1 by 30 September 2022');
    await say(sample, 'lee', 'ISCG-1 note: draft with legal');
    await say(sample, 'carys', 'ISCG-1 task: Circulate the minutes');
    const english = cardOf(await say(sample, 'mair', 'history ISCG-1'), 'en');
    for (const words of [
      'Carys moved the deadline',
      '15 September 2022 09:30',
      'from: 15 September 2022 · to: 30 September 2022',
      'Lee added a note',
      'draft with legal',
      'from: Circulate the terms of reference · to: Circulate the minutes',
    ])
      expect(english).toContain(words);
    const welsh = cardOf(await say(sample, 'mair', 'hanes ISCG-1'), 'cy');
    expect(welsh).toContain('Symudodd Carys y dyddiad cau');
    expect(welsh).toContain('o: 15 Medi 2022 · i: 30 Medi 2022');
  });

  it('is paged if it is long, newest first', async () => {
    const sample = await sampleServices();
    for (let number = 1; number <= 23; number += 1) await say(sample, 'carys', `ISCG-1 task: Version ${number}`);
    const first = await say(sample, 'carys', 'history ISCG-1');
    expect(first).toMatchObject({ kind: 'history', page: 1, pages: 3, total: 23 });
    expect(first.kind === 'history' && first.entries[0]?.to).toBe('Version 23');
    const button = { verb: 'history', group: 'g1', reference: 'ISCG-1', page: 3 } as const;
    const last = await answerButton(sample.services, askerOf('carys'), button, null);
    expect(last.kind === 'history' && last.entries.map(({ to }) => to)).toEqual([
      'Version 3',
      'Version 2',
      'Version 1',
    ]);
    expect(await say(sample, 'carys', 'history ISCG-1 page 99')).toMatchObject({ page: 3 });
    expect(cardOf(await say(sample, 'carys', 'ISCG-1'), 'en')).toContain('"verb":"history"');
  });

  it('is only for those who may see the action: others hear that it is unknown, as if it did not exist', async () => {
    const { services } = await sampleServices();
    const stranger = askerOf('stranger', {}, true);
    const button = { verb: 'history', group: 'g1', reference: 'ISCG-1', page: 1 } as const;
    const unknown = { kind: 'problem', problem: { code: 'unknown-reference', reference: 'ISCG-1' } };
    expect(await answerButton(services, stranger, button, null)).toEqual(unknown);
    expect(await answerCommand(services, stranger, { kind: 'history', reference: 'ISCG-1', page: 1 }, null)).toEqual(
      unknown,
    );
    const elsewhere = askerOf('carys', { tenant: 't2' });
    expect(await answerButton(services, elsewhere, button, null)).toEqual(unknown);
  });
});
