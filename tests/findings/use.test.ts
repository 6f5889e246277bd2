import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** What was found wrong in use, by its number, with the tests that show that it is right now. */
const PROOFS: Readonly<Record<string, readonly (readonly [file: string, title: string])[]>> = {
  U1: [
    ['features/undo/undo-last.test.ts', 'takes back one’s last cancelling, and not the action that was logged last'],
  ],
  U2: [
    [
      'features/undo/asked-first.test.ts',
      'says what would go, and removes nothing, a week after logging with a note and a done of others since',
    ],
  ],
  U3: [
    ['presentation/card/summary-says.test.ts', 'counts all overdue actions, and how many of them have had no update'],
  ],
  U4: [['features/actions/nobody-called.test.ts', 'U4: a name that nobody here has']],
  U5: [
    ['features/telling/telling.test.ts', 'hears, five minutes later, who gave them an action'],
    ['features/telling/telling.test.ts', 'are one message: ten actions logged at once, and one more two minutes later'],
  ],
  U6: [['presentation/card/summary-says.test.ts', 'shows the latest note with who wrote it and when']],
  U7: [
    [
      'features/summaries/rules/summarise.test.ts',
      'blames nobody for their leave: late actions of somebody away are not without update, and it says until when',
    ],
  ],
  U8: [
    [
      'features/summaries/rules/summarise.test.ts',
      'says whose nudges are off, and not who postponed them for some days',
    ],
    [
      'features/escalations/hundred-late.test.ts',
      'the chair reads who is away, whose nudges are off, and the latest note',
    ],
  ],
  U9: [['features/actions/doubtful-deadlines.test.ts', 'a date just past']],
  U10: [
    ['reading/deadlines/weekday-and-date.test.ts', 'gives the nearest such date: %s is %s'],
    ['features/actions/doubtful-deadlines.test.ts', 'a weekday that does not match its date'],
  ],
  U11: [['features/actions/doubtful-deadlines.test.ts', 'the meeting after next']],
  U12: [['reading/actions/two-in-one.test.ts', 'several actions behind one marker']],
  U13: [['features/settings/say-settings.test.ts', 'U13: renames nothing: %s']],
  U14: [['features/settings/say-settings.test.ts', 'U14: drop none silently: %s']],
  U15: [['features/settings/say-settings.test.ts', 'U15: is confirmed first, naming who loses it: %s']],
  U16: [['features/logging/said-twice.test.ts', 'U16: an action that exists already']],
  U17: [['adapters/teams/answer-language.test.ts', 'an answer in the chat of a Welsh group, with an English client']],
  U18: [
    [
      'features/escalations/hundred-late.test.ts',
      'the chair gets the worst five of a hundred late actions, and the list of the rest',
    ],
  ],
  U19: [
    ['features/digests/most-urgent.test.ts', 'says that these are the most urgent, and that the rest is a press away'],
    ['features/digests/most-urgent.test.ts', 'has done, a note, more time and not mine on each item'],
  ],
  U20: [
    ['adapters/teams/one-group.test.ts', 'U20: a chair who asks for more time on their own action reads the new day'],
  ],
  U21: [
    [
      'adapters/teams/one-group.test.ts',
      'U21: assigning an action to its present lead, or to the same day, changes nothing',
    ],
    ['features/actions/what-came-of-it.test.ts', 'is no change if an untouched form is saved'],
  ],
  U22: [['adapters/teams/one-group.test.ts', 'U22: a bare number means the group’s action: %s']],
  U23: [['features/lists/handle.test.ts', 'stands group by group, and each row opens its action in its group']],
  U24: [['features/settings/numbers-before-set-up.test.ts', 'U24: has numbers that no other group has']],
  U25: [['features/settings/say-settings.test.ts', 'U25: is understood: %s']],
  U26: [
    ['adapters/teams/message-text.test.ts', 'U26: a mention without a text'],
    ['adapters/teams/message-text.test.ts', 'U26: a mention of many people'],
    ['reading/actions/several-mentioned.test.ts', 'U26: an action of several people'],
    ['reading/leads/directory-names.test.ts', 'U26: a bare address'],
  ],
  U27: [['access/follow-names.test.ts', 'U27: a member whose name changes']],
  U28: [['reading/leads/directory-names.test.ts', 'U28: a member whom the directory writes in its own way']],
  U29: [
    ['adapters/teams/edited-messages.test.ts', 'U29: a message that is edited after an action was logged from it'],
    ['adapters/teams/edited-messages.test.ts', 'U29: a message that is deleted after an action was logged from it'],
  ],
  U30: [['adapters/teams/message-text.test.ts', 'U30: a typed tag']],
};

const sourceOf = (file: string): string => readFileSync(fileURLToPath(new URL(`../${file}`, import.meta.url)), 'utf8');

describe('each fault found in use', () => {
  it('is listed with a test', () => {
    expect(Object.keys(PROOFS)).toEqual(Array.from({ length: 30 }, (_, at) => `U${at + 1}`));
  });

  it.each(
    Object.entries(PROOFS).flatMap(([number, proofs]) => proofs.map(([file, title]) => ({ number, file, title }))),
  )('$number is shown by "$title" in $file', ({ file, title }) => {
    expect(sourceOf(file)).toContain(`'${title}'`);
  });
});
