import { describe, expect, it } from 'vitest';
import { detail } from '../../../src/features/detail/index.js';
import type { IntentDeclaration } from '../../../src/features/feature.js';
import { history } from '../../../src/features/history/index.js';
import { lists } from '../../../src/features/lists/index.js';
import { INTENTS } from '../../../src/features/lists/intents.js';
import { askedFor } from '../../../src/features/lists/rules/asked.js';
import { NO_DEADLINE } from '../../../src/model/deadline.js';
import type { NamedPerson, Slots } from '../../../src/reading/chat/slots.js';

const TOMOS: NamedPerson = { id: 'tomos', name: 'Tomos Hughes', isAsker: false };

/** A sentence with its slots, as they are found in it. */
function heard(said: string, slots: Partial<Slots> = {}): Slots {
  return { said, reference: null, people: [], set: null, dates: [], words: '', ...slots };
}

/** An example with something in each of its slots. */
const filled = (example: string): Slots =>
  heard(
    example
      .replaceAll('{person}', 'Tomos Hughes')
      .replaceAll('{set}', 'policy leads')
      .replaceAll('{date}', '3 November')
      .replaceAll('{words}', 'leaflet')
      .replaceAll('{reference}', 'ISCG-3'),
    {
      reference: example.includes('{reference}') ? 'ISCG-3' : null,
      people: example.includes('{person}') ? [TOMOS] : [],
      set: example.includes('{set}') ? 'policy leads' : null,
      dates: example.includes('{date}') ? [{ words: '3 November', deadline: NO_DEADLINE }] : [],
      words: example.includes('{words}') ? 'leaflet' : '',
    },
  );

const declared = [lists, detail, history].flatMap(({ intents }) =>
  Object.entries(intents as Readonly<Record<string, IntentDeclaration>>),
);

describe.each(declared)('the intent %s', (name, intent) => {
  // "When is it due?" is about what was last shown.
  const shown: Partial<Slots> = name === 'show-one' ? { reference: 'ISCG-3' } : {};
  const { examples, ifWrong } = intent;

  it('has at least a dozen examples in each language, all different', () => {
    for (const said of [examples.en, examples.cy]) {
      expect(said.length).toBeGreaterThanOrEqual(12);
      expect(new Set(said).size).toBe(said.length);
    }
    expect(ifWrong).toBe('harmless');
  });

  it('makes a command from each of them', () => {
    for (const example of [...examples.en, ...examples.cy])
      expect(intent.make({ ...filled(example), ...shown }), example).not.toBeNull();
  });
});

describe('a list requested in other words', () => {
  const made = (intent: keyof typeof INTENTS, slots: Slots): unknown => INTENTS[intent].make(slots);
  const tomos = [{ said: 'Tomos Hughes', id: 'tomos' }];
  const people = [TOMOS];
  it.each([
    ['list-of-person', heard('is Tomos Hughes late with anything?', { people }), { who: tomos, state: 'overdue' }],
    [
      'list-of-person',
      heard('what did Tomos Hughes get done last month', { people }),
      { who: tomos, state: 'done', when: 'last month' },
    ],
    ['list-of-person', heard('ydy Tomos Hughes yn hwyr gyda rhywbeth?', { people }), { who: tomos, state: 'overdue' }],
    [
      'list-of-person',
      heard('where are the policy leads up to', { set: 'policy leads' }),
      { who: [{ said: 'policy leads', id: null }] },
    ],
    ['list-overdue', heard('Smo fi’n hwyr gyda dim byd, odw i?'), { isMine: true, state: 'overdue' }],
    ['list-silent', heard('be sy heb symud dim ers Gorffennaf?'), { state: 'silent', when: 'ers Gorffennaf' }],
    ['list-of-person', heard('has Tomos Hughes done his?', { people }), { who: tomos }],
    ['list-mine', heard('am I late with anything?'), { isMine: true, state: 'overdue' }],
    ['list-mine', heard('beth ydw i fod i’w wneud cyn y Nadolig'), { isMine: true, when: 'cyn y Nadolig' }],
    ['list-due', heard('what have we got on next week?'), { when: 'next week' }],
    ['list-due', heard('oes rhywbeth i’w wneud yfory?'), { when: 'yfory' }],
    ['list-done', heard('what progress did we make since July?'), { state: 'done', when: 'since July' }],
    ['list-done', heard('ydyn ni wedi gorffen rhywbeth mis dwetha'), { state: 'done', when: 'mis diwethaf' }],
    ['list-of-meeting', heard('what is left from July?'), { state: 'open', raised: 'from July' }],
    ['list-done', heard('beth orffennon ni yr wythnos diwethaf'), { state: 'done', when: 'yr wythnos diwethaf' }],
    ['list-overdue', heard('is anything running late in housing?'), { state: 'overdue', within: 'housing' }],
    [
      'list-cancelled',
      heard('which ones did we drop over the summer'),
      { state: 'cancelled', when: 'over the summer' },
    ],
    ['list-of-meeting', heard('what was decided at the last meeting?'), { state: 'all', raised: 'the last meeting' }],
    ['list-leaderless', heard('what is up for grabs?'), { state: 'leaderless' }],
    ['find-words', heard('pa un oedd am y daflen?', { words: 'y daflen' }), { state: 'all', find: 'y daflen' }],
  ] as const)('is made by %s from what is heard, with who, when and which state', (intent, slots, asked) => {
    expect(made(intent, slots)).toEqual({ kind: 'ask', asked: askedFor(asked as never) });
  });

  it('is not made if what it needs was not said', () => {
    expect(made('list-of-person', heard('what is left?'))).toBeNull();
    expect(made('list-mine', heard('anything in the budget area'))).toBeNull();
    expect(made('list-due', heard('what is due?'))).toBeNull();
    expect(made('find-words', heard('find it', { words: 'it' }))).toBeNull();
    expect(made('look-up', heard('who has ISCG-3', { reference: 'ISCG-3', words: 'leaflet' }))).toBeNull();
    expect(made('list-overdue', heard('is ISCG-3 late?', { reference: 'ISCG-3' }))).toBeNull();
  });
});
