import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/features/understanding/rules/decide.js';
import type { Decision } from '../../../src/features/understanding/rules/decision.js';
import { loadIntents } from '../../../src/features/understanding/load-intents.js';
import { vocabularyOf } from '../../../src/features/understanding/load-vocabulary.js';
import { FEATURES } from '../../../src/app/features.js';
import { findSlots } from '../../../src/reading/chat/find-slots.js';
import { tidyMessage } from '../../../src/reading/chat/tidy-message.js';
import { type Copy, groupOf, nameOf, NOW, type Who } from '../../chat/world.js';
import { askerOf } from '../../fixtures/asker.js';

const COPY: Copy = { tenant: 't1', group: 'g1', idOf: (who) => who };
const INTENTS = loadIntents(FEATURES);
const GROUP = groupOf(COPY);

/** What is decided about words that somebody says after these actions were shown. */
function decided(who: Who, shown: readonly string[], message: string): Decision {
  const asker = askerOf(who, { now: NOW, person: { id: who, name: nameOf(who), aadObjectId: null } }, true);
  const vocabulary = vocabularyOf([GROUP], asker, shown);
  return decide(findSlots(tidyMessage(message, asker.person.name).said, vocabulary), INTENTS, vocabulary);
}

/** What is done or offered first, each as the kind of its command and its action. */
function firstOf(decision: Decision): readonly string[] {
  const commands =
    decision.kind === 'do' ? decision.commands : decision.kind === 'offer' ? decision.choices[0]?.commands : [];
  if (decision.kind === 'which') return [`which ${decision.intent.name}`];
  return (commands ?? []).map((command) => {
    const { kind, reference, ask } = command as { kind: string; reference?: string; ask?: { ask: string } };
    return [kind === 'own' ? (ask?.ask ?? kind) : kind, reference].filter((part) => part !== undefined).join(' ');
  });
}

describe('a bare answer to a nudge about one’s own single action', () => {
  it.each([
    ['yes, yesterday, Claire was there', 'done ISCG-10'],
    ['yep, did that on Monday', 'done ISCG-10'],
    ['did it this morning', 'done ISCG-10'],
    ["that's happened", 'done ISCG-10'],
    ['all done', 'done ISCG-10'],
    ['do, ddoe, efo Claire yn bresennol', 'done ISCG-10'],
    ['do, bore ma', 'done ISCG-10'],
    ['wedi neud o', 'done ISCG-10'],
    ['not yet', 'note ISCG-10'],
    ["not yet, she's away til Friday", 'note ISCG-10'],
    ['naddo, ddim eto', 'note ISCG-10'],
    ["ddim eto, dwi'n aros am ddyddiad gan ei swyddfa", 'note ISCG-10'],
    ['one more week', 'more-time ISCG-10'],
    ['wythnos arall plis', 'more-time ISCG-10'],
    ["no that's Huw's", 'not-mine ISCG-10'],
    ['not me, try Huw', 'not-mine ISCG-10'],
    ['briefed her on Monday, no questions', 'done ISCG-10'],
    ["I haven't had a chance, will do it tomorrow", 'note ISCG-10'],
    ['sori, heb gael cyfle eto', 'note ISCG-10'],
    ["nage, Huw sy'n gwneud hwnna", 'not-mine ISCG-10'],
  ])('%s', (said, expected) => {
    expect(firstOf(decided('david', ['ISCG-10'], said))).toEqual([expected]);
  });
});

describe('a bare answer of the chair to a lead’s request', () => {
  it.each([
    ['yes', 'grant ISCG-8'],
    ['fine by me', 'grant ISCG-8'],
    ['let him have it', 'grant ISCG-8'],
    ['ok but mid January at the latest', 'grant ISCG-8'],
    ['iawn, caniatewch', 'grant ISCG-8'],
    ['no, we promised the Minister', 'refuse ISCG-8'],
    ['tell him no', 'refuse ISCG-8'],
    ['I can live with that', 'grant ISCG-8'],
    ['digon teg, caiff e fwy o amser', 'grant ISCG-8'],
    ["he's had long enough", 'refuse ISCG-8'],
    ['na, ddim y tro hwn', 'refuse ISCG-8'],
  ])('is confirmed first: %s', (said, expected) => {
    const decision = decided('claire', ['ISCG-8'], said);
    expect(decision.kind).toBe('offer');
    expect(firstOf(decision)).toEqual([expected]);
  });

  it('is not an answer from somebody who may not give it', () => {
    expect(firstOf(decided('owain', ['ISCG-8'], 'yes'))).not.toContain('grant ISCG-8');
  });
});

describe('words that mean several of those shown, or one’s own', () => {
  it.each<[Who, readonly string[], string, readonly string[]]>([
    ['sian', ['ISCG-5', 'ISCG-14'], 'both done', ['done ISCG-5', 'done ISCG-14']],
    ['sian', ['ISCG-5', 'ISCG-14'], "mae'r ddau wedi'u gwneud", ['done ISCG-5', 'done ISCG-14']],
    ['tomos', ['ISCG-3', 'ISCG-11'], 'neither is mine', ['not-mine ISCG-3', 'not-mine ISCG-11']],
    ['claire', ['ISCG-3', 'ISCG-11'], 'give both to Gwen', ['reassign ISCG-3', 'reassign ISCG-11']],
    ['sian', ['ISCG-5', 'ISCG-14'], 'just finished it', ['which done']],
    ['sian', ['ISCG-5', 'ISCG-14'], 'newydd orffen e', ['which done']],
    ['gwen', ['ISCG-4', 'ISCG-5'], "mine'll be a week late", ['more-time ISCG-4']],
  ])('%s after %s: %s', (who, shown, said, expected) => {
    expect(firstOf(decided(who, shown, said))).toEqual(expected);
  });
});

describe('what was shown is meant before a task that is mentioned with one word in passing', () => {
  it.each<[Who, string, string, string]>([
    ['claire', 'ISCG-15', 'bring it back would you, the national review has been shelved', 'reopen ISCG-15'],
    ['claire', 'ISCG-15', 'mae angen hwn eto', 'reopen ISCG-15'],
    ['rhys', 'ISCG-9', 'add that the data feed is broken', 'note ISCG-9'],
    ['rhys', 'ISCG-9', 'nodyn: data ddim ar gael tan ddydd Llun', 'note ISCG-9'],
    ['claire', 'ISCG-3', 'no longer needed', 'cancel ISCG-3'],
    ['claire', 'ISCG-3', 'rho fe i Gwen', 'reassign ISCG-3'],
    ['claire', 'ISCG-13', 'Rhys not Angharad', 'reassign ISCG-13'],
    ['claire', 'ISCG-13', 'fi wnaiff e', 'reassign ISCG-13'],
    ['claire', 'ISCG-13', 'cau fe', 'done ISCG-13'],
    ['claire', 'ISCG-13', 'a week later', 'deadline ISCG-13'],
    ['claire', 'ISCG-13', 'nudge her about it please', 'remind ISCG-13'],
    ['claire', 'ISCG-3', 'he can have till Friday', 'deadline ISCG-3'],
    ['claire', 'ISCG-12', "who's left?", 'show ISCG-12'],
    ['claire', 'ISCG-12', 'pwy sydd ar ôl?', 'show ISCG-12'],
    ['gwen', 'ISCG-12', "hang on, I haven't done mine. must have pressed the wrong thing", 'reopen ISCG-12'],
  ])('%s after %s: %s', (who, shown, said, expected) => {
    expect(firstOf(decided(who, [shown], said))).toEqual([expected]);
  });

  it('is not meant before a task that is named', () => {
    expect(firstOf(decided('mared', ['ISCG-1'], 'the rights at work leaflet is published'))).toEqual(['done ISCG-7']);
  });
});

describe('an answer about an action by the words of its task', () => {
  it.each<[Who, string, string]>([
    ['mared', 'The winter comms plan got signed off yesterday so no need to keep asking', 'done ISCG-1'],
    ['huw', "we've got the police agreement signed at last!!", 'done ISCG-8'],
    ['tomos', 'dwi wedi anfon y llythyr at yr ymddiriedolaethau', 'done ISCG-3'],
    ['gwen', 'still chasing schools on the governor training', 'note ISCG-4'],
    ['gwen', 'mapio anghenion hyfforddi: hanner yr ysgolion wedi ymateb', 'note ISCG-4'],
    ['angharad', 'halfway through the survey questions', 'note ISCG-13'],
    ['sian', 'I marked the terms of reference as finished by mistake', 'reopen ISCG-2'],
    ['sian', "I ticked the ToR off too soon, it never went to the ministers' office", 'reopen ISCG-2'],
    ['sian', 'mark number five as complete please', 'done ISCG-5'],
    ['claire', 'Mared rather than Siân for the interpreters please', 'reassign ISCG-14'],
    ['claire', 'dim angen y cyfieithwyr rhagor, cyfarfod ar-lein fydd hi', 'cancel ISCG-14'],
    ['huw', "actually the police one doesn't need the extra time any more", 'withdraw-request ISCG-8'],
  ])('%s: %s', (who, said, expected) => {
    expect(firstOf(decided(who, [], said))).toEqual([expected]);
  });
});

describe('words about oneself', () => {
  it.each<[Who, string, string]>([
    ['sian', 'a/l tmrw + fri', 'leave'],
    ['david', "feeling rough, won't be in today", 'leave'],
    ['huw', "I finish on Friday 16 Dec and I'm in again Tuesday 3rd Jan, Angharad will pick up anything", 'leave'],
    ['gwen', 'hanner tymor wythnos nesa, fydda i ddim ar gael', 'leave'],
    ['rhys', 'back early! in from tomorrow', 'back'],
    ['rhys', "dwi nôl fory wedi'r cwbl", 'back'],
    ['sian', 'can I have a week off from these', 'snooze'],
    ['sian', 'ga i lonydd am bythefnos plis', 'snooze'],
    ['huw', "dwi ddim isio'r rhain mwyach", 'mute'],
    ['huw', "I don't need these reminders, please desist", 'mute'],
  ])('%s: %s', (who, said, expected) => {
    expect(firstOf(decided(who, ['ISCG-5', 'ISCG-8'], said))).toEqual([expected]);
  });

  it('are not "sign off"', () => {
    expect(firstOf(decided('tomos', [], '4 of 7 trusts written to. Other 3 need sign off from the CMO'))).not.toContain(
      'leave',
    );
  });
});
