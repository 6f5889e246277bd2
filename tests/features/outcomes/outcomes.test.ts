import { describe, expect, it } from 'vitest';
import { answerButton, answerCommand } from '../../../src/app/answer-command.js';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { readButton } from '../../../src/app/read-button.js';
import { showReply } from '../../../src/app/show-reply.js';
import type { Action } from '../../../src/model/action.js';
import { NO_DEADLINE } from '../../../src/model/deadline.js';
import type { Group } from '../../../src/model/group.js';
import type { Meeting } from '../../../src/model/meeting.js';
import { partsOf, sizeOf } from '../../cards/walk-card.js';
import { samplePerson } from '../../contracts/store-samples.js';
import { askerOf } from '../../fixtures/asker.js';
import { onDay, person, sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { type Sample, sampleServices } from '../../fixtures/sample-services.js';

/** Thursday 17 November 2022, 12:20 in London; the meeting goes on until 12:30. */
const NOW = '2022-11-17T12:20:00.000Z';
const meeting = (day: string): Meeting => ({ day, start: '11:00', end: '12:30', state: 'planned' });

function raised(number: number, task: string, changes: Partial<Action> = {}): Action {
  return sampleAction({
    reference: `ISCG-${String(number)}`,
    task,
    raisedAt: '2022-11-17T11:30:00.000Z',
    deadline: onDay('2022-12-01'),
    source: `activity-${String(number)}`,
    ...changes,
  });
}

const EARLIER = raised(1, 'Draft the costings for the pilot', { raisedAt: '2022-10-12T10:30:00.000Z' });
const WHOLE = raised(2, 'Book the hall in Wrexham for the board');

async function withGroup(actions: readonly Action[], changes: Partial<Group> = {}): Promise<Sample> {
  const sample = await sampleServices();
  const record = sampleGroup({
    isSetUp: true,
    meetings: [meeting('2022-10-12'), meeting('2022-11-17'), meeting('2022-12-15')],
    actions,
    ...changes,
  });
  await sample.store.changeGroup('g1', () => ({ record, result: null }));
  return sample;
}

const say = ({ services }: Sample, said: string, now = NOW): Promise<AnyReply> =>
  answerCommand(services, askerOf('carys', { now }), hear(said, { isLocal: false }), null);

async function press({ services }: Sample, reply: AnyReply, title: string): Promise<AnyReply> {
  const found = partsOf(showReply(reply, 'en').card).find((part) => part['title'] === title && 'verb' in part);
  const button = readButton({ ...(found?.['data'] as object), verb: found?.['verb'] });
  if (button === null) throw new Error(`no button ${title}`);
  return answerButton(services, askerOf('carys', { now: NOW }), button, null);
}

const wordsOf = (reply: AnyReply, language: 'en' | 'cy' = 'en'): readonly string[] =>
  partsOf(showReply(reply, language).card)
    .filter(({ type }) => type === 'TextBlock')
    .map(({ text }) => String(text))
    .filter((text) => text !== '›');

const faultsIn = (reply: AnyReply): readonly string[] =>
  reply.kind === 'meeting-check'
    ? reply.faulty.map(({ action, faults }) => `${action.reference} ${faults.map(({ fault }) => fault).join(', ')}`)
    : [reply.kind];

describe('the check before a meeting closes', () => {
  it.each(['check the meeting', 'anything missing?', "gwirio'r cyfarfod", 'oes rhywbeth ar goll?'])(
    'names each action of this meeting with what is wrong with it: %s',
    async (said) => {
      const sample = await withGroup([
        EARLIER,
        WHOLE,
        raised(3, 'Send the plan to all members', { leads: [] }),
        raised(4, 'Send the plan to the auditors', { leads: [{ kind: 'name', name: 'Gwen Parry' }] }),
        raised(5, 'Publish the minutes of October', { deadline: NO_DEADLINE }),
        raised(6, 'Look at the budget again'),
        raised(7, 'Draft costings for the pilot'),
        raised(8, 'Budget', { leads: [person('mair')] }),
        raised(9, 'Look at it', { status: 'cancelled' }),
      ]);
      await sample.store.changePerson('mair', () => ({
        record: samplePerson({
          id: 'mair',
          name: 'Mair',
          outOfReach: { reason: 'blocked', triedAt: '2022-11-16T09:00:00.000Z' } as never,
        }),
        result: null,
      }));
      expect(faultsIn(await say(sample, said))).toEqual([
        'ISCG-3 no-lead',
        'ISCG-4 nobody',
        'ISCG-5 no-deadline',
        'ISCG-6 vague',
        'ISCG-7 same-as',
        'ISCG-8 unreachable, vague',
      ]);
    },
  );

  it('is given in words, and each row opens its action', async () => {
    const sample = await withGroup([EARLIER, raised(7, 'Draft costings for the pilot', { leads: [person('lee')] })]);
    const reply = await say(sample, 'check the meeting');
    expect(wordsOf(reply)).toEqual([
      'Support and Challenge Group',
      'Before the meeting closes: Thursday 17 November 2022',
      '1 of 1 open action needs a look',
      'Draft costings for the pilot',
      'Looks the same as ISCG-1',
    ]);
    expect(wordsOf(reply, 'cy')).toContain('Yn debyg iawn i ISCG-1');
    expect(await press(sample, reply, 'Open ISCG-7')).toMatchObject({ kind: 'detail' });
  });

  it('says only once what the row of an action already says', async () => {
    const sample = await withGroup([raised(7, 'Draft costings for the pilot', { leads: [], deadline: NO_DEADLINE })]);
    const said = JSON.stringify(showReply(await say(sample, 'check the meeting'), 'en').card);
    expect(said.match(/No deadline/g)).toHaveLength(1);
    expect(said.match(/No lead/g)).toHaveLength(1);
  });

  it('has no numbers in its head if nothing was raised', async () => {
    const reply = await say(await withGroup([EARLIER]), 'check the meeting');
    expect(wordsOf(reply).join(' · ')).not.toContain('0 of 0');
    expect(wordsOf(reply, 'cy').join(' · ')).not.toContain('0 o 0');
  });

  it('has no number that need a look in its head where none does', async () => {
    const reply = await say(await withGroup([WHOLE]), 'check the meeting');
    expect(wordsOf(reply).join(' · ')).not.toContain('need a look');
    expect(wordsOf(reply, 'cy').join(' · ')).not.toContain('0 o 1');
  });

  it('says if nothing is missing, or nothing was raised', async () => {
    expect(wordsOf(await say(await withGroup([WHOLE]), 'check the meeting'))).toContain(
      'Nothing is missing: each action has a lead who can be reached, a deadline and a clear task.',
    );
    expect(wordsOf(await say(await withGroup([EARLIER]), 'check the meeting'))).toContain(
      'This meeting has raised no action that is open.',
    );
  });
});

describe('the table of a meeting', () => {
  const decided = {
    reference: 'ISCG-D1',
    text: 'the pilot goes to Cardiff first',
    meeting: '2022-11-17',
    at: NOW,
    by: { id: 'carys', name: 'Carys' },
    withdrawn: null,
    quote: null,
  };
  const LATE = raised(3, 'Send the plan', { raisedAt: '2022-11-20T09:00:00.000Z' });

  it.each([
    ['table', '2022-11-17', ['ISCG-2', 'ISCG-3']],
    ['table of actions', '2022-11-17', ['ISCG-2', 'ISCG-3']],
    ['tabl camau', '2022-11-17', ['ISCG-2', 'ISCG-3']],
    ['table for the last meeting', '2022-11-17', ['ISCG-2', 'ISCG-3']],
    ['table for 12 October', '2022-10-12', ['ISCG-1']],
    ['table of actions from the October meeting', '2022-10-12', ['ISCG-1']],
    ['tabl ar gyfer 12 Hydref', '2022-10-12', ['ISCG-1']],
    ['table for 17 November', '2022-11-17', ['ISCG-2', 'ISCG-3']],
  ])('has what was raised from its day until the group meets again: %s', async (said, day, references) => {
    const reply = await say(await withGroup([EARLIER, WHOLE, LATE]), said, '2022-11-21T09:00:00.000Z');
    expect(reply).toMatchObject({ kind: 'meeting-table', meeting: day });
    expect(reply.kind === 'meeting-table' && reply.actions.map(({ reference }) => reference)).toEqual(references);
  });

  it('shows actions and decisions, and gives them as text to copy', async () => {
    const sample = await withGroup([WHOLE], { decisions: [decided] });
    const reply = await say(sample, 'table');
    expect(wordsOf(reply)).toEqual([
      'Support and Challenge Group',
      'Actions and decisions: Thursday 17 November 2022',
      '1 action, 1 decision',
      'Actions',
      '1',
      'Book the hall in Wrexham for the board',
      'Decisions',
      '1',
      'The pilot goes to Cardiff first',
    ]);
    const text = partsOf(showReply(await press(sample, reply, 'As CSV'), 'en').card).find(({ id }) => id === 'table');
    expect(text?.['value']).toBe(
      [
        'Kind,Reference,Text,Leads,Deadline as said,Deadline,State',
        'Action,ISCG-2,Book the hall in Wrexham for the board,lee,by 2022-12-01,2022-12-01,Open',
        'Decision,ISCG-D1,The pilot goes to Cardiff first,,,,Stands',
      ].join('\n'),
    );
  });

  it('is paged for 300 actions, and its text split, each part below 28 KB', async () => {
    const many = Array.from({ length: 300 }, (_, at) => raised(at + 1, `Draft part ${String(at + 1)} of the plan`));
    const sample = await withGroup(many, { decisions: [decided] });
    const reply = await say(sample, 'table');
    expect(reply).toMatchObject({ page: 1, pages: 31, total: { actions: 300, decisions: 1 } });
    expect(await press(sample, reply, 'Next')).toMatchObject({ page: 2, actions: many.slice(10, 20) });
    const copied: string[] = [];
    let part = await press(sample, reply, 'As Markdown');
    for (;;) {
      const { card } = showReply(part, 'en');
      expect(sizeOf(card)).toBeLessThan(28 * 1024);
      copied.push(String(partsOf(card).find(({ id }) => id === 'table')?.['value']));
      if (!partsOf(card).some(({ title }) => title === 'Next')) break;
      part = await press(sample, part, 'Next');
    }
    expect(copied.length).toBeGreaterThan(1);
    const rows = copied.join('\n').split('\n');
    expect(rows.filter((row) => /^\| ISCG-\d+ /.test(row))).toHaveLength(300);
    expect(rows.filter((row) => row.startsWith('| ISCG-D1 '))).toHaveLength(1);
  });

  it('says if nothing came out of a meeting', async () => {
    expect(wordsOf(await say(await withGroup([]), 'table'))).toContain(
      'Nothing was raised or decided at this meeting.',
    );
  });

  it('is refused for words that are no day', async () => {
    expect(await say(await withGroup([WHOLE]), 'table for the blue whale')).toMatchObject({ kind: 'problem' });
  });
});
