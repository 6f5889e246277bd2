import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '../../../src/features/understanding/load-vocabulary.js';
import { decide } from '../../../src/features/understanding/rules/decide.js';
import { findSlots } from '../../../src/reading/chat/find-slots.js';
import { tidyMessage } from '../../../src/reading/chat/tidy-message.js';
import { type Copy, groupOf, nameOf, NOW, type Who } from '../../chat/world.js';
import { askerOf } from '../../fixtures/asker.js';
import { INTENTS } from './known-to-all.js';

const COPY: Copy = { tenant: 't1', group: 'g1', idOf: (who) => who };
const GROUP = groupOf(COPY);

/** What is done or offered for words that somebody says after these actions were shown, each as its command's kind and actions. */
function offeredFor(who: Who, shown: readonly number[], message: string): readonly string[] {
  const asker = askerOf(who, { now: NOW, person: { id: who, name: nameOf(who), aadObjectId: null } }, true);
  const vocabulary = vocabularyOf(
    [GROUP],
    asker,
    shown.map((number) => `ISCG-${number}`),
  );
  const decision = decide(findSlots(tidyMessage(message, asker.person.name).said, vocabulary), INTENTS, vocabulary);
  if (decision.kind === 'lost') return [];
  if (decision.kind === 'which')
    return [`which ${decision.intent.name} ${decision.actions.map(({ reference }) => reference.slice(5)).join(' ')}`];
  const all = decision.kind === 'do' ? [decision.commands] : decision.choices.map(({ commands }) => commands);
  return all.map((commands) => {
    const [first] = commands;
    const about = commands.map((command) => (command as { reference?: string | null }).reference?.slice(5) ?? '');
    const { words = '' } = (first ?? {}) as { words?: string | null };
    const given = ['reassign', 'deadline'].includes(first?.kind ?? '') ? (words ?? '').replace(/ because .*/u, '') : '';
    return `${first?.kind ?? ''} ${about.join(' ')} ${given}`.trim();
  });
}

type Row = readonly [Who, readonly number[], string, string];
const offers = (rows: readonly Row[]): void => {
  it.each(rows)('%s after %j: %s', (who, shown, said, wanted) => {
    expect(offeredFor(who, shown, said)).toContain(wanted);
  });
};

describe('a question about one action always offers to show it', () => {
  offers([
    ['sian', [], "12 – who's outstanding", 'show 12'],
    ['claire', [9], "and who's got it while Rhys is away", 'show 9'],
    ['claire', [], 'is anything at all happening with the trusts letter, Tomos has gone v quiet', 'show 3'],
    ['owain', [6], 'am I the only one on this', 'show 6'],
    ['gwen', [], "what's the hold-up on 8?", 'show 8'],
    ['claire', [3], "how come that's still open", 'show 3'],
    ['mared', [], 'number 7: is there a budget for the printing or not', 'show 7'],
    ['claire', [10], "was David told he's doing this", 'show 10'],
    ['huw', [8], 'any word back on mine?', 'show 8'],
    ['david', [], 'ISCG-5, does that need the Minister to see it first?', 'show 5'],
    ['claire', [], 'whatever became of the pay data thing?', 'show 15'],
    ['huw', [], 'Be ddigwyddodd i nghais i am fwy o amser? dal i aros?', 'show 8'],
    ['claire', [9], "pwy sy'n gwneud hwn tra bo Rhys bant", 'show 9'],
    ['gwen', [], 'oes rhywun yn edrych ar 11 o gwbl?', 'show 11'],
    ['mared', [7], 'ai fi yn unig sydd ar hwn?', 'show 7'],
  ]);
});

describe('words that mean what was shown', () => {
  offers([
    ['claire', [1, 3, 10], "the middle one's with me now, take it off Tomos", 'reassign 3 me'],
    ['claire', [11], "Ah no wait, should've been Angharad", 'reassign 11 Angharad Davies'],
    ['sian', [5], 'I meant Owain', 'reassign 5 Owain Price'],
    ['claire', [5], 'sorry, Gwen not Siân', 'reassign 5 Gwen Lloyd'],
    ['claire', [9], 'Angharad Davies, sorry', 'reassign 9 Angharad Davies'],
    ['claire', [13], 'she can have an extra week', 'deadline 13 an extra week'],
    ['claire', [4], 'let her have another fortnight', 'deadline 4 another fortnight'],
    ['sian', [10], "he'll need a few more days, give him till Friday", 'deadline 10 Friday'],
    ['mared', [1, 7], 'both of those will land together, second Friday of December', 'more-time 1 7'],
    ['sian', [5, 14], 'all done with the pair of them', 'done 5 14'],
    ['claire', [8], 'January is fine but the 16th and no later', 'grant 8'],
    ['claire', [8], 'ok make it 13 January though', 'grant 8'],
    ['claire', [8], 'he can have until 6 January', 'grant 8'],
    ['claire', [11], 'na, Angharad ddylai fod', 'reassign 11 Angharad Davies'],
    ['claire', [13], 'caiff hi wythnos arall', 'deadline 13 wythnos arall'],
    ['claire', [1, 3, 10], 'rho’r un canol i Gwen', 'reassign 3 Gwen Lloyd'],
    ['claire', [8], 'Iawn gen i, ond dim ond tan 13 Ionawr', 'grant 8'],
  ]);
});

describe('one change of several actions, or of one of somebody’s', () => {
  offers([
    ['claire', [], '5 and 4 both to end of Nov', 'deadline 5 4 end of Nov'],
    ['claire', [], "push Siân's back to the 9th of Dec", 'which deadline 5 12 14'],
    ['claire', [], "Mared's can wait until 12 December", 'which deadline 1 7'],
    ['claire', [], "give Tomos's to Gwen", 'which reassign 3 11 12'],
    ['claire', [], 'symud un Mared i 12 Rhagfyr', 'which deadline 1 7'],
    ['claire', [], 'David’s is no longer needed', 'cancel 10'],
  ]);
});

describe('nothing with a known word or name is lost', () => {
  it.each<[Who, string]>([
    ['claire', "have Owain's events budget thing back on 1 December instead of the meeting pls"],
    ['owain', 'my achievements piece emailed to the secretariat 5 mins ago'],
    ['claire', 'From now on send the summary round two days before each meeting'],
    ['angharad', "what did we sign up to in July that still isn't finished"],
    ['claire', "Huw's covering Justice so when we say policy leads that's him too"],
    ['claire', 'give 5 to somebody else'],
    ['claire', 'Rhys and the numbers, where did that end up'],
    ['gwen', 'beth am bopeth oedd Owain fod i neud'],
  ])('%s: %s', (who, said) => {
    expect(offeredFor(who, [], said)).not.toEqual([]);
  });

  it('foreign words are still lost', () => {
    expect(offeredFor('claire', [], 'zibble frotz wanklejam plurgh')).toEqual([]);
  });
});
