/** Numbers from 0 to 1 that are the same each time for a seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

const GIVEN = list(`
Siân Dafydd Gwenllian Llŷr Mair Rhys Ffion Ieuan Angharad Tomos Catrin Geraint Bethan Meurig Nerys Pedr Tegwen Cerys
Morfydd Gwilym Lowri Iolo Myfanwy Ŵyn Claire Susan Priya Mohammed Chloë José Bjørn Zoë Łukasz Aoife Seán Nguyễn Wei Jo Al
Anne-Marie Mary-Ann Jean-Paul Sarah-Jane D'Arcy O'Shea Kwame Ngozi Yusuf Fatima
`);
const SURNAME = list(`
Rees Prys Bowen Tudur Gruffydd Llwyd-Evans Puw Cadwaladr Parry Tomos-Wyn Meredith Davies Pritchard Bevan Howells Môn
O'Neill O’Brien O'Hara McDonald MacLeod Macmillan McGuinness D'Souza Fitzgerald Bennett Hughes-Jones Smith-Łoś Ó-Súilleabháin
Okafor Nguyen Kowalczyk Österlund Çelik Hussain Patel Begum Al-Rashid Ng Wu Kim-Lee Ap-Iorwerth Roberts-Huw-Jones
`);
/** Names that are words as well. */
const WORD_GIVEN = list(
  'Will May Mark Grace Hope Bryn Dewi Glas Mai Eira Rose Dawn Joy Faith Bill Rob Sue Pat Art Rich Drew Haf Gwyn Dilys April',
);
const WORD_SURNAME = list(
  'Price May Page Cook Day Young Black White Green Long Field Law Case Best Power Grant Rice Bell Wood Hill Llwyd Coch Bryn',
);
const LETTERS = list('O E U Q X');

export type NameKind = 'plain' | 'words' | 'half-words' | 'particle' | 'letter' | 'three' | 'turned' | 'titled';

export interface OddName {
  readonly kind: NameKind;
  /** As a directory has it. */
  readonly name: string;
  readonly given: string;
  readonly surname: string;
}

const KINDS: readonly NameKind[] = [
  'plain',
  'plain',
  'words',
  'half-words',
  'particle',
  'letter',
  'three',
  'turned',
  'titled',
];

/** So many names that are hard to tell. */
export function oddNames(count: number, random: () => number): readonly OddName[] {
  const any = <One>(some: readonly One[]): One => some[Math.floor(random() * some.length)] as One;
  return Array.from({ length: count }, (_, at): OddName => {
    const kind = KINDS[at % KINDS.length] ?? 'plain';
    const [given, surname] = [any(GIVEN), any(SURNAME)];
    switch (kind) {
      case 'plain':
        return { kind, given, surname, name: `${given} ${surname}` };
      case 'words': {
        const [first, last] = [any(WORD_GIVEN), any(WORD_SURNAME)];
        return { kind, given: first, surname: last, name: `${first} ${last}` };
      }
      case 'half-words': {
        const [first, last] = random() < 0.5 ? [any(WORD_GIVEN), surname] : [given, any(WORD_SURNAME)];
        return { kind, given: first, surname: last, name: `${first} ${last}` };
      }
      case 'particle': {
        const last = `${any(['ap', 'ab', 'van der', 'de', 'von'])} ${surname}`;
        return { kind, given, surname: last, name: `${given} ${last}` };
      }
      case 'letter': {
        const last = any(LETTERS);
        return { kind, given, surname: last, name: `${given} ${last}` };
      }
      case 'three':
        return { kind, given, surname, name: `${given} ${any(GIVEN)} ${surname}` };
      case 'turned':
        return { kind, given, surname, name: `${surname}, ${given} (Housing)` };
      case 'titled':
        return { kind, given, surname, name: `Dr ${given} ${surname.toUpperCase()}` };
    }
  });
}

const folded = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '');
const MUTATED: readonly (readonly [RegExp, string])[] = [
  [/^D(?!['’d])/u, 'Dd'],
  [/^G(?=[\p{L}]{4})/u, ''],
  [/^M(?=[aeiouwy]\p{L}{2})/u, 'F'],
  [/^P(?=\p{L}{3})/u, 'B'],
  [/^T(?=\p{L}{3})/u, 'D'],
  [/^C(?!h)(?=\p{L}{3})/u, 'G'],
  [/^B(?=\p{L}{3})/u, 'F'],
];
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What a Welsh first name is after "i"; null for one that does not change. */
function mutated(given: string): string | null {
  const change = MUTATED.find(([first]) => first.test(given));
  return change === undefined ? null : capital(given.replace(change[0], change[1]));
}

/** The forms in which somebody's name may stand; `welsh` are those that only a Welsh sentence has. */
export function formsOf({ given, surname, kind }: OddName): {
  readonly any: readonly string[];
  readonly welsh: readonly string[];
} {
  const whole = `${given} ${surname}`;
  const initials = [given, ...surname.split(/[\s-]/u)].map((word) =>
    folded(word)
      .replace(/[^\p{L}]/gu, '')
      .charAt(0),
  );
  const changed = mutated(given);
  const halves = [...given.split('-'), ...surname.split('-')].filter((half) => half.length > 2);
  return {
    any: [
      whole,
      `${surname}, ${given}`,
      given,
      surname,
      whole.toUpperCase(),
      folded(whole),
      `${folded(given).charAt(0)}. ${surname}`,
      `policy lead (${initials.join('').toUpperCase()})`,
      // In capitals and small letters alike a letter is an initial.
      ...(kind === 'letter' ? [] : [surname.toUpperCase(), folded(surname), `Dr ${surname}`, ...halves]),
      whole.replaceAll("'", '’'),
      whole.replaceAll(/['’]/gu, ''),
    ],
    welsh: changed === null ? [] : [changed, `${changed} ${surname}`],
  };
}
