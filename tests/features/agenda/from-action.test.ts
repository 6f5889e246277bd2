import { describe, expect, it } from 'vitest';
import { AFTER, BEFORE, groupWithAgenda, item, titlesOf, wordsOf } from './group-with-agenda.js';

const SAID = 'ACTION: Secretariat to add an agenda item on costings to the next meeting';
const OFFER = 'Put it on the next agenda now: costings';

describe('an action that wants something on the agenda', () => {
  it('puts it there itself, and closes with a note', async () => {
    const { say, press, group } = await groupWithAgenda();
    const logged = await say('carys', SAID);
    const reply = await press('carys', logged, OFFER);
    expect(wordsOf(reply)).toContain('On the agenda: costings');
    expect(wordsOf(reply)).toContain('ISCG-1 is done with that.');
    const { actions, agenda } = await group();
    expect(agenda).toMatchObject([{ title: 'costings', action: 'ISCG-1', meeting: '2023-02-23' }]);
    expect(actions[0]).toMatchObject({
      status: 'done',
      closedAt: BEFORE,
      notes: [{ text: 'Agenda 23/02/2023: costings' }],
    });
  });

  it('does it once, and one undo takes both back', async () => {
    const { say, press, group } = await groupWithAgenda();
    const logged = await say('carys', SAID);
    await Promise.all([press('carys', logged, OFFER), press('sion', logged, OFFER)]);
    expect((await group()).agenda.length).toBe(1);
    await say('carys', 'undo');
    await say('sion', 'undo');
    const { actions, agenda } = await group();
    expect(agenda[0]?.state).toBe('withdrawn');
    expect(actions[0]?.status).toBe('open');
  });

  it('gets the offer even among many that were logged together', async () => {
    const { say } = await groupWithAgenda();
    const others = ['Mair', 'Lee', 'Owen', 'Siân'].map((who) => `ACTION: ${who} to write to the board by 3 March`);
    expect(titlesOf(await say('carys', [...others, SAID].join('\n')))).toContain(OFFER);
  });

  it('postpones the item of a past meeting, rather than add it twice', async () => {
    const agenda = [item(1, { title: 'Costings' })];
    const { say, press, group } = await groupWithAgenda({ agenda });
    const reply = await press('carys', await say('carys', SAID, AFTER), OFFER, AFTER);
    expect(wordsOf(reply)).toContain('Postponed to Thursday 30 March 2023: Costings');
    expect(wordsOf(reply)).toContain('ISCG-1 is done with that.');
    expect((await group()).agenda).toMatchObject([{ meeting: '2023-03-30', postponedFrom: ['2023-02-23'] }]);
    expect((await group()).actions[0]).toMatchObject({
      status: 'done',
      notes: [{ text: 'Agenda 30/03/2023: Costings' }],
    });
  });

  it('adds nothing if the next agenda already has it, and closes', async () => {
    const { say, press, group } = await groupWithAgenda({ agenda: [item(1, { title: 'Costings' })] });
    const reply = await press('carys', await say('carys', SAID), OFFER);
    expect(wordsOf(reply)).toContain('ISCG-1 is done with that.');
    expect((await group()).agenda).toMatchObject([{ meeting: '2023-02-23', postponedFrom: [] }]);
    expect((await group()).actions[0]?.status).toBe('done');
  });

  it('is not offered for anything else', async () => {
    const { say } = await groupWithAgenda();
    expect(titlesOf(await say('carys', 'ACTION: Lee to circulate the agenda')).join()).not.toContain('agenda now');
  });
});
