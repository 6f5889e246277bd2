import { expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';
import { ROSTER } from '../leads/sample-roster.js';

/** The leads of the one row of a table of actions. */
const leadsOf = (cell: string): readonly string[] =>
  readMinutes(`Actions\n\nAction\tLead\nWrite to the trust about the costs\t${cell}\n`, {
    held: '2022-10-12',
    next: null,
    nation: 'england-and-wales',
    roster: ROSTER,
  }).actions.flatMap(({ leads }) =>
    leads.map((lead) => (lead.kind === 'set' ? `set ${lead.set}` : `${lead.kind} ${lead.name}`)),
  );

it.each([
  ['All (policy leads)', ['set policy leads']],
  ['All (Policy Leads)', ['set policy leads']],
  ['All (the policy leads)', ['set policy leads']],
  ['All (Health and Social Care policy leads)', ['set Health and Social Care policy leads']],
  ['Pawb (arweinwyr iechyd)', ['set arweinwyr iechyd']],
  ['All', ['set everyone']],
  ['All (please)', ['set everyone']],
  ['Siân Rees (policy lead)', ['person Siân Rees']],
])('the set “%s” in a table leads: %s', (cell, leads) => {
  expect(leadsOf(cell)).toEqual(leads);
});
