import { describe, expect, it } from 'vitest';
import { answerButton, answerCommand } from '../../../src/app/answer-command.js';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { readButton } from '../../../src/app/read-button.js';
import { showReply } from '../../../src/app/show-reply.js';
import type { Decision } from '../../../src/model/decision.js';
import { decidedIn } from '../../../src/features/decisions/rules/read-decided.js';
import { partsOf } from '../../cards/walk-card.js';
import { askerOf } from '../../fixtures/asker.js';
import { member, sampleGroup } from '../../fixtures/sample-group.js';
import { type Sample, sampleServices } from '../../fixtures/sample-services.js';

/** Friday 18 November 2022, 09:00 in London. */
const NOW = '2022-11-18T09:00:00.000Z';

const decision = (number: number, text: string, meeting: string): Decision => ({
  reference: `ISCG-D${String(number)}`,
  text,
  meeting,
  at: `${meeting}T12:00:00.000Z`,
  by: { id: 'mair', name: 'Mair' },
  withdrawn: null,
  quote: null,
});

const DECIDED = [
  decision(1, 'the board meets in Wrexham from May', '2022-10-12'),
  decision(2, 'the transport pilot goes to Cardiff first', '2022-11-17'),
  decision(3, 'no paper at meetings', '2022-11-17'),
];

async function withDecisions(decisions: readonly Decision[] = DECIDED): Promise<Sample> {
  const sample = await sampleServices();
  await sample.store.changeGroup('g1', () => ({ record: sampleGroup({ isSetUp: true, decisions }), result: null }));
  return sample;
}

const say = ({ services }: Sample, said: string, who = 'carys', isPersonal = false): Promise<AnyReply> =>
  answerCommand(services, askerOf(who, { now: NOW }, isPersonal), hear(said, { isLocal: false }), null);

async function press({ services }: Sample, reply: AnyReply, title: string, more: object = {}): Promise<AnyReply> {
  const found = partsOf(showReply(reply, 'en').card).find(
    (part) => part['title'] === title && part['verb'] !== undefined,
  );
  const button = readButton({ ...(found?.['data'] as object), ...more, verb: found?.['verb'] });
  if (button === null) throw new Error(`no button ${title}`);
  return answerButton(services, askerOf('carys', { now: NOW }), button, null);
}

const wordsOf = (reply: AnyReply, language: 'en' | 'cy' = 'en'): readonly string[] =>
  partsOf(showReply(reply, language).card)
    .filter(({ type }) => type === 'TextBlock' || type === 'TextRun')
    .map(({ text }) => String(text).trim());

describe('the list of decisions', () => {
  it.each(['decisions', 'what have we decided so far', 'penderfyniadau', 'beth rydym wedi’i benderfynu'])(
    'is by meeting, the last first: %s',
    async (said) => {
      expect(wordsOf(await say(await withDecisions(), said, 'owen'))).toEqual([
        'Support and Challenge Group',
        'Decisions',
        '3 decisions',
        'Thursday 17 November 2022',
        'The transport pilot goes to Cardiff first',
        'ISCG-D2',
        '›',
        'No paper at meetings',
        'ISCG-D3',
        '›',
        'Wednesday 12 October 2022',
        'The board meets in Wrexham from May',
        'ISCG-D1',
        '›',
      ]);
    },
  );

  it('is turned page by page, and each row opens its decision', async () => {
    const many = Array.from({ length: 25 }, (_, at) => decision(at + 1, `decision ${String(at + 1)}`, '2022-11-17'));
    const sample = await withDecisions(many);
    const first = await say(sample, 'decisions');
    expect(wordsOf(first)).toContain('Page 1 of 3, 25 in all');
    const third = await press(sample, await press(sample, first, 'Next'), 'Next');
    expect(third).toMatchObject({ page: 3, shown: [21, 22, 23, 24, 25].map((n) => ({ decision: many[n - 1] })) });
    expect(await press(sample, third, 'Open ISCG-D24')).toMatchObject({ decision: { reference: 'ISCG-D24' } });
  });

  it.each([
    'what did we decide about transport?',
    'decisions about the pilots',
    'penderfyniadau am Cardiff',
    'find the decision about transport',
  ])('contains those with the words: %s', async (said) => {
    expect(await say(await withDecisions(), said)).toMatchObject({
      total: 1,
      shown: [{ decision: { reference: 'ISCG-D2' } }],
    });
  });

  it('says if there is none, and if none is found', async () => {
    expect(wordsOf(await say(await withDecisions([]), 'decisions'))).toContain('No decision is kept yet.');
    expect(wordsOf(await say(await withDecisions(), 'decisions about ferries'), 'cy')).toContain(
      'Nid oes penderfyniad sy’n cynnwys “ferries”.',
    );
  });
});

describe('one decision', () => {
  it.each(['ISCG-D2', 'show iscg d2', 'decision ISCG-D2', 'dangos ISCG-D2'])('is shown: %s', async (said) => {
    expect(await say(await withDecisions(), said)).toMatchObject({
      kind: 'decision-card',
      decision: { reference: 'ISCG-D2' },
      mayWithdraw: true,
    });
  });

  it('is reported as unknown if it does not exist', async () => {
    expect(await say(await withDecisions(), 'ISCG-D9')).toEqual({
      kind: 'problem',
      problem: { code: 'unknown-decision', reference: 'ISCG-D9' },
    });
  });

  it('is withdrawn with a reason, by a press, and shown as such', async () => {
    const sample = await withDecisions();
    const card = await press(sample, await say(sample, 'ISCG-D2'), 'Withdraw it', { reason: 'the money was refused' });
    expect(wordsOf(card)).toEqual(expect.arrayContaining(['Withdrawn', 'Decision ISCG-D2']));
    expect(JSON.stringify(showReply(card, 'en').card)).toContain('the money was refused');
    expect(wordsOf(await say(sample, 'decisions'))).toContain('Withdrawn');
    expect(await press(sample, card, 'Undo')).toMatchObject({ lines: [{ of: 'decision', what: 'stands' }] });
    expect((await sample.store.findGroup('g1'))?.decisions).toEqual(DECIDED);
  });

  it.each([
    ['withdraw ISCG-D2', 'carys', { news: 'reason-needed', decision: { withdrawn: null } }],
    ['withdraw ISCG-D2 because of the costs', 'mair', { news: 'withdrawn' }],
    ['tynnu ISCG-D2 yn ôl oherwydd y gost', 'carys', { decision: { withdrawn: { reason: 'y gost' } } }],
    ['ISCG-D2 is withdrawn: no money', 'carys', { decision: { withdrawn: { reason: 'no money' } } }],
    ['withdraw ISCG-D2 because of the costs', 'lee', { problem: { code: 'not-allowed' } }],
    ['withdraw ISCG-D9 because of the costs', 'carys', { problem: { code: 'unknown-decision' } }],
  ])('%s, said by %s', async (said, who, expected) => {
    expect(await say(await withDecisions(), said, who)).toMatchObject(expected);
  });

  it('is not withdrawn again if somebody else has withdrawn it since', async () => {
    const sample = await withDecisions();
    const shown = await say(sample, 'ISCG-D2');
    await say(sample, 'withdraw ISCG-D2 because of the costs', 'mair');
    expect(await press(sample, shown, 'Withdraw it', { reason: 'another' })).toMatchObject({
      news: 'already-withdrawn',
      decision: { withdrawn: { reason: 'the costs', by: { id: 'mair' } } },
    });
  });
});

describe('what may be a decision', () => {
  it.each([
    ['we decided that the pilot goes to Cardiff first', 'the pilot goes to Cardiff first'],
    ['Agreed: meet in Wrexham from May', 'meet in Wrexham from May'],
    ['It was agreed that we meet in Wrexham', 'we meet in Wrexham'],
    ['cytunwyd: cyfarfod yn Wrecsam', 'cyfarfod yn Wrecsam'],
    ['penderfynwyd y bydd y peilot yng Nghaerdydd', 'y peilot yng Nghaerdydd'],
  ])('is asked about, and kept with one press: %s', async (said, text) => {
    const sample = await withDecisions();
    const offered = await say(sample, said, 'owen');
    expect(offered).toMatchObject({ kind: 'offer-decision', text });
    expect((await sample.store.findGroup('g1'))?.decisions).toHaveLength(3);
    expect(await press(sample, offered, 'Keep it')).toMatchObject({ decisions: [{ reference: 'ISCG-D4', text }] });
  });

  it.each(['agreed: ACTION: Mair to book the hall', 'decision: meet in May. Action: Mair to book', 'decision?'])(
    'is not a decision if it is an action or a question: %s',
    (said) => {
      expect(['decide', 'offer-decision']).not.toContain(hear(said, { isLocal: false }).kind);
    },
  );

  it.each([
    ['the board agreed that we meet in Wrexham', 'we meet in Wrexham'],
    ['please note the decision to meet in Wrexham', 'meet in Wrexham'],
    ['keep this as a decision: no paper', 'no paper'],
    ['penderfynodd y grŵp gyfarfod yn Wrecsam', 'gyfarfod yn Wrecsam'],
    ['cofnodwch benderfyniad: dim papur', 'dim papur'],
    ['no paper from now on', 'no paper from now on'],
    ['everyone agreed not to meet in August', 'not to meet in August'],
    ['we all agreed no lunches', 'no lunches'],
    ['cytunwyd na ddylid codi tâl', 'na ddylid codi tâl'],
    ['iawn, mae’r grŵp wedi cytuno na fydd cinio. Rhowch hynna i lawr fel penderfyniad', 'na fydd cinio'],
  ])('is the words after those that lead up to it: %s', (said, decided) => {
    expect(decidedIn(said)).toBe(decided);
  });

  it('is several decisions if each line says so', () => {
    expect(hear('Decisions:\n- one\n- two', { isLocal: false })).toEqual({ kind: 'decide', texts: ['one', 'two'] });
    expect(hear('decision: one\nDecision: two', { isLocal: false })).toMatchObject({ texts: ['one', 'two'] });
    expect(hear('decision: one\nof several lines', { isLocal: false })).toMatchObject({
      texts: ['one of several lines'],
    });
  });

  it('is asked about in a 1:1 chat, for which group it is', async () => {
    const sample = await withDecisions();
    const other = sampleGroup({ id: 'g2', prefix: 'HB', name: 'Housing Board', members: [member('carys')] });
    await sample.store.changeGroup('g2', () => ({ record: other, result: null }));
    const asked = await say(sample, 'decision: one\ndecision: two', 'carys', true);
    expect(asked).toMatchObject({ kind: 'offer-decision', groups: [{ id: 'g1' }, { id: 'g2' }] });
    await press(sample, asked, 'Housing Board (HB)');
    expect((await sample.store.findGroup('g2'))?.decisions).toMatchObject([
      { reference: 'HB-D1', text: 'one' },
      { reference: 'HB-D2', text: 'two' },
    ]);
  });

  it('is refused if somebody has no group', async () => {
    expect(await say(await withDecisions(), 'decision: one', 'dewi', true)).toEqual({
      kind: 'problem',
      problem: { code: 'no-group-yet' },
    });
  });
});
