import { describe, expect, it } from 'vitest';
import { cleanName, nickname } from '../../src/model/clean-name.js';

describe('a name from a directory', () => {
  it.each([
    ['LLOYD Gwen', 'Gwen Lloyd'],
    ['Gwen LLOYD', 'Gwen Lloyd'],
    ['LLOYD, Gwen', 'Gwen Lloyd'],
    ["O'NEILL Aoife", "Aoife O'Neill"],
    ['ORDER-JONES Grace', 'Grace Order-Jones'],
    ['McDONALD Iain', 'Iain McDonald'],
    ['AP GWYNFOR Llŷr', 'Llŷr ap Gwynfor'],
    ['GWEN LLOYD', 'Gwen Lloyd'],
    ['Rhys Bowen - HSS', 'Rhys Bowen'],
    ['HSS - Rhys Bowen', 'Rhys Bowen'],
    ['Rhys Bowen – Health & Social Services', 'Rhys Bowen'],
    ['Mared Puw | Llywodraeth Cymru', 'Mared Puw'],
    ['Mared Puw|WG', 'Mared Puw'],
    ['PUW Mared | Llywodraeth Cymru', 'Mared Puw'],
    ['Dr Huw Parry (Guest)', 'Huw Parry'],
    ['Parry, Dr Huw (Guest)', 'Huw Parry'],
    ['Cllr. Huw Parry', 'Huw Parry'],
    ['Professor Dame Mair Evans OBE', 'Mair Evans'],
    ['Huw Irranca-Davies MS', 'Huw Irranca-Davies'],
    ['Bowen, Rhys (Health)', 'Rhys Bowen'],
    ['Bowen, Rhys', 'Rhys Bowen'],
    ['ap Gwynfor, Llŷr', 'Llŷr ap Gwynfor'],
    ['Order Jones, Grace', 'Grace Order Jones'],
    ['Rhys Bowen, Health', 'Rhys Bowen'],
    ['Rhys Bowen, HSS', 'Rhys Bowen'],
    ['Rhys Bowen [External]', 'Rhys Bowen'],
    ['Tomos (Tom) Hughes', 'Tomos Hughes'],
    ['sian.rees@gov.wales', 'Sian Rees'],
    ['Rhys Bowen (HSS - Strategy)', 'Rhys Bowen'],
  ])('“%s” is shown as “%s”', (name, clean) => {
    expect(cleanName(name)).toBe(clean);
    expect(cleanName(clean)).toBe(clean);
  });

  it.each([
    'Siân Rees',
    'Claire Bennett',
    'Llŷr ap Gwynfor',
    'Grace Order-Jones',
    'JP Morgan',
    'Lee',
    'HR',
    '29:abc',
    'Mair Evans-Ma',
    'Aoife O’Neill',
    'Anne-Marie Kay',
    '',
    '(Guest)',
  ])('stays as it is: “%s”', (name) => {
    expect(cleanName(name)).toBe(name);
  });

  it('may give in brackets what somebody is called', () => {
    expect(nickname('Tomos (Tom) Hughes')).toBe('Tom');
    expect(nickname('Huw Parry (Guest)')).toBeNull();
  });
});
