import { describe, expect, it } from 'vitest';
import { AFTER, DURING, groupWithAgenda, item, titlesOf, wordsOf } from './group-with-agenda.js';

describe('an item put on the agenda', () => {
  it.each([
    'agenda: costings and budgets (Mair, 10 min)',
    'put costings and budgets (Mair, 10 min) on the agenda',
    'rhoi costings and budgets (Mair, 10 munud) ar yr agenda',
  ])('goes on that of the next meeting: %s', async (said) => {
    const { say, group } = await groupWithAgenda();
    expect(wordsOf(await say('lee', said))).toEqual([
      'Support and Challenge Group',
      'Agenda: Thursday 23 February 2023',
      '10:00-12:00 · 1 item · 10 min',
      'On the agenda: costings and budgets',
      '**1. Costings and budgets**',
      '10:00 · Mair · 10 min · put down by Lee',
    ]);
    expect((await group()).agenda[0]).toMatchObject({
      presenter: { kind: 'person', person: 'mair' },
      meeting: '2023-02-23',
    });
  });

  it('goes on that of the meeting named', async () => {
    const { say, group } = await groupWithAgenda();
    const reply = await say('lee', 'agenda for 30 March: costings\n- housing (15 min)');
    expect(wordsOf(reply)[1]).toBe('Agenda: Thursday 30 March 2023');
    expect((await group()).agenda.map(({ title, meeting }) => [title, meeting])).toEqual([
      ['costings', '2023-03-30'],
      ['housing', '2023-03-30'],
    ]);
    expect(await say('lee', 'agenda for 31 March: costings')).toMatchObject({ problem: { code: 'no-such-meeting' } });
  });

  it('is there once, however often it is said', async () => {
    const { say, group } = await groupWithAgenda();
    await say('lee', 'agenda: costings');
    expect(wordsOf(await say('mair', 'agenda: Costings'))).toContain('That was done already.');
    expect((await group()).agenda.length).toBe(1);
  });

  it('waits for a meeting if none is planned', async () => {
    const { say, group } = await groupWithAgenda({ meetings: [] });
    expect(wordsOf(await say('lee', 'agenda: costings'))).toContain(
      'No meeting is planned. What stands here waits for the next one.',
    );
    await say('carys', 'add a meeting on 9 March 2023 at 2pm');
    expect(wordsOf(await say('lee', 'agenda'))).toContain('**1. Costings**');
    expect((await group()).agenda[0]?.meeting).toBeNull();
  });

  it('comes from the form', async () => {
    const { say, press } = await groupWithAgenda();
    const filled = { title: 'Housing', presenter: 'Owen', minutes: 20, standing: 'false' };
    const reply = await press('lee', await say('lee', 'agenda'), 'Put it on', undefined, filled);
    expect(wordsOf(reply)).toContain('10:00 · Owen · 20 min · put down by Lee');
  });

  it('leads to the question which group in a 1:1 chat of somebody in several groups', async () => {
    const { say, services } = await groupWithAgenda();
    await services.store.changeGroup('g2', () => ({ record: null, result: null }));
    expect(wordsOf(await say('lee', 'agenda: costings', undefined, true))[1]).toBe('Agenda: Thursday 23 February 2023');
  });
});

describe('the agenda', () => {
  it('has times counted from the start of the meeting, as far as lengths are known', async () => {
    const agenda = [
      item(1, { title: 'minutes', isStanding: true, meeting: null, minutes: 5 }),
      item(2, { minutes: 90 }),
      item(3),
      item(4, { minutes: 60 }),
    ];
    const { say } = await groupWithAgenda({ agenda });
    const reply = await say('mair', 'agenda');
    expect(reply).toMatchObject({
      rows: [{ start: '10:00' }, { start: '10:05' }, { start: '11:35' }, { start: null }],
    });
    expect(wordsOf(reply)).toContain('10:00-12:00 · 4 items · 155 min · 1 without a time');
    expect(wordsOf(reply)).toContain('The items take 155 min. The meeting lasts 120 min.');
    expect(wordsOf(reply, 'cy')).toContain('Yr agenda: dydd Iau 23 Chwefror 2023');
  });

  it('says if it is empty', async () => {
    const empty = wordsOf(await (await groupWithAgenda()).say('lee', 'agenda'));
    expect(empty).toContain('Nothing is on it yet.');
    expect(empty).toContain('To put something on it, say “agenda: costings and budgets (Siân, 10 min)”.');
  });

  it('has standing items at each meeting', async () => {
    const { say } = await groupWithAgenda();
    await say('carys', 'standing item: minutes of the last meeting');
    for (const said of ['agenda', 'agenda for 27 April'])
      expect(wordsOf(await say('lee', said))).toContain('**1. Minutes of the last meeting**');
  });

  it('shows 300 items in pages', async () => {
    const agenda = Array.from({ length: 300 }, (_, at) => item(at + 1));
    const { say, press } = await groupWithAgenda({ agenda });
    const first = await say('lee', 'agenda');
    expect(wordsOf(await press('lee', first, 'Next'))).toContain('**11. Item 11**');
  });
});

describe('an item that the meeting did not reach', () => {
  it('is postponed with one press, and shows how often and when', async () => {
    const { say, press } = await groupWithAgenda({ agenda: [item(1, { title: 'costings' }), item(2)] });
    const during = await say('carys', 'agenda', DURING);
    await press('carys', during, 'Postpone to Thu 30 Mar', DURING);
    const march = await say('lee', 'agenda for 30 March', AFTER);
    expect(wordsOf(march)).toContain('10:00 · put down by Lee · postponed once (Thu 23 Feb)');
    await press(
      'carys',
      await say('carys', 'agenda', '2023-03-30T09:30:00.000Z'),
      'Postpone to Thu 27 Apr',
      '2023-03-30T09:30:00.000Z',
    );
    expect(wordsOf(await say('lee', 'agenda', '2023-04-01T09:00:00.000Z'))).toContain(
      '10:00 · put down by Lee · postponed 2 times (Thu 23 Feb, Thu 30 Mar)',
    );
  });

  it('is offered for postponing once the meeting is over, unless it was done', async () => {
    const { say, press, group } = await groupWithAgenda({ agenda: [item(1), item(2), item(3)] });
    await press('carys', await say('carys', 'agenda', DURING), 'Done', DURING);
    const after = await say('sion', 'agenda', AFTER);
    expect(wordsOf(after)).toContain('Not reached on Thursday 23 February 2023');
    expect(wordsOf(after)).toContain('item 2; item 3');
    const postponed = await press('sion', after, 'Postpone both to Thu 30 Mar', AFTER);
    expect(wordsOf(postponed)).toContain('Postponed to Thursday 30 March 2023: item 2; item 3');
    expect((await group()).agenda.map(({ state, meeting, postponedFrom }) => [state, meeting, postponedFrom])).toEqual([
      ['done', '2023-02-23', []],
      ['planned', '2023-03-30', ['2023-02-23']],
      ['planned', '2023-03-30', ['2023-02-23']],
    ]);
  });

  it('is postponed once if two people press at once', async () => {
    const { say, press, group } = await groupWithAgenda({ agenda: [item(1)] });
    const during = await say('carys', 'agenda', DURING);
    const title = 'Postpone to Thu 30 Mar';
    const replies = await Promise.all(['carys', 'sion'].map((who) => press(who, during, title, DURING)));
    expect(replies.map((reply) => (reply.kind === 'agenda' ? reply.news?.what : reply.kind)).sort()).toEqual([
      'already',
      'postpone',
    ]);
    expect((await group()).agenda[0]?.postponedFrom).toEqual(['2023-02-23']);
  });

  it.each([
    ['postpone agenda item 2', 'Postponed to Thursday 30 March 2023: item 2'],
    ['gohirio eitem agenda 2', 'Postponed to Thursday 30 March 2023: item 2'],
    ['agenda item 2 done', 'Done: item 2'],
    ['take item 2 off the agenda', 'Withdrawn: item 2'],
  ])('is named by its place or its words: %s', async (said, news) => {
    const { say } = await groupWithAgenda({ agenda: [item(1), item(2)] });
    expect(wordsOf(await say('carys', said))).toContain(news);
  });
});

describe('permission', () => {
  it('to order items is with the chair or the secretary, and pressing twice does it once', async () => {
    const { say, press, group } = await groupWithAgenda({ agenda: [item(1), item(2), item(3)] });
    const shown = await press('carys', await say('carys', 'agenda'), '2. Item 2'.replace('Item', 'item'));
    expect(await press('lee', shown, 'Earlier')).toMatchObject({ problem: { code: 'not-allowed-agenda' } });
    await Promise.all(['carys', 'sion'].map((who) => press(who, shown, 'Earlier')));
    expect((await group()).agenda.map(({ number }) => number)).toEqual([2, 1, 3]);
  });

  it('to withdraw an item is with the person who added it, and the chair', async () => {
    const { say, press, group } = await groupWithAgenda({ agenda: [item(1), item(2)] });
    const mairs = await press('mair', await say('mair', 'agenda'), '1. item 1');
    expect(titlesOf(mairs)).not.toContain('Withdraw');
    const own = await press('lee', await say('lee', 'agenda'), '1. item 1');
    expect(titlesOf(own)).toContain('Withdraw');
    expect(await press('mair', own, 'Withdraw')).toMatchObject({ problem: { code: 'not-allowed-agenda' } });
    await press('lee', own, 'Withdraw');
    expect((await group()).agenda.map(({ state }) => state)).toEqual(['withdrawn', 'planned']);
  });
});

describe('undo', () => {
  it('takes back what one person did to the agenda, and leaves what others did', async () => {
    const { say, press, group } = await groupWithAgenda();
    await say('lee', 'agenda: costings');
    await say('mair', 'agenda: housing');
    const undone = await say('lee', 'undo');
    expect(wordsOf(undone)[1]).toBe('Undone: the agenda is as before: costings');
    expect((await group()).agenda.map(({ title, state }) => [title, state])).toEqual([
      ['costings', 'withdrawn'],
      ['housing', 'planned'],
    ]);
    await press('carys', await say('carys', 'agenda', DURING), 'Postpone to Thu 30 Mar', DURING);
    await say('carys', 'undo', DURING);
    expect((await group()).agenda[1]).toMatchObject({ meeting: '2023-02-23', postponedFrom: [] });
  });

  it('takes back the order', async () => {
    const { say, press, group } = await groupWithAgenda({ agenda: [item(1), item(2)] });
    await press('carys', await press('carys', await say('carys', 'agenda'), '2. item 2'), 'Earlier');
    expect(wordsOf(await say('carys', 'undo'))[1]).toBe('Undone: the agenda is in its earlier order');
    expect((await group()).agenda.map(({ number }) => number)).toEqual([1, 2]);
  });
});
