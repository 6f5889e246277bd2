import { describe, expect, it } from 'vitest';
import { BEFORE, groupWithAgenda, titlesOf, wordsOf } from './group-with-agenda.js';

const SAID = 'ACTION: Secretariat to add an agenda item on costings to the next meeting';
const OFFER = 'Put it on the next agenda now: costings';

describe('an action that is to put something on the agenda', () => {
  it('does it itself, and closes with a note', async () => {
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

  it('does it once, and both go with one undo', async () => {
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

  it('is offered for nothing else', async () => {
    const { say } = await groupWithAgenda();
    expect(titlesOf(await say('carys', 'ACTION: Lee to circulate the agenda')).join()).not.toContain('agenda now');
  });
});
