import { describe, expect, it } from 'vitest';
import { AFTER, groupWithAgenda, item, wordsOf } from './group-with-agenda.js';

describe('an agenda', () => {
  it('moves with its meeting, and comes back with it', async () => {
    const { say, press } = await groupWithAgenda({ agenda: [item(1), item(2, { meeting: '2023-03-30' })] });
    const moved = await press('carys', await say('carys', 'move the next meeting to 16 February'), 'Move it');
    expect(wordsOf(await say('lee', 'agenda for 16 February'))).toContain('**1. Item 1**');
    expect(wordsOf(await say('lee', 'agenda for 30 March'))).not.toContain('**2. Item 1**');
    await press('carys', moved, 'Undo');
    expect(wordsOf(await say('lee', 'agenda for 23 February'))).toContain('**1. Item 1**');
  });

  it('of a cancelled meeting goes to the next one, without counting as postponed, and comes back with it', async () => {
    const { say, press } = await groupWithAgenda({ agenda: [item(1), item(2, { meeting: '2023-03-30' })] });
    const cancelled = await press('carys', await say('carys', 'cancel the next meeting'), 'Cancel it');
    const march = await say('lee', 'agenda');
    expect(wordsOf(march)[1]).toBe('Agenda: Thursday 30 March 2023');
    expect(wordsOf(march)).toContain('**1. Item 1**');
    expect(wordsOf(march).join()).not.toContain('postponed');
    await press('carys', cancelled, 'Undo');
    expect(wordsOf(await say('lee', 'agenda'))[1]).toBe('Agenda: Thursday 23 February 2023');
    expect(wordsOf(await say('lee', 'agenda'))).toContain('**1. Item 1**');
  });

  it('added before any meeting goes to the first one that comes, and counts as not reached by it', async () => {
    const { say } = await groupWithAgenda({ agenda: [item(1, { meeting: null })] });
    expect(wordsOf(await say('lee', 'agenda', AFTER))).toContain('Not reached on Thursday 23 February 2023');
  });

  it('keeps nothing from a past meeting if no other is planned', async () => {
    const { say, press, group } = await groupWithAgenda({
      agenda: [item(1)],
      meetings: [{ day: '2023-02-23', start: '10:00', end: '12:00', state: 'planned' }],
    });
    await press('carys', await say('carys', 'agenda', AFTER), 'Postpone to the next meeting', AFTER);
    expect((await group()).agenda[0]).toMatchObject({ meeting: null, postponedFrom: ['2023-02-23'] });
    expect(wordsOf(await say('lee', 'agenda', AFTER))).toContain('put down by Lee · postponed once (Thu 23 Feb)');
  });
});
