import { describe, expect, it } from 'vitest';
import { cardOf, listWorld, referencesOf } from './world.js';

describe('a question about an action by its words', () => {
  it.each([
    ['who is looking after the leaflet?', ['card of ISCG-1']],
    ['when is the costings due?', ['card of ISCG-4']],
    ['when are the costings due?', ['card of ISCG-4']],
    ['what’s the latest on the Trust?', ['card of ISCG-3']],
    ['is the hall done?', ['card of ISCG-9']],
    ['where did the estate plan come from?', ['card of ISCG-6']],
    ['pwy sy’n gofalu am y gyllideb?', ['card of ISCG-7']],
    ['beth yw’r diweddaraf am gyllideb?', ['card of ISCG-7']],
    ['what’s the latest on the budget?', ['card of ISCG-2']],
    ['who is looking after the budget summary?', ['card of ISCG-8']],
  ])('opens the card of the only match: “%s”', async (said, references) => {
    const { say } = await listWorld();
    expect(referencesOf(await say(said))).toEqual(references);
  });

  it('lists the matches if there are several, in any groups', async () => {
    const { say, sample } = await listWorld();
    await sample.store.changeGroup('g2', (group) => {
      if (group === null) throw new Error('no group');
      const [first] = group.actions;
      if (first === undefined) throw new Error('no action');
      const more = { ...first, reference: 'HB-3', task: 'Fold the leaflets' };
      return { record: { ...group, actions: [...group.actions, more] }, result: undefined };
    });
    const answer = await say('who is looking after the leaflet?', 'carys', true);
    expect(referencesOf(answer)).toEqual(['ISCG-1', 'HB-3']);
    expect(cardOf(answer)).toContain('Actions with “leaflet”');
  });

  it('shows the nearest actions if nothing matches', async () => {
    const { say } = await listWorld();
    const answer = await say('who is looking after the costngs?');
    expect(answer).toMatchObject({ kind: 'list', total: 0, nearest: [{ actions: [{ reference: 'ISCG-4' }] }] });
    expect(cardOf(answer)).toContain('Perhaps you mean');
    expect(cardOf(answer, 'cy')).toContain('Efallai mai un o’r rhain');
  });
});

describe('a question about an action by its reference', () => {
  it.each([
    'what’s the latest on ISCG-3?',
    'any news on ISCG-3',
    'who is looking after ISCG-3?',
    'when is ISCG-3 due?',
    'is ISCG-3 done yet?',
    'has ISCG-3 been finished?',
    'where are we with ISCG-3?',
    'how is iscg 3 getting on?',
    'tell me about ISCG-3',
    'where did ISCG-3 come from?',
    'beth yw’r diweddaraf am ISCG-3?',
    'pwy sy’n gofalu am ISCG-3?',
    'pryd mae ISCG-3 i fod yn barod?',
    'ydy ISCG-3 wedi’i wneud?',
    'o ble daeth ISCG-3?',
  ])('opens its card: “%s”', async (said) => {
    const { say } = await listWorld();
    expect(referencesOf(await say(said))).toEqual(['card of ISCG-3']);
  });

  it('is answered with where it came from: the meeting, the line, who logged it and when', async () => {
    const { say } = await listWorld();
    const meeting = await say('where did ISCG-7 come from?');
    expect(cardOf(meeting)).toContain('The meeting of Thursday 13 October 2022 · “ACTION: Trefnu’r gyllideb”');
    expect(cardOf(meeting)).toContain('Owen, Thursday 13 October 2022');
    expect(cardOf(meeting, 'cy')).toContain('Cyfarfod dydd Iau 13 Hydref 2022 · “ACTION: Trefnu’r gyllideb”');
    const earlier = await say('where did ISCG-3 come from?');
    expect(cardOf(earlier)).toContain('“ACTION: Ring the Trust”');
    expect(cardOf(earlier)).not.toContain('he meeting of');
  });

  it('is answered with who still has to do their part if all leads must', async () => {
    const { say } = await listWorld();
    const card = cardOf(await say('who is looking after the returns?'));
    expect(card).toContain('{"title":"Still to come","value":"Tomos Hughes"}');
    expect(cardOf(await say('ISCG-5'), 'cy')).toContain('{"title":"Eto i ddod","value":"Tomos Hughes"}');
    expect(cardOf(await say('ISCG-1'))).not.toContain('Still to come');
  });
});
