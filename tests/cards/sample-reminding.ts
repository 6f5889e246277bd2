import type { AnyReply } from '../../src/app/features.js';
import type { Reminded } from '../../src/features/reminding/reply.js';

const today = '2022-10-10';
const reminded = (name: string, at: string | null, standIn: string | null = null): Reminded => ({
  how: 'reminded',
  name,
  count: 2,
  at,
  zone: 'Europe/London',
  standIn,
});

/** Who is reminded because somebody asked for it, and who is not. */
export const REMINDING_ANSWERS: Readonly<Record<string, AnyReply>> = {
  reminding: {
    kind: 'reminding',
    isLate: false,
    today,
    people: [
      reminded('Siân Rees', null),
      reminded('Tomos Hughes', '2022-10-11T08:00:00.000Z'),
      reminded('Owain Price', null, 'Gwen Lloyd'),
      { name: 'Mared Puw', how: 'away', until: '2022-12-05' },
      { name: 'Huw Parry', how: 'unreachable', why: 'never-installed' },
      { name: 'Rhys Bowen', how: 'muted' },
      { name: 'Claire Bennett', how: 'already' },
      { name: 'Ann', how: 'nothing' },
    ],
  },
  'reminding of nobody silent': { kind: 'reminding', isLate: false, isSilent: true, today, people: [] },
  'reminding of nobody late': { kind: 'reminding', isLate: true, today, people: [] },
  'reminding of 300': {
    kind: 'reminding',
    isLate: true,
    today,
    people: Array.from({ length: 300 }, (_each, index) => reminded(`Member ${index}`, null)),
  },
};
