import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';

const read = (text: string) =>
  readMinutes(text, { held: '2026-03-03', next: null, nation: 'england-and-wales' }).actions.map(
    ({ owners, task, due, said }) => [owners.join(' & '), task, due ?? said],
  );

describe('a list of actions in parts', () => {
  it('is headed by actions and what goes with them', () => {
    const list = '\n\n- Gwen: book the hall\n- Tomos: ring the printers\n';
    for (const heading of ['## Action items & follow-ups', '**Next Steps and Owners**', '### Actions/Deadlines'])
      expect(read(`# Choir planning\n\nWe had a good season.\n\n${heading}${list}`)).toEqual([
        ['Gwen', 'book the hall', null],
        ['Tomos', 'ring the printers', null],
      ]);
  });

  it('takes the deadline of each part from its heading, and of no other part', () => {
    expect(
      read(`# Allotment call

## Actions

### Straight away (by Friday)
- [ ] **Rhodri**: Draw up the plot list

### Over the summer [when the hedge has flowered]
- [ ] **Elin & Sam**: Email the members about the hedge

### Later
- [ ] **Sam**: Paint the shed

### Before the next meeting
- [ ] **Elin**: Ring the tool hire

### Erbyn diwedd Mai
- [ ] **Sam**: Mow the paths
`),
    ).toEqual([
      ['Rhodri', 'Draw up the plot list', '2026-03-06'],
      ['Elin & Sam', 'Email the members about the hedge', null],
      ['Sam', 'Paint the shed', null],
      ['Elin', 'Ring the tool hire', 'Before the next meeting'],
      ['Sam', 'Mow the paths', '2026-05-31'],
    ]);
  });
});
