import { beforeEach, describe, expect, it } from 'vitest';
import { type ToldBot, toldBot } from './told-bot.js';

/** Wednesday 14 September 2022 in London, at UTC+1: people may be written to from 09:00 to 18:00. */
const at = (time: string): string => `2022-09-14T${time}:00.000Z`;

let bot: ToldBot;

beforeEach(async () => {
  bot = await toldBot();
});

describe('a lead', () => {
  it('hears, five minutes later, who gave them an action', async () => {
    await bot.say(at('10:00'), 'carys', 'ACTION: Mair to book the hall by 30 November 2022');
    expect(await bot.tick(at('10:04'))).toEqual([]);
    expect(await bot.tick(at('10:05'))).toEqual(['mair | You have a new action from Carys']);
    expect(await bot.tick(at('10:06'))).toEqual([]);
    expect(await bot.tick(at('12:00'))).toEqual([]);
  });

  it('hears who gave their action to another lead, who hears of it as well', async () => {
    await bot.say(at('10:00'), 'carys', 'reassign ISCG-1 to Mair');
    expect([...(await bot.tick(at('10:05')))].sort()).toEqual([
      'lee | ISCG-1 is no longer yours | Now with: Mair (Carys changed it)',
      'mair | You have a new action from Carys',
    ]);
  });

  it('hears who cancelled their action, with the reason, and who reopened it', async () => {
    await bot.say(at('10:00'), 'carys', 'cancel ISCG-1 overtaken by the new plan');
    expect(await bot.tick(at('10:05'))).toEqual([
      'lee | ISCG-1 was cancelled | Carys cancelled it | Why: overtaken by the new plan',
    ]);
    await bot.say(at('11:00'), 'sion', 'reopen ISCG-1');
    expect(await bot.tick(at('11:05'))).toEqual(['lee | ISCG-1 is open again | Sion opened it again']);
  });

  it('hears who moved their deadline, reworded their action, or did both', async () => {
    await bot.say(at('10:00'), 'owen', 'ISCG-1 by 30 September 2022');
    expect(await bot.tick(at('10:05'))).toEqual([
      'lee | ISCG-1 has a new deadline | Owen moved the deadline. It was: Thu 15 Sept',
    ]);
    await bot.say(at('11:00'), 'owen', 'ISCG-1 task: publish the terms');
    expect(await bot.tick(at('11:05'))).toEqual([
      'lee | ISCG-1 was reworded | Owen reworded it. It was: Circulate the terms of reference',
    ]);
    await bot.say(at('12:00'), 'owen', 'ISCG-1 by 7 October 2022');
    await bot.say(at('12:01'), 'carys', 'ISCG-1 task: publish it');
    expect(await bot.tick(at('12:05'))).toEqual([
      'lee | ISCG-1 was changed | Owen moved the deadline. It was: Fri 30 Sept | Carys reworded it. It was: publish the terms',
    ]);
  });

  it('hears nothing about their own acts, or about a note or a done', async () => {
    await bot.say(at('10:00'), 'lee', 'ACTION: Lee to book the hall by 30 November 2022');
    await bot.say(at('10:01'), 'carys', 'ISCG-1 note: with legal');
    await bot.say(at('10:02'), 'carys', 'done ISCG-1');
    expect(await bot.tick(at('10:30'))).toEqual([]);
  });

  it('hears the answer to their own request only as an answer', async () => {
    await bot.say(at('10:00'), 'lee', 'ISCG-1 more time until 14 October 2022 because legal are late');
    await bot.say(at('10:01'), 'carys', 'grant ISCG-1');
    expect(await bot.tick(at('10:30'))).toEqual([]);
    await bot.say(at('11:00'), 'lee', 'ISCG-1 not mine, ask Mair');
    await bot.say(at('11:01'), 'carys', 'grant ISCG-1');
    expect(await bot.tick(at('11:30'))).toEqual(['mair | You have a new action from Carys']);
  });
});

describe('the changes of a message, a review or five minutes', () => {
  it('are one message: ten actions logged at once, and one more two minutes later', async () => {
    const lines = Array.from({ length: 10 }, (_each, index) => `ACTION: Mair to do task ${index} by 30 November 2022`);
    await bot.say(at('10:00'), 'carys', lines.join('\n'));
    await bot.say(at('10:02'), 'sion', 'ACTION: Mair to book the hall by 30 November 2022');
    const told = await bot.tick(at('10:05'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^mair \| 11 new actions for you \| Carys gave you this/);
  });

  it('are reported only by their result: done and undone says nothing', async () => {
    await bot.say(at('10:00'), 'carys', 'ACTION: Mair to book the hall by 30 November 2022');
    await bot.say(at('10:02'), 'carys', 'undo');
    await bot.say(at('10:03'), 'owen', 'cancel ISCG-1');
    await bot.say(at('10:04'), 'owen', 'undo');
    expect(await bot.tick(at('10:05'))).toEqual([]);
    expect(await bot.tick(at('10:30'))).toEqual([]);
  });

  it('are not reported if they cancel out: given and given back, or moved there and back', async () => {
    await bot.say(at('10:00'), 'carys', 'reassign ISCG-1 to Mair');
    await bot.say(at('10:01'), 'carys', 'ISCG-1 by 30 September 2022');
    await bot.say(at('10:02'), 'sion', 'reassign ISCG-1 to Lee');
    await bot.say(at('10:03'), 'sion', 'ISCG-1 by 15 September 2022');
    expect(await bot.tick(at('10:30'))).toEqual([]);
  });

  it('are reported as undone once they were reported, and as restored later', async () => {
    await bot.say(at('10:00'), 'carys', 'ACTION: Mair to book the hall by 30 November 2022');
    expect(await bot.tick(at('10:05'))).toHaveLength(1);
    await bot.say(at('10:06'), 'carys', 'undo');
    expect(await bot.tick(at('10:11'))).toEqual(['mair | ISCG-2 was cancelled | Carys cancelled it']);
    await bot.say(at('10:12'), 'carys', 'undo');
    expect(await bot.tick(at('10:17'))).toEqual(['mair | ISCG-2 is open again | Carys opened it again']);
  });

  it('are reported to somebody who has just logged the action for themselves', async () => {
    await bot.say(at('10:00'), 'mair', 'ACTION: Mair to book the hall by 30 November 2022');
    await bot.say(at('10:01'), 'mair', 'ACTION: Mair to cook by 30 November 2022');
    await bot.say(at('10:02'), 'carys', 'reassign ISCG-2 to Lee');
    await bot.say(at('10:03'), 'carys', 'cancel ISCG-3 no kitchen');
    expect((await bot.tick(at('10:08'))).find((line) => line.startsWith('mair'))).toBe(
      'mair | 2 of your actions have changed | Now with: Lee (Carys changed it) | Carys cancelled it | Why: no kitchen',
    );
  });

  it('belong to the person who changed it last: their own later changes are no news to them', async () => {
    await bot.say(at('10:00'), 'owen', 'ISCG-1 by 30 September 2022');
    await bot.say(at('10:01'), 'carys', 'reassign ISCG-1 to Carys');
    await bot.say(at('10:02'), 'carys', 'ISCG-1 by 7 October 2022');
    expect(await bot.tick(at('10:06'))).toEqual([
      'lee | ISCG-1 is no longer yours | Now with: Carys (Carys changed it)',
    ]);
  });
});

describe('news for a lead', () => {
  it('waits for the morning, and is then one message for the evening', async () => {
    await bot.say(at('17:30'), 'carys', 'ACTION: Mair to book the hall by 30 November 2022');
    await bot.say(at('19:30'), 'carys', 'ACTION: Mair to cook by 30 November 2022');
    expect(await bot.tick(at('20:00'))).toEqual([]);
    expect(await bot.tick('2022-09-15T07:59:00.000Z')).toEqual([]);
    const told = await bot.tick('2022-09-15T08:00:00.000Z');
    expect(told).toEqual(['mair | 2 new actions for you | Carys gave you this | Carys gave you this']);
  });

  it('waits for somebody who is away, however long, and goes at once to a stand-in', async () => {
    await bot.settle('mair', { leave: { from: '2022-09-12', until: '2022-10-28', standIn: null } });
    await bot.settle('lee', { leave: { from: '2022-09-12', until: '2022-09-30', standIn: 'owen' } });
    await bot.say(at('10:00'), 'carys', 'ACTION: Mair to book the hall by 30 November 2022');
    await bot.say(at('10:00'), 'carys', 'ACTION: Lee to cook by 30 November 2022');
    expect(await bot.tick(at('10:05'))).toEqual([
      'owen | 1 new action for Lee | In place of Lee, who is away | Carys gave Lee this',
    ]);
    expect(await bot.tick('2022-09-29T10:05:00.000Z')).toEqual([]);
    expect(await bot.tick('2022-10-28T10:05:00.000Z')).toEqual([]);
    expect(await bot.tick('2022-10-31T09:00:00.000Z')).toEqual(['mair | You have a new action from Carys']);
  });

  it('waits for somebody who has postponed nudges, and does not go to somebody who turned them off', async () => {
    await bot.settle('mair', { snoozedUntil: '2022-09-16' });
    await bot.settle('owen', {}, { isMuted: true });
    await bot.say(at('10:00'), 'carys', 'ACTION: Mair and Owen to book the hall by 30 November 2022');
    expect(await bot.tick(at('10:05'))).toEqual([]);
    expect(await bot.tick('2022-09-15T10:05:00.000Z')).toEqual([]);
    expect(await bot.tick('2022-09-16T08:00:00.000Z')).toHaveLength(1);
  });

  it('does not go to people who do not want it, in words or by the form, or to a group that does not', async () => {
    await bot.say(at('09:00'), 'mair', 'stop telling me about changes', true);
    await bot.say(at('10:00'), 'carys', 'ACTION: Mair to book the hall by 30 November 2022');
    expect(await bot.tick(at('10:05'))).toEqual([]);
    await bot.say(at('10:10'), 'carys', 'set up tell leads: off');
    await bot.say(at('10:11'), 'carys', 'ACTION: Lee to book the hall by 30 November 2022');
    expect(await bot.tick(at('10:16'))).toEqual([]);
    await bot.say(at('11:00'), 'mair', 'peidiwch â dweud wrthyf am newidiadau', true);
    expect((await bot.store.findPerson('mair'))?.nudging.tellsChanges).toBe(false);
    await bot.say(at('11:01'), 'mair', 'tell me about changes', true);
    expect((await bot.store.findPerson('mair'))?.nudging.tellsChanges).toBeUndefined();
  });
});
