import type { Sample } from './sample.js';

/** Lists in parts, forms, tasks in bold and people called by their names on the web. */
export const FORMS: readonly Sample[] = [
  {
    name: 'parts of a list of actions under deeper headings',
    held: '2026-11-12',
    next: null,
    text: '# Team sync\n## Actions\n### Website\n- Update the front page (Sian)\n- Tom to add the map\n### Events\n- Book the hall (Beca)\n## Notes\n- The fair raised £40\n',
    actions: [
      ['Update the front page', ['Sian'], null],
      ['add the map', ['Tom'], null],
      ['Book the hall', ['Beca'], null],
    ],
  },
  {
    name: 'deeper headings that name who leads what stands under them',
    held: '2026-11-12',
    next: null,
    text: '## Action items\n#### Sian Rees\n- Draft the letter\n- Ring the bank\n#### Tom Marsh\n- Pay the invoice\n## Date of next meeting\n3 December\n',
    actions: [
      ['Draft the letter', ['Sian Rees'], null],
      ['Ring the bank', ['Sian Rees'], null],
      ['Pay the invoice', ['Tom Marsh'], null],
    ],
  },
  {
    name: 'deeper headings with a lead after a dash',
    held: '2026-11-12',
    next: null,
    text: '## Next steps\n### Newsletter - Sian\n- Write the first page\n### Hall – Tom\n- Measure the stage\n',
    actions: [
      ['Write the first page', ['Sian'], null],
      ['Measure the stage', ['Tom'], null],
    ],
  },
  {
    name: 'tasks in bold inside paragraphs, and a title in bold that is none',
    held: '2026-11-12',
    next: null,
    text: '4. Hall\nThe roof leaks over the stage. **Clerk to ring the builder.** Members thanked the scouts.\n5. Fair\nThe date was agreed. **Cllr Marsh to book the band by 30 November.**\n6. **Introduction to the plan**\nThe plan was heard.\n',
    actions: [
      ['ring the builder', ['Clerk'], null],
      ['book the band', ['Cllr Marsh'], '2026-11-30'],
    ],
  },
  {
    name: 'forms filled in one below the other',
    held: '2026-11-12',
    next: null,
    text: 'Task: Order the chairs\nAssigned to: Tom Marsh\nDue date: 20 November\n\nTask: Write the programme\nAssigned to: Sian Rees\nDue date: 27 November\n',
    actions: [
      ['Order the chairs', ['Tom Marsh'], '2026-11-20'],
      ['Write the programme', ['Sian Rees'], '2026-11-27'],
    ],
  },
  {
    name: 'forms that say first who',
    held: '2026-11-12',
    next: null,
    text: 'Who: Tom Marsh\nWhat: Order the chairs\nWhen: 20 November\n\nWho: Sian Rees\nWhat: Write the programme\nWhen: 27 November\n',
    actions: [
      ['Order the chairs', ['Tom Marsh'], '2026-11-20'],
      ['Write the programme', ['Sian Rees'], '2026-11-27'],
    ],
  },
  {
    name: 'Welsh forms',
    held: '2026-11-12',
    next: null,
    text: 'Pwy: Tom Marsh\nBeth: Archebu cadeiriau\nErbyn pryd: 20 Tachwedd\n\nPwy: Sian Rees\nBeth: Ysgrifennu’r rhaglen\nErbyn pryd: 27 Tachwedd\n',
    actions: [
      ['Archebu cadeiriau', ['Tom Marsh'], '2026-11-20'],
      ['Ysgrifennu’r rhaglen', ['Sian Rees'], '2026-11-27'],
    ],
  },
  {
    name: 'forms as bullets with bold labels',
    held: '2026-11-12',
    next: null,
    text: '- **Owner:** Tom Marsh\n- **Action:** Order the chairs\n- **Deadline:** 20 November\n\n- **Owner:** Sian Rees\n- **Action:** Write the programme\n- **Deadline:** 27 November\n',
    actions: [
      ['Order the chairs', ['Tom Marsh'], '2026-11-20'],
      ['Write the programme', ['Sian Rees'], '2026-11-27'],
    ],
  },
  {
    name: 'people called at the end of a task, and one who is spoken to',
    held: '2026-11-12',
    next: null,
    text: 'To do\n- [ ] Ring the printer @tom\n- [ ] Book the room @sian due 2026-11-20\n- [ ] Speak to @beca\n',
    actions: [
      ['Ring the printer', ['tom'], null],
      ['Book the room', ['sian'], '2026-11-20'],
      ['Speak to @beca', [], null],
    ],
  },
  {
    name: 'a log whose update proposes to close an action',
    held: '2026-11-12',
    next: null,
    text: 'Ref | Action | Lead | Due | Progress\n1 | Bring back a paper on theatres | COO | November 2026 | On the agenda. Propose to close.\n2 | Review the fire risk | Director of Estates | January 2027 | Under way\n',
    actions: [['Review the fire risk', ['Director of Estates'], '2027-01-31']],
  },
];
