import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/reading/names/find-names.js';
import { findUnlisted } from '../../../src/reading/names/find-unlisted.js';
import { nameBook } from '../../../src/reading/names/name-book.js';

const person = (name: string, more: { readonly isPublic?: boolean; readonly emails?: readonly string[] } = {}) => ({
  id: name,
  names: [name],
  emails: more.emails ?? [],
  isPublic: more.isPublic ?? false,
});

/** The text with what is found to be a name, for certain or perhaps, in brackets. */
function marked(text: string, ...names: readonly string[]): string {
  let left = text;
  const found = findNames(text, nameBook(names.map((name) => person(name)))).filter(
    ({ verdict }) => verdict !== 'word',
  );
  for (const { start, end } of [...found].reverse())
    left = `${left.slice(0, start)}[${left.slice(start, end)}]${left.slice(end)}`;
  return left;
}

describe('a name in any of its forms', () => {
  it.each([
    ['Siân Rees', 'Siân Rees to send the paper', '[Siân Rees] to send the paper'],
    ['Siân Rees', 'sian rees to send it', '[sian rees] to send it'],
    ['Siân Rees', 'SIÂN REES', '[SIÂN REES]'],
    ['Siân Rees', 'Ask Sian’s team, or Rees', 'Ask [Sian]’s team, or [Rees]'],
    ['Siân Rees', 'Rees, Siân (Housing)', '[Rees, Siân] (Housing)'],
    ['Rees, Siân (Housing)', 'Siân Rees to reply', '[Siân Rees] to reply'],
    ['REES Siân', 'Siân to reply', '[Siân] to reply'],
    ['Siân Rees', 'Policy lead (SR) to reply', 'Policy lead ([SR]) to reply'],
    ['Siân Rees', 'S. Rees and S.R. agreed', '[S. Rees] and [S.R]. agreed'],
    ['Siân Rees', 'S​i​ân Re\u00ades to reply', '[S​i​ân Re\u00ades] to reply'],
    ['Siân Rees', '@sian.rees and @SianRees', '@[sian.rees] and @[SianRees]'],
    ['Siân Rees', 'write to sian.rees2@gov.wales today', 'write to [sian.rees2@gov.wales] today'],
    ['Siân Rees', 'S i â n to reply', '[S i â n] to reply'],
    ['Claire Bennett', 'Сlaire to reply', '[Сlaire] to reply'],
    ['Dafydd Prys', 'rhowch y papur i Ddafydd', 'rhowch y papur i [Ddafydd]'],
    ['Gwenllian Puw', 'diolch i Wenllian am y papur', 'diolch i [Wenllian] am y papur'],
    ['Mair Tomos', 'gofynnwch i Fair am y gyllideb', 'gofynnwch i [Fair] am y gyllideb'],
    ['Thomas Rees', 'Tom and Tommy to reply', '[Tom] and [Tommy] to reply'],
    ['Siân O’Neill-Jones', "O'Neill to reply, ONEILL-JONES too", "[O'Neill] to reply, [ONEILL-JONES] too"],
    ['Siân O’Neill-Jones', 'Sian Neill Jones, Oneill', '[Sian] [Neill] [Jones], [Oneill]'],
    ['Ewan McDonald', 'MacDonald, Mc Donald and MCDONALD', '[MacDonald], [Mc Donald] and [MCDONALD]'],
    ['Llŷr ap Gwynfor', 'Llyr and Ap Gwynfor; (LAG)', '[Llyr] and [Ap Gwynfor]; ([LAG])'],
    ['Bjørn Łukasz', 'Bjorn and Lukasz', '[Bjorn] and [Lukasz]'],
    ['Kim O', 'Kim O to send it; ask O', '[Kim O] to send it; ask [O]'],
    ['Anne-Marie Lloyd Davies', 'Marie, Lloyd and Davies', '[Marie], [Lloyd] and [Davies]'],
    ['Mark Price', 'Mark to price the options; Price agreed', '[Mark] to price the options; [Price] agreed'],
    ['Will May', 'Will May will reply in May 2023', '[Will May] will reply in May 2023'],
    ['Will May', 'ask will to reply', 'ask [will] to reply'],
    ['Will May', 'will to send the paper', '[will] to send the paper'],
    ['Grace Hope', 'the paper goes to Grace', 'the paper goes to [Grace]'],
  ])('is found for %s in “%s”', (name, text, expected) => {
    expect(marked(text, name)).toBe(expected);
  });
});

describe('a word that is also a name', () => {
  it.each([
    ['Will May', 'The board will meet, and may decide, in May'],
    ['Will May', 'Will the board decide by 3 May?'],
    ['Will May', 'May we have the figures by end of May?'],
    ['Mark Price', 'Mark the papers as final and check the price of each'],
    ['Mark Price', 'Price list to be sent'],
    ['Grace Hope', 'with good grace, we hope to finish'],
    ['Glas Bryn', 'mae’r car glas wrth y bryn'],
    ['Mai Dilys', 'erbyn diwedd Mai 2023, os yw’n ddilys'],
    ['Mai Dilys', 'ym mis Mai'],
    ['Huw Rees', 'Advice of HR on the scheme; see HR-3'],
    ['An Ho', 'An update to the plan'],
    ['Black North', 'Black, Asian and minority ethnic people in North Wales'],
    ['Miles Tate', 'Files and dates to be checked'],
    ['Grace Carter', 'Race equality and the Charter'],
    ['Bryn Parc', 'Ysgol Bryn and Bryn Street'],
  ])('is left in “%s” as no name of %s', (name, text) => {
    expect(marked(text, name)).toBe(text);
  });
});

describe('a public person', () => {
  it('stays if nobody else has the same name', () => {
    const book = nameBook([person('Claire Bennett', { isPublic: true }), person('Claire Evans')]);
    const found = findNames('Claire Bennett; Bennett; Claire and Evans', book);
    expect(found.map(({ isPublic }) => isPublic)).toEqual([true, true, false, false]);
  });
});

describe('a person in no list', () => {
  it.each([
    ['raised by Altaf Hussain, MS', 'Altaf Hussain'],
    ['Mr Jones to reply', 'Jones'],
    ['Cllr Elin Haf-Rees said', 'Elin Haf-Rees'],
    ['a note from Gareth Pugh', 'Gareth Pugh'],
  ])('is found in “%s”', (text, name) => {
    expect(findUnlisted(text, []).map(({ start, end }) => text.slice(start, end))).toEqual([name]);
  });

  it.each(['the Anti-racist Wales Action Plan', 'Victoria Park', 'Will Welsh Government decide?', 'Dr to advise'])(
    'is not found in “%s”',
    (text) => {
      expect(findUnlisted(text, [])).toEqual([]);
    },
  );
});
