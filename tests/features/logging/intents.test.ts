import { describe, expect, it } from 'vitest';
import { INTENTS } from '../../../src/features/logging/intents.js';
import { readActions } from '../../../src/reading/actions/read-actions.js';
import type { Roster } from '../../../src/reading/leads/roster.js';
import type { Slots } from '../../../src/reading/chat/slots.js';

const roster: Roster = {
  people: [
    { id: 'tomos', name: 'Tomos Hughes' },
    { id: 'gwen', name: 'Gwen Lloyd' },
    { id: 'sian', name: 'Siân Rees' },
  ],
  sets: [],
  mentions: [],
  speaker: 'sian',
};
const context = {
  deadlines: { saidAt: '2022-10-12T11:00', nextMeeting: null, nation: 'england-and-wales' as const },
  roster,
};

const slots = (said: string): Slots => ({ said, reference: null, people: [], set: null, dates: [], words: said });

/** What comes of a message once it is taken to ask for logging: leads | task | due. */
function logged(said: string): string | null {
  const command = INTENTS.log.make(slots(said));
  if (command === null) return null;
  const [action] = readActions(command.text, context).actions;
  return `${action?.leads.map(({ name }) => name).join(', ')} | ${action?.task} | ${action?.deadline.due ?? '-'}`;
}

describe('a request in free words to log an action', () => {
  it.each([
    ['can you log that Tomos will ring the Trust', 'Tomos Hughes | ring the Trust | -'],
    [
      'Could you please record that Tomos is going to ring the Trust by Friday?',
      'Tomos Hughes | ring the Trust | 2022-10-14',
    ],
    ['put down an action for Gwen to book a room', 'Gwen Lloyd | book a room | -'],
    ['please record: Gwen to book a room by 30 November', 'Gwen Lloyd | book a room | 2022-11-30'],
    ['log an action for Gwen: book a room', 'Gwen Lloyd | book a room | -'],
    ['add an action: circulate the minutes by Friday', ' | circulate the minutes | 2022-10-14'],
    ['we need an action for Gwen to book a room', 'Gwen Lloyd | book a room | -'],
    ['Let’s minute that Tomos agreed to ring the Trust', 'Tomos Hughes | ring the Trust | -'],
    ['make a note that I’ll ring the Trust by Friday', 'Siân Rees | ring the Trust | 2022-10-14'],
    ['put Gwen down to book a room', 'Gwen Lloyd | book a room | -'],
    ['Tomos to ring the Trust, can you log that please', 'Tomos Hughes | ring the Trust | -'],
    ['Tomos to ring the Trust - add that to the list', 'Tomos Hughes | ring the Trust | -'],
    ['one for the log: Gwen to book a room', 'Gwen Lloyd | book a room | -'],
    ['create a task for me to draft the plan', 'Siân Rees | draft the plan | -'],
    ['I’d like to log a new action for Gwen to book a room please', 'Gwen Lloyd | book a room | -'],
    ['log this: Tomos and Gwen to draft the plan', 'Tomos Hughes, Gwen Lloyd | draft the plan | -'],
    ['nodwch bod Siân i ddrafftio’r cynllun', 'Siân Rees | drafftio’r cynllun | -'],
    ['Cofnodwch fod Tomos am ffonio’r Ymddiriedolaeth', 'Tomos Hughes | ffonio’r Ymddiriedolaeth | -'],
    ['allwch chi gofnodi y bydd Tomos yn trefnu’r cyfarfod', 'Tomos Hughes | trefnu’r cyfarfod | -'],
    ['wnewch chi nodi cam gweithredu i Gwen drefnu’r ystafell', 'Gwen Lloyd | trefnu’r ystafell | -'],
    [
      'ychwanegwch gam gweithredu: Gwen i drefnu ystafell erbyn dydd Gwener',
      'Gwen Lloyd | trefnu ystafell | 2022-10-14',
    ],
    ['rho nodyn i lawr bod Siân i ddarllen y papur', 'Siân Rees | darllen y papur | -'],
    ['Gwen i drefnu ystafell, cofnodwch hynny os gwelwch yn dda', 'Gwen Lloyd | trefnu ystafell | -'],
  ])('%s', (said, expected) => {
    expect(logged(said)).toBe(expected);
  });

  it.each([
    'please log',
    'log it',
    'can you log that please?',
    'could you log an action?',
    'cofnodwch hyn os gwelwch yn dda',
  ])('logs nothing if it states no action: %s', (said) => {
    expect(INTENTS.log.make(slots(said))).toBeNull();
  });

  it('is read quickly despite many spaces', () => {
    expect(INTENTS.log.make(slots(`log that Tomos will ring${' '.repeat(100_000)}you please`))).not.toBeNull();
  });

  it('has at least a dozen examples in each language, with slots', () => {
    for (const list of [INTENTS.log.examples.en, INTENTS.log.examples.cy]) {
      expect(new Set(list).size).toBeGreaterThanOrEqual(12);
      expect(list.every((one) => one.includes('{words}'))).toBe(true);
    }
  });
});
