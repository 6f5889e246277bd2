import { beforeEach, describe, expect, it } from 'vitest';
import { type Played, played, shown } from './played.js';

let here: Played;

beforeEach(async () => {
  here = await played();
});

const title = async (reply: ReturnType<Played['say']>, language: 'en' | 'cy' = 'en'): Promise<string> =>
  shown(await reply, language).find((text) => /^(?:Undone|Put back|Dadwnaed|Adferwyd)|undone|removed/.test(text)) ?? '';

describe('undo', () => {
  it('takes back one’s last cancelling, and not the action that was logged last', async () => {
    await here.say('carys', 'ACTION: Mair to book the hall by 30 November 2022', '2022-09-15T08:31:00.000Z');
    await here.say('carys', 'cancel ISCG-1 overtaken', '2022-09-15T08:32:00.000Z');
    expect(await title(here.say('carys', 'undo', '2022-09-15T08:33:00.000Z'))).toBe('Undone: ISCG-1 is open again');
    expect((await here.action('ISCG-1')).status).toBe('open');
    expect((await here.action('ISCG-2')).status).toBe('open');
  });

  it('takes back a logging, even of several actions in one message', async () => {
    await here.say('mair', 'ACTION: Lee to book the hall by 30 November 2022');
    expect(await title(here.say('mair', 'undo'))).toBe('Undone: ISCG-2 is removed');
    await here.say('mair', 'ACTION: Lee to book it by 30 November 2022\nACTION: Lee to cook by 1 December 2022');
    expect(await title(here.say('mair', 'undo that'))).toBe('2 actions removed');
    expect((await here.group()).actions.map(({ status }) => status)).toEqual([
      'open',
      'cancelled',
      'cancelled',
      'cancelled',
    ]);
  });

  it('takes back a done with its note and the requests that it ended', async () => {
    await here.say('lee', 'ISCG-1 more time until 14 October 2022 because legal are late', '2022-09-15T08:31:00.000Z');
    await here.say('carys', 'done ISCG-1 sent to all', '2022-09-15T08:32:00.000Z');
    expect((await here.action()).requests[0]?.state).toBe('withdrawn');
    const reply = await here.say('carys', 'oops', '2022-09-15T08:33:00.000Z');
    expect(reply).toMatchObject({ kind: 'undone', lines: [{ what: 'open' }] });
    expect(await here.action()).toMatchObject({
      status: 'open',
      closedAt: null,
      notes: [],
      requests: [{ state: 'open' }],
    });
  });

  it('takes back a deadline, which counts from the time it was first given', async () => {
    await here.say('carys', 'ISCG-1 by 30 September 2022');
    expect(await title(here.say('carys', 'take that back'))).toBe(
      'Undone: the deadline of ISCG-1 is as before: Thursday 15 September 2022',
    );
    const { deadline, history } = await here.action();
    expect(deadline.due).toBe('2022-09-15');
    expect(history.map(({ change, isTakenBack, after }) => [change, isTakenBack, after])).toEqual([
      ['deadline', true, '2022-09-30'],
      ['taken-back', undefined, undefined],
    ]);
  });

  it('takes back other leads, other words and a note', async () => {
    await here.say('carys', 'reassign ISCG-1 to Mair');
    expect(await title(here.say('carys', 'undo'))).toBe('Undone: the leads of ISCG-1 are as before: lee');
    await here.say('carys', 'ISCG-1 task: publish the plan');
    expect(await title(here.say('carys', 'undo'))).toBe('Undone: ISCG-1 has its earlier words again');
    await here.say('lee', 'ISCG-1 note: with legal');
    expect(await title(here.say('lee', 'undo'))).toBe('Undone: your note on ISCG-1 is removed');
    expect(await here.action()).toMatchObject({
      leads: [{ person: 'lee' }],
      task: 'Circulate the terms of reference',
      notes: [],
    });
  });

  it('takes back a request, its withdrawal, a grant and a refusal', async () => {
    await here.say('lee', 'ISCG-1 more time until 14 October 2022 because legal are late');
    expect(await title(here.say('lee', 'undo'))).toBe('Undone: the request about ISCG-1 is withdrawn');
    expect(await title(here.say('lee', 'undo'))).toBe('Put back: the request about ISCG-1 waits for an answer again');
    await here.say('carys', 'grant ISCG-1');
    expect((await here.action()).deadline.due).toBe('2022-10-14');
    expect(await here.say('carys', 'undo')).toMatchObject({ lines: [{ what: 'deadline' }, { what: 'request-back' }] });
    expect(await here.action()).toMatchObject({ deadline: { due: '2022-09-15' }, requests: [{ state: 'open' }] });
    await here.say('carys', 'refuse ISCG-1 too late');
    expect(await title(here.say('carys', 'undo'))).toBe('Undone: the request about ISCG-1 waits for an answer again');
  });

  it('takes back a reopening and a part that was done', async () => {
    await here.say('carys', 'cancel ISCG-1');
    await here.say('carys', 'reopen ISCG-1');
    expect(await title(here.say('carys', 'undo'))).toBe('Undone: ISCG-1 is cancelled again');
    await here.say('carys', 'ACTION: Lee and Mair to book the hall by 30 November 2022');
    await here.say('mair', 'done ISCG-2');
    expect(await title(here.say('mair', 'undo'))).toBe('Undone: your part of ISCG-2 is open again');
    expect((await here.action('ISCG-2')).completions).toEqual([]);
  });

  it('takes back settings of the group, and one’s own', async () => {
    await here.say('carys', 'set up Housing Board');
    await here.say('carys', 'set up language both');
    expect(await title(here.say('carys', 'undo'))).toBe('Undone: the group’s settings are as before: language');
    expect(await here.group()).toMatchObject({ name: 'Housing Board', language: 'en' });
    await here.say('lee', 'I am away until 5 December 2022', '2022-09-15T08:40:00.000Z');
    expect(await title(here.say('lee', 'undo', '2022-09-15T08:41:00.000Z'))).toBe('Undone: no leave is noted for you');
    expect((await here.store.findPerson('lee'))?.nudging.leave).toBeNull();
    await here.say('lee', 'stop', '2022-09-15T08:42:00.000Z');
    expect(await title(here.say('lee', 'undo', '2022-09-15T08:43:00.000Z'))).toBe('Undone: your nudges are on again');
  });

  it('says in Welsh which change it took back, if asked in Welsh', async () => {
    await here.say('carys', 'cancel ISCG-1');
    expect(await title(here.say('carys', 'dadwneud hynny'), 'cy')).toBe('Dadwnaed: mae ISCG-1 ar agor eto');
    await here.say('carys', 'ISCG-1 by 30 September 2022');
    expect(await title(here.say('carys', 'tynnwch hynny yn ôl'), 'cy')).toBe(
      'Dadwnaed: mae dyddiad cau ISCG-1 fel o’r blaen: dydd Iau 15 Medi 2022',
    );
  });

  it('never takes back what somebody else did', async () => {
    await here.say('owen', 'ISCG-1 note: with legal');
    await here.say('carys', 'ISCG-1 by 30 September 2022');
    expect(await here.say('owen', 'undo')).toMatchObject({ kind: 'undo-question' });
    expect(await here.say('mair', 'undo')).toEqual({ kind: 'problem', problem: { code: 'nothing-to-undo' } });
    expect((await here.action()).deadline.due).toBe('2022-09-30');
  });
});

describe('an undo', () => {
  it('is itself undone by the same word, by its button, and again', async () => {
    await here.say('carys', 'cancel ISCG-1 overtaken', '2022-09-15T08:31:00.000Z');
    const undone = await here.say('carys', 'undo', '2022-09-15T08:32:00.000Z');
    if (undone.kind !== 'undone') throw new Error(undone.kind);
    expect(undone.isPutBack).toBe(false);
    const redo = { verb: 'undo-change', group: 'g1', at: undone.at, sure: false } as const;
    expect(await here.press('carys', redo, '2022-09-15T08:33:00.000Z')).toMatchObject({ isPutBack: true });
    expect((await here.action()).status).toBe('cancelled');
    expect(await here.say('carys', 'undo', '2022-09-15T08:34:00.000Z')).toMatchObject({ isPutBack: false });
    expect((await here.action()).status).toBe('open');
    // The button of an old card changes nothing any more.
    expect(await here.press('carys', redo, '2022-09-15T08:35:00.000Z')).toMatchObject({ kind: 'problem' });
    expect((await here.action()).history.map(({ change }) => change)).toEqual([
      'cancelled',
      'taken-back',
      'put-back',
      'taken-back',
    ]);
  });

  it('is itself undone even if it removed an action, which is back as it was, with its note', async () => {
    await here.say('mair', 'ACTION: Mair to book the hall by 30 November 2022', '2022-09-15T08:31:00.000Z');
    await here.say('mair', 'undo', '2022-09-15T08:32:00.000Z');
    expect(await title(here.say('mair', 'undo', '2022-09-15T08:33:00.000Z'))).toBe('Put back: ISCG-2 is back');
    expect(await here.action('ISCG-2')).toMatchObject({ status: 'open', closedAt: null });
    expect(await title(here.say('mair', 'undo', '2022-09-15T08:34:00.000Z'))).toBe('Undone: ISCG-2 is removed');
    await here.say('lee', 'ISCG-1 note: with legal', '2022-09-15T08:35:00.000Z');
    await here.say('lee', 'undo', '2022-09-15T08:36:00.000Z');
    expect(await title(here.say('lee', 'undo', '2022-09-15T08:37:00.000Z'))).toBe(
      'Put back: your note on ISCG-1 is back',
    );
    expect((await here.action()).notes).toEqual([
      { at: '2022-09-15T08:35:00.000Z', by: { id: 'lee', name: 'Lee' }, text: 'with legal' },
    ]);
  });

  it('happens once if the same message is delivered twice', async () => {
    await here.say('carys', 'cancel ISCG-1');
    const first = await here.say('carys', 'undo', undefined, false, 'twice');
    const second = await here.say('carys', 'undo', undefined, false, 'twice');
    expect(second).toMatchObject({ kind: 'undone', isPutBack: false, lines: [{ what: 'open' }] });
    expect(first).toMatchObject({ kind: 'undone', isPutBack: false });
    expect((await here.action()).status).toBe('open');
    await here.say('lee', 'stop', '2022-09-15T09:00:00.000Z');
    await here.say('lee', 'undo', '2022-09-15T09:01:00.000Z', true, 'own');
    await here.say('lee', 'undo', '2022-09-15T09:01:00.000Z', true, 'own');
    expect((await here.store.findPerson('lee'))?.isMuted).toBe(false);
  });
});
