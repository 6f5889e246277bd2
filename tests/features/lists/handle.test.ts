import { describe, expect, it } from 'vitest';
import { cardOf, listWorld, referencesOf } from './world.js';

describe('a list', () => {
  it.each([
    ['what does Tomos still owe us?', ['ISCG-1', 'ISCG-2', 'ISCG-5']],
    ['what’s outstanding for Gwen Lloyd', ['ISCG-3', 'ISCG-4']],
    ['Gwen’s overdue ones', ['ISCG-3']],
    ['beth sydd gan Tomos ar ôl?', ['ISCG-1', 'ISCG-2', 'ISCG-5']],
    ['actions for Tomos and Gwen', ['ISCG-3', 'ISCG-1', 'ISCG-2', 'ISCG-5', 'ISCG-4']],
    ['what is outstanding for the policy leads?', ['ISCG-3', 'ISCG-1', 'ISCG-2', 'ISCG-5', 'ISCG-4']],
    ['what is outstanding for the Head of Housing?', ['ISCG-6']],
    ['who hasn’t done theirs?', ['ISCG-3', 'ISCG-1', 'ISCG-2', 'ISCG-5', 'ISCG-4', 'ISCG-7', 'ISCG-6']],
    ['who’s late?', ['ISCG-3', 'ISCG-1']],
    ['what’s due this week?', ['ISCG-2']],
    ['what is due before Christmas?', ['ISCG-3', 'ISCG-1', 'ISCG-2', 'ISCG-5', 'ISCG-4']],
    ['anything due by the next meeting?', ['ISCG-3', 'ISCG-1', 'ISCG-2']],
    ['what’s due by half term?', ['ISCG-3', 'ISCG-1', 'ISCG-2']],
    ['what’s due in November?', ['ISCG-5']],
    ['what’s due for the November meeting?', ['ISCG-3', 'ISCG-1', 'ISCG-2']],
    ['due in the next fortnight', ['ISCG-2']],
    ['beth sydd i’w wneud cyn y Nadolig?', ['ISCG-3', 'ISCG-1', 'ISCG-2', 'ISCG-5', 'ISCG-4']],
    ['beth sydd i’w wneud ym mis Tachwedd?', ['ISCG-5']],
    ['what did we finish over the summer?', ['ISCG-8']],
    ['what did we finish this week?', ['ISCG-9']],
    ['what did we finish since the last meeting?', []],
    ['done since 1 August', ['ISCG-9', 'ISCG-8']],
    ['what was done between 1 August and 30 September?', ['ISCG-8']],
    ['what did Gwen finish over the summer?', ['ISCG-8']],
    ['beth wnaethon ni dros yr haf?', ['ISCG-8']],
    ['what was cancelled?', ['ISCG-10']],
    ['closed', ['ISCG-9', 'ISCG-10', 'ISCG-8']],
    ['no deadline', ['ISCG-6']],
    ['unassigned', ['ISCG-7']],
    ['what’s coming up?', ['ISCG-2']],
    ['what came out of the last meeting?', ['ISCG-7']],
    ['what did we agree at the September meeting', []],
    ['no update', ['ISCG-3', 'ISCG-1', 'ISCG-2', 'ISCG-4', 'ISCG-7', 'ISCG-6']],
    ['find budget', ['ISCG-2', 'ISCG-8']],
    ['find cyllideb', ['ISCG-7']],
    ['search for costing', ['ISCG-4']],
    ['find “estate plan”', ['ISCG-6']],
  ])('has what “%s” asks for, and nothing else', async (said, references) => {
    const { say } = await listWorld();
    expect(referencesOf(await say(said))).toEqual(references);
  });

  it('has actions that nobody has mentioned since a time and that existed by then', async () => {
    const { press, say } = await listWorld();
    await say('ISCG-2 note: with legal');
    const asked = { state: 'silent', when: 'since July' };
    const answer = await press({ verb: 'list', group: 'g1', scope: 'open', page: 1, asked });
    expect(referencesOf(answer)).toEqual(['ISCG-3', 'ISCG-1', 'ISCG-4', 'ISCG-6']);
  });

  it('has what is left of a month or a meeting', async () => {
    const { press } = await listWorld();
    const left = async (raised: string): Promise<readonly string[]> =>
      referencesOf(await press({ verb: 'list', group: 'g1', scope: 'open', page: 1, asked: { raised } }));
    expect(await left('from July')).toEqual(['ISCG-1', 'ISCG-2', 'ISCG-3', 'ISCG-4', 'ISCG-5', 'ISCG-6']);
    expect(await left('from October')).toEqual(['ISCG-7']);
    expect(await left('yn y cyfarfod diwethaf')).toEqual(['ISCG-7']);
  });

  it('says in words whose and how many, in the reader’s language', async () => {
    const { say } = await listWorld();
    const answer = await say('what does Tomos still owe us?');
    expect(cardOf(answer)).toContain('Tomos Hughes: 3 open actions');
    expect(cardOf(answer, 'cy')).toContain('Tomos Hughes – 3 cham agored');
    expect(cardOf(await say('Gwen’s overdue ones'))).toContain('Gwen Lloyd: 1 overdue action');
    const summer = cardOf(await say('what did Gwen finish over the summer?'));
    expect(summer).toContain('Gwen Lloyd: 1 action done');
    expect(summer).toContain('over the summer · Wed 1 June to Wed 31 Aug');
    expect(cardOf(await say('what is due before Christmas?'))).toContain('Due before Christmas');
    expect(cardOf(await say('what came out of the last meeting?'))).toContain('From the last meeting');
  });

  it('says what it found none of', async () => {
    const { say } = await listWorld();
    expect(cardOf(await say('due on 26 December'))).toContain('Nothing is due on 26 December.');
    expect(cardOf(await say('beth sydd i’w wneud ar 26 Rhagfyr?'), 'cy')).toContain(
      'Nid oes dim i’w gwblhau ar 26 Rhagfyr.',
    );
    expect(cardOf(await say('what is outstanding for Siân'))).toContain('Siân Rees has nothing like that to do.');
    expect(cardOf(await say('Siân’s overdue ones'))).toContain('Siân Rees has nothing overdue.');
    expect(cardOf(await say('requests'))).toContain('Nothing is waiting for a decision.');
  });

  it('asks who is meant if nobody has that name', async () => {
    const { say, press } = await listWorld();
    const answer = await say('what does Romos owe us?');
    expect(cardOf(answer)).toContain('I know nobody called “Romos” here. Did you mean one of these?');
    expect(cardOf(answer)).toContain('Who is Romos?');
    expect(answer).toMatchObject({ total: 0, likely: [{ said: 'Tomos Hughes', id: 'tomos' }] });
    const who = [{ said: 'Tomos Hughes', id: 'tomos' }];
    const pressed = await press({ verb: 'list', group: 'g1', scope: 'open', page: 1, asked: { who } });
    expect(referencesOf(pressed)).toEqual(['ISCG-1', 'ISCG-2', 'ISCG-5']);
  });

  it('shows the nearest matches if nothing has the words', async () => {
    const { say } = await listWorld();
    const answer = await say('find the leeflets');
    expect(cardOf(answer)).toContain('No action has “leeflets” in it, open or closed.');
    expect(cardOf(answer)).toContain('Print the leaflet');
    expect(answer).toMatchObject({ total: 0, nearest: [{ actions: [{ reference: 'ISCG-1' }] }] });
  });

  it('says that words are no time if it cannot read them as one', async () => {
    const { press } = await listWorld();
    const asked = { when: 'when pigs fly' };
    const answer = await press({ verb: 'list', group: 'g1', scope: 'open', page: 1, asked });
    expect(referencesOf(answer)).toEqual(['deadline-not-read']);
  });

  it('offers the other lists, but not itself', async () => {
    const { say } = await listWorld();
    const titles = (text: string): readonly string[] =>
      ['My actions', 'Overdue', 'Due this week', 'All actions'].filter((title) => text.includes(`"title":"${title}"`));
    expect(titles(cardOf(await say('find budget')))).toEqual(['My actions', 'Overdue', 'Due this week', 'All actions']);
    expect(titles(cardOf(await say('overdue')))).toEqual(['My actions', 'Due this week', 'All actions']);
    expect(titles(cardOf(await say('due this week')))).toEqual(['My actions', 'Overdue', 'All actions']);
    expect(titles(cardOf(await say('my actions')))).toEqual(['Overdue', 'Due this week', 'All actions']);
  });
});

describe('a list of several groups (U23)', () => {
  it('stands group by group, and each row opens its action in its group', async () => {
    const { say } = await listWorld();
    const answer = await say('what does Tomos still owe us?', 'carys', true);
    expect(referencesOf(answer)).toEqual(['ISCG-1', 'ISCG-2', 'ISCG-5', 'HB-1']);
    const card = cardOf(answer);
    expect(card.indexOf('Estates Board')).toBeLessThan(card.indexOf('Print the leaflet'));
    expect(card.indexOf('Housing Board')).toBeLessThan(card.indexOf('Count the voids'));
    for (const target of ['{"group":"g1","reference":"ISCG-1"}', '{"group":"g2","reference":"HB-1"}'])
      expect(card).toContain(`"verb":"show","data":${target}`);
  });

  it('covers all of a person’s groups in their own chat, and one group in its chat', async () => {
    const { say } = await listWorld();
    expect(referencesOf(await say('overdue', 'tomos', true))).toEqual(['ISCG-3', 'ISCG-1', 'HB-1']);
    expect(referencesOf(await say('overdue', 'tomos'))).toEqual(['ISCG-3', 'ISCG-1']);
    expect(referencesOf(await say('my actions', 'tomos', true))).toEqual(['ISCG-1', 'ISCG-2', 'ISCG-5', 'HB-1']);
  });

  it('covers only the group that is named', async () => {
    const { say } = await listWorld();
    const answer = await say('anything late in housing?', 'carys', true);
    expect(referencesOf(answer)).toEqual(['HB-1']);
    expect(answer).toMatchObject({ only: { name: 'Housing Board' } });
  });

  it('takes a place that is no group as a lead, or as words of the task', async () => {
    const { say } = await listWorld();
    expect(referencesOf(await say('what’s outstanding in the Head of Housing?'))).toEqual(['ISCG-6']);
    expect(referencesOf(await say('anything outstanding in estate?'))).toEqual(['ISCG-6']);
  });
});
