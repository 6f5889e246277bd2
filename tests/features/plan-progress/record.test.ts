import { expect, it } from 'vitest';
import { onBothStores } from '../../fixtures/both-stores.js';
import type { AnyReply } from '../../../src/app/features.js';
import { showReply } from '../../../src/app/show-reply.js';
import { PlanBot, wordsOf } from './plan-bot.js';

const REFUSED =
  'Only its leads, the chair, the deputy or the secretary may record that in the plan; how the plan itself is set up is for the chair, the deputy or the secretary.';

const said = (reply: AnyReply): string | null => showReply(reply, 'en').text;

onBothStores('the records of a plan', (open) => {
  const made = async () => PlanBot.on(await open());

  it('progress is a line on the action that a commitment is, by its lead', async () => {
    const bot = await made();
    const reply = await bot.say('1.3a progress: the panel has met. Next: publish the list', 'lee');
    expect(wordsOf(reply)).toEqual(
      expect.arrayContaining([
        'Progress recorded.',
        'Progress: the panel has met (Lee, Tue 1 Nov)',
        'Next step: publish the list',
      ]),
    );
    expect((await bot.action('ISCG-1'))?.notes.map(({ text, next }) => [text, next])).toEqual([
      ['the panel has met', 'publish the list'],
    ]);
  });

  it('a red rating is kept, and the question why is answered later', async () => {
    const bot = await made();
    const asked = await bot.say('1.3 is red', 'lee');
    expect(wordsOf(asked)).toContain('Why is it red, and what is needed?');
    expect((await bot.plan()).recommendations[0]?.notes).toEqual([
      { at: '2022-11-01T10:00:00.000Z', by: { id: 'lee', name: 'Lee' }, text: '', rating: 'red' },
    ]);
    const kept = await bot.press(
      asked,
      'plan-progress',
      { rating: 'red', progress: 'nobody is in post', next: 'a decision on pay' },
      'lee',
    );
    expect((await bot.plan()).recommendations[0]?.notes).toEqual([
      {
        at: '2022-11-01T10:00:00.000Z',
        by: { id: 'lee', name: 'Lee' },
        text: 'nobody is in post',
        rating: 'red',
        next: 'a decision on pay',
      },
    ]);
    // By status it has begun, and so is amber.
    expect(wordsOf(kept)).toEqual(
      expect.arrayContaining([
        'Rating recorded.',
        'The rule says amber, Lee says red.',
        'Next step: a decision on pay',
      ]),
    );
  });

  it('a done item has no difference left', async () => {
    const bot = await made();
    await bot.say('2.1 is amber because the lawyers are late', 'lee');
    const closed = wordsOf(await bot.say('close 2.1', 'lee'));
    expect(closed).toContain('Green');
    expect(closed.filter((line) => line.startsWith('The rule says'))).toEqual([]);
  });

  it('a record is undone by the button', async () => {
    const bot = await made();
    const reply = await bot.say('1.3 amber because the lawyers are late');
    await bot.press(reply, 'undo-change');
    expect((await bot.plan()).recommendations[0]?.notes).toEqual([]);
    const linked = await bot.say('ISCG-4 is for 1.3');
    expect(wordsOf(linked)).toContain('Linked actions: ISCG-4');
    await bot.press(linked, 'undo-change', {}, 'carys', '2022-11-01T10:05:00.000Z');
    expect((await bot.action('ISCG-4'))?.plan).toBeNull();
  });

  it('a record is refused from somebody who does not lead the item, and outsiders find nothing', async () => {
    const bot = await made();
    expect(said(await bot.say('1.3a progress: none', 'mair'))).toBe(REFUSED);
    expect((await bot.action('ISCG-1'))?.notes).toEqual([]);
    const outside = await bot.say('1.3a progress: none', 'dewi');
    expect(JSON.stringify(outside)).not.toContain('leadership');
  });

  it('a reading of a measure is for the last day of its period, and another for that day replaces it', async () => {
    const bot = await made();
    const reply = await bot.say('reading of attendees: 517 in October', 'lee');
    expect(wordsOf(reply)).toEqual(expect.arrayContaining(['Reading recorded.', 'Mon 31 Oct: 517 attendees']));
    const again = await bot.say('M1 520 on 31 October 2022', 'lee');
    expect(wordsOf(again)).toContain('The reading of that day is replaced.');
    expect((await bot.plan()).measures[0]?.readings.map(({ day, value }) => [day, value])).toEqual([
      ['2022-10-31', 520],
    ]);
  });

  it('a value far from the known ones leads to a question', async () => {
    const bot = await made();
    const asked = await bot.say('M1 5170 in October');
    expect(wordsOf(asked)).toContain('5170 attendees is far from 400 attendees. Is it right?');
    expect((await bot.plan()).measures[0]?.readings).toEqual([]);
    await bot.press(asked, 'plan-record');
    expect((await bot.plan()).measures[0]?.readings.map(({ value }) => value)).toEqual([5170]);
  });

  it('a gate is signed off by its signer, late by its days, and holds up what comes after it', async () => {
    const bot = await made();
    expect(wordsOf(await bot.say('sign off the assessment day'))).toContain(
      '“Information pack” comes before it. Sign that off first, or waive it.',
    );
    const late = await bot.say('sign off the pack', 'lee');
    expect(wordsOf(late)).toEqual(
      expect.arrayContaining(['Signed off late.', 'Late by: 4 days', 'Signed off: Lee, Tuesday 1 November 2022']),
    );
    const waiving = await bot.say('waive the assessment day');
    expect(wordsOf(waiving)).toContain('Say why it is waived.');
    await bot.press(waiving, 'plan-waive', { reason: 'the panel saw everyone in May' });
    expect((await bot.plan()).phases[1]?.gates[0]?.waived?.reason).toBe('the panel saw everyone in May');
    await bot.say('reopen the gate assessment day');
    expect((await bot.plan()).phases[1]?.gates[0]?.waived).toBeNull();
    expect((await bot.plan()).history.map(({ change, key }) => `${change} ${String(key)}`)).toEqual([
      'signed-off 1a/1',
      'waived 2/1',
      'gate-reopened 2/1',
    ]);
  });

  it('a risk with its owner is recorded, changed and closed', async () => {
    const bot = await made();
    const reply = await bot.say('risk: nobody applies, owner Lee, likelihood high', 'mair');
    expect(wordsOf(reply)).toEqual(
      expect.arrayContaining(['Risk recorded.', 'R2 Nobody applies', 'Owner: Lee', 'Likelihood: High']),
    );
    await bot.say('R2 mitigation: advertise in May', 'lee');
    await bot.say('close R2 because they applied', 'lee');
    const risk = (await bot.plan()).risks[1];
    expect([risk?.mitigation, risk?.closed?.reason]).toEqual(['advertise in May', 'they applied']);
    expect(said(await bot.say('R1 owner Mair', 'mair'))).toBe(REFUSED);
  });

  it('a recommendation closes only if its commitments are closed, or with a reason', async () => {
    const bot = await made();
    const refused = await bot.say('close 1.3');
    expect(wordsOf(refused)).toContain(
      'Still open beneath it: 1.3a, 1.3b. Close them first, or say why it is closed without them.',
    );
    await bot.press(refused, 'plan-close', { reason: 'the law did it' });
    expect((await bot.plan()).recommendations[0]?.closed?.reason).toBe('the law did it');
  });

  it('a recommendation gets other leads, another timeline and another response', async () => {
    const bot = await made();
    const led = await bot.say('1.3 leads Mair');
    expect(wordsOf(led)).toContain('Leads: Mair');
    const moved = await bot.say('move 1.3 to 31 March 2023');
    expect(wordsOf(moved)).toEqual(
      expect.arrayContaining(['Timeline: Friday 31 March 2023', 'First timeline: Saturday 31 December 2022']),
    );
    expect(wordsOf(await bot.say('reject 1.3'))).toContain('Say why it is rejected: “reject 1.3 because …”.');
    await bot.say('reject 1.3 because the law forbids it');
    expect((await bot.plan()).recommendations[0]).toMatchObject({
      response: 'rejected',
      closed: { reason: 'the law forbids it' },
      firstDeadline: { due: '2022-12-31' },
    });
    expect(said(await bot.say('1.3 accepted', 'lee'))).toBe(REFUSED);
  });

  it('a recommendation that is an action itself moves and closes it', async () => {
    const bot = await made();
    await bot.say('2.1 timeline by 30 June 2023');
    expect((await bot.action('ISCG-3'))?.deadline.due).toBe('2023-06-30');
    await bot.say('close 2.1', 'lee');
    expect((await bot.action('ISCG-3'))?.status).toBe('done');
  });

  it('the progress of an area is recorded by its lead', async () => {
    const bot = await made();
    const reply = await bot.say('area Housing: data analysis done', 'lee');
    expect(wordsOf(reply)).toEqual(
      expect.arrayContaining(['The step is recorded.', 'Data analysis: Done', 'Vision and pledge: Not started']),
    );
    await bot.say('Housing pledge: a home for everyone', 'lee');
    expect((await bot.plan()).areas[0]?.pledge).toBe('a home for everyone');
    expect((await bot.plan()).areas[1]?.steps).toEqual({});
    expect(said(await bot.say('area Health: data analysis done', 'lee'))).toBe(REFUSED);
  });

  it('the rating and reporting of a plan are set by the people who run the group', async () => {
    const bot = await made();
    await bot.say('plan rated as declared');
    await bot.say('plan amber is called “at risk”');
    const reply = await bot.say('plan reported monthly');
    expect(wordsOf(reply)).toEqual(
      expect.arrayContaining(['Rated: As its leads declare; amber = at risk', 'Reported: Every month']),
    );
    const rated = await bot.say('1.3: at risk because the lawyers are late', 'lee');
    expect(wordsOf(rated)).toContain('At risk');
    expect((await bot.plan()).recommendations[0]?.notes).toMatchObject([
      { rating: 'amber', text: 'the lawyers are late' },
    ]);
    expect(said(await bot.say('plan rated by time', 'lee'))).toBe(REFUSED);
  });

  it('an unclear record leads to a question, and one that matches nothing is reported', async () => {
    const bot = await made();
    expect(wordsOf(await bot.say('9.9 is green'))).toContain('Nothing of the plan is called that');
    const which = await bot.say('reading of people: 300 today');
    expect(wordsOf(which)).toContain('Reading recorded.');
  });

  it('a record is answered in Welsh', async () => {
    const bot = await made();
    const reply = await bot.say('mae 1.3 yn goch oherwydd nad oes neb yn y swydd', 'lee');
    expect(wordsOf(reply, 'cy')).toEqual(
      expect.arrayContaining(['Cofnodwyd y raddfa.', 'Mae’r rheol yn dweud ambr, ond dywed Lee coch.']),
    );
  });
});
