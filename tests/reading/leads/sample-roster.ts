import type { Roster } from '../../../src/reading/leads/roster.js';

/** A group whose Emmas and Bennetts are several, and whose names come in the shapes that directories give them. */
export const ROSTER: Roster = {
  people: [
    { id: 'claire', name: 'Claire Bennett', email: 'claire.bennett@example.org', roles: ['chair'] },
    { id: 'sian', name: 'Siân Rees', roles: [] },
    { id: 'tomos', name: 'Tomos Hughes', roles: ['secretary'] },
    { id: 'emma1', name: 'Emma Bennett' },
    { id: 'emma2', name: 'Emma Price' },
    { id: 'llyr', name: 'Llŷr ap Gwynfor', givenName: 'Llŷr', surname: 'ap Gwynfor' },
    { id: 'aoife', name: 'Aoife O’Neill' },
    { id: 'huw', name: 'Davies, Huw (Housing)' },
    { id: 'mair', name: 'Mair Evans' },
    { id: 'will', name: 'Will Harding' },
    { id: 'grace', name: 'Grace Order-Jones' },
  ],
  sets: [
    { name: 'policy leads', members: ['sian', 'tomos'] },
    { name: 'Health and Social Care policy leads', members: ['llyr'] },
    { name: 'arweinwyr iechyd', members: ['llyr'] },
  ],
  mentions: [],
  speaker: 'claire',
};
