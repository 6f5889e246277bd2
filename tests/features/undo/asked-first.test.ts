import { beforeEach, describe, expect, it } from 'vitest';
import { deadlineGivenAt } from '../../../src/model/lateness.js';
import { type Played, played, shown } from './played.js';

/** Ten past nine, and noon, in London on 15 September 2022. */
const MORNING = '2022-09-15T08:10:00.000Z';
const NOON = '2022-09-15T11:00:00.000Z';
/** A day and a minute later; and a week later. */
const NEXT_DAY = '2022-09-16T08:11:00.000Z';
const WEEK_LATER = '2022-09-22T08:10:00.000Z';

let here: Played;

beforeEach(async () => {
  here = await played();
  await here.say('mair', 'ACTION: Lee to book the hall by 30 November 2022', MORNING);
});

describe('undoing something old, or something others have acted on', () => {
  it('says what would go, and removes nothing, a week after logging with a note and a done of others since', async () => {
    await here.say('lee', 'ISCG-2 note: two halls are free', NOON);
    await here.say('carys', 'done ISCG-2', '2022-09-19T08:00:00.000Z');
    const before = await here.group();
    const reply = await here.say('mair', 'undo', WEEK_LATER);
    expect(shown(reply).slice(1, -4)).toEqual([
      'Support and Challenge Group',
      'Undo this?',
      'You did this on Thu 15 Sept',
      'What would change',
      'Book the hall',
      'ISCG-2 is removed',
      'Others have done this since',
      'Lee added a note',
      'ISCG-2',
      'Carys marked it done',
      'ISCG-2',
    ]);
    expect(await here.group()).toEqual(before);
    const sure = { verb: 'undo-change', group: 'g1', at: MORNING, sure: true } as const;
    expect(await here.press('mair', sure, WEEK_LATER)).toMatchObject({ kind: 'undone' });
    expect(await here.action('ISCG-2')).toMatchObject({ status: 'cancelled', notes: [{ text: 'two halls are free' }] });
    // And it can be put back as it was.
    await here.say('mair', 'undo', '2022-09-22T08:11:00.000Z');
    expect(await here.action('ISCG-2')).toMatchObject({ status: 'done', closedAt: '2022-09-19T08:00:00.000Z' });
  });

  it('needs no confirmation within a day, if nobody else has touched it', async () => {
    expect(await here.say('mair', 'undo', '2022-09-16T08:10:00.000Z')).toMatchObject({ kind: 'undone' });
  });

  it('needs a confirmation after a day, whoever has acted', async () => {
    expect(await here.say('mair', 'undo', NEXT_DAY)).toMatchObject({ kind: 'undo-question', since: [] });
  });

  it('needs a confirmation in Welsh', async () => {
    const words = shown(await here.say('mair', 'dadwneud', NEXT_DAY), 'cy');
    expect(words).toContain('Dadwneud hyn?');
    expect(words).toContain('Gwnaethoch hyn ar Iau 15 Medi');
  });

  it('does not count one’s own later note, or a requested nudge, as an act of others', async () => {
    await here.say('mair', 'ISCG-2 note: I was wrong', NOON);
    await here.say('mair', 'undo', NOON);
    expect((await here.action('ISCG-2')).notes).toEqual([]);
  });

  it('needs the same confirmation for the button on the card of what was logged', async () => {
    await here.say('lee', 'done ISCG-2', NOON);
    await here.say('lee', 'reopen ISCG-2', NOON);
    const undo = { verb: 'undo', group: 'g1', references: ['ISCG-2'], sure: false } as const;
    expect(await here.press('mair', undo, NOON)).toMatchObject({ kind: 'undo-question', since: [{}] });
    expect(await here.press('mair', { ...undo, sure: true }, NOON)).toMatchObject({ kind: 'undone' });
    expect((await here.action('ISCG-2')).status).toBe('cancelled');
  });

  it('needs a confirmation for settings that somebody else has changed since', async () => {
    await here.say('carys', 'set up Housing Board', MORNING);
    await here.say('sion', 'set up name: Housing Group', NOON);
    expect(await here.say('carys', 'undo', NOON)).toMatchObject({ kind: 'undo-question', haveSettingsChanged: true });
    expect((await here.group()).name).toBe('Housing Group');
  });
});

describe('an undone change', () => {
  it('leaves what others did to something else', async () => {
    await here.say('carys', 'ISCG-1 by 30 September 2022', MORNING);
    await here.say('lee', 'ISCG-1 note: with legal', NOON);
    await here.press('carys', { verb: 'undo-change', group: 'g1', at: MORNING, sure: true }, NOON);
    expect(await here.action()).toMatchObject({ deadline: { due: '2022-09-15' }, notes: [{ text: 'with legal' }] });
  });

  it('has the deadline count again from the time it was given', async () => {
    await here.say('carys', 'ISCG-1 by 30 September 2022', MORNING);
    expect(deadlineGivenAt(await here.action())).toBe(MORNING);
    await here.say('carys', 'undo', NOON);
    expect(deadlineGivenAt(await here.action())).toBe('2022-07-14T10:00:00.000Z');
    await here.say('carys', 'undo', NOON);
    expect(deadlineGivenAt(await here.action())).toBe(MORNING);
  });

  it('needs the same right as the change: a former chair undoes no settings', async () => {
    await here.say('carys', 'set up Housing Board', MORNING);
    await here.store.changeGroup('g1', (group) => ({
      record: group && {
        ...group,
        members: group.members.map((one) => (one.id === 'carys' ? { ...one, roles: [] } : one)),
      },
      result: undefined,
    }));
    expect(await here.say('carys', 'undo', NOON)).toEqual({
      kind: 'problem',
      problem: { code: 'not-allowed-settings' },
    });
  });

  it('cannot come from somebody who has left the group', async () => {
    await here.store.changeGroup('g1', (group) => ({
      record: group && {
        ...group,
        members: group.members.filter(({ id }) => id !== 'mair'),
        former: [{ id: 'mair', name: 'Mair', leftAt: NOON }],
      },
      result: undefined,
    }));
    expect(await here.say('mair', 'undo', NOON)).toEqual({ kind: 'problem', problem: { code: 'nothing-to-undo' } });
    expect((await here.action('ISCG-2')).status).toBe('open');
  });
});
