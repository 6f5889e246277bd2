import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prefixFromName } from '../../../src/model/prefix-from-name.js';
import { readSetUp } from '../../../src/features/settings/read-set-up.js';

describe('a set-up in words', () => {
  it('gives the name first, then its parts in any order', () => {
    expect(
      readSetUp(
        'ISCG Support and Challenge Group; meets 17 November 2022 11:00-12:30, 15 December 2022 11:00-12:30; chair <at>Claire Bennett</at>; secretary Owain Price; language both; policy leads: Siân Rees, Tomos Hughes; prefix ISCG; time zone Europe/London',
      ),
    ).toEqual({
      name: 'ISCG Support and Challenge Group',
      meets: '17 November 2022 11:00-12:30, 15 December 2022 11:00-12:30',
      chair: '<at>Claire Bennett</at>',
      secretary: 'Owain Price',
      language: 'both',
      sets: 'policy leads: Siân Rees, Tomos Hughes',
      prefix: 'ISCG',
      zone: 'Europe/London',
    });
  });

  it('is read in Welsh', () => {
    expect(
      readSetUp("Grŵp Tai; yn cyfarfod bob ail ddydd Iau o'r mis 11:00-12:30; cadeirydd Siân Rees; iaith Cymraeg"),
    ).toEqual({
      name: 'Grŵp Tai',
      meets: "bob ail ddydd Iau o'r mis 11:00-12:30",
      chair: 'Siân Rees',
      language: 'Cymraeg',
    });
  });

  it('has one part per line, and dates with semicolons between them', () => {
    expect(readSetUp('Housing Board\nmeets 17 November 2022 11:00; 15 December 2022 11:00\nchair Siân')).toEqual({
      name: 'Housing Board',
      meets: '17 November 2022 11:00; 15 December 2022 11:00',
      chair: 'Siân',
    });
  });

  it('has dates in words with times between semicolons as dates, not sets', () => {
    expect(
      readSetUp(
        'Board; meets Thursday 17 November 2022 at 11:00; Thursday 15 December 2022 at 11:00; policy leads: SR',
      ),
    ).toEqual({
      name: 'Board',
      meets: 'Thursday 17 November 2022 at 11:00; Thursday 15 December 2022 at 11:00',
      sets: 'policy leads: SR',
    });
  });

  it('may have commas between its parts', () => {
    expect(readSetUp('Housing Board, meets every second Thursday 11:00, chair <at>Siân</at>')).toEqual({
      name: 'Housing Board',
      meets: 'every second Thursday 11:00',
      chair: '<at>Siân</at>',
    });
  });

  it('may change one part alone, and leave the name unchanged', () => {
    expect(readSetUp('chair <at>Siân</at>')).toEqual({ chair: '<at>Siân</at>' });
    expect(readSetUp('policy leads: Siân, Tomos')).toEqual({
      sets: 'policy leads: Siân, Tomos',
    });
    expect(readSetUp('Chair Appointments Panel')).toEqual({ name: 'Chair Appointments Panel' });
  });

  it.each([
    'Language leads',
    'Meeting planners',
    'Chair’s office',
    'Chairs of panels',
    'Cadeiryddion y paneli',
    'Iaith Gwaith',
  ])('reads “%s: …” as a named set, although its first word has a meaning of its own', (name) => {
    const sets = `${name}: Siân Rees, Tomos Hughes`;
    expect(readSetUp(`Board; language both; ${name}: Siân Rees, Tomos Hughes`)).toEqual({
      name: 'Board',
      language: 'both',
      sets,
    });
  });

  it.each([
    ['chair: Siân Rees', { chair: 'Siân Rees' }],
    ['secretariat: Siân Rees', { secretary: 'Siân Rees' }],
    ['meets every first Monday except: August', { meets: 'every first Monday except: August' }],
    ['language: Welsh', { language: 'Welsh' }],
  ])('reads “%s” as what it says', (part, expected) => {
    expect(readSetUp(`Board; ${part}`)).toEqual({ name: 'Board', ...expected });
  });

  it('is looked for in any text without failing', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => typeof readSetUp(text) === 'object'));
  });
});

describe('the nudging of a group, in a set-up', () => {
  it('is read part by part, with or without the word', () => {
    expect(
      readSetUp(
        'Housing Board; nudge 10, 5 and 1 working days before; every 5 working days after; at 09:00; chair Siân Rees; working days Monday to Thursday; quiet hours 18:00-08:00; escalate after 10 working days; mentions off',
      ),
    ).toEqual({
      name: 'Housing Board',
      nudging:
        '10, 5 and 1 working days before; every 5 working days after; at 09:00; working days Monday to Thursday; quiet hours 18:00-08:00; escalate after 10 working days; mentions off',
      chair: 'Siân Rees',
    });
    expect(readSetUp('nudge at 10:00')).toEqual({ nudging: 'at 10:00' });
    expect(readSetUp('quiet 17:00 to 09:00')).toEqual({ nudging: 'quiet 17:00 to 09:00' });
  });

  it('is read in Welsh', () => {
    expect(
      readSetUp('Bwrdd Tai; atgoffa 10 ac 1 diwrnod gwaith cyn; bob 5 diwrnod gwaith wedyn; tawel 18:00-08:00'),
    ).toEqual({
      name: 'Bwrdd Tai',
      nudging: '10 ac 1 diwrnod gwaith cyn; bob 5 diwrnod gwaith wedyn; tawel 18:00-08:00',
    });
  });

  it('is no group or set whose name only begins like it', () => {
    expect(readSetUp('Quiet Gardens Panel')).toEqual({ name: 'Quiet Gardens Panel' });
    expect(readSetUp('Board; quiet gardens leads: Siân, Tomos')).toEqual({
      name: 'Board',
      sets: 'quiet gardens leads: Siân, Tomos',
    });
  });
});

describe('a prefix', () => {
  it.each([
    ['ISCG Support and Challenge Group', 'ISCG'],
    ['Housing Programme Board', 'HPB'],
    ['Grŵp Cefnogi a Herio', 'GCH'],
    ['Anti-racist Wales Action Plan (ARWAP) group', 'ARWAP'],
    ['Housing and NHS Board', 'HNB'],
    ['Board', 'ACT'],
    ['', 'ACT'],
  ])('is taken from the name "%s": %s', (name, prefix) => {
    expect(prefixFromName(name)).toBe(prefix);
  });

  it('is always 2 to 8 capitals and digits', () => {
    fc.assert(fc.property(fc.string(), (name) => /^[A-Z][A-Z0-9]{1,7}$/.test(prefixFromName(name))));
  });
});
