/** Letters of other alphabets, with the Latin letters that they resemble. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  (
    [
      ['АВЕЅІЈКМНОРСТУХԚԜҺ', 'ABESIJKMHOPCTYXQWh'],
      ['авеѕіјкмнорстухԛԝһԁӏ', 'aBesijKMHopcTyxqwhdl'],
      ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
      ['ανικορυϲϳ', 'avikopucj'],
      ['ıɑɡ', 'iag'],
    ] as const
  ).flatMap(([others, latin]) => others.split('').map((letter, index) => [letter, latin.charAt(index)] as const)),
);

/**
 * Rewrites words in the Latin letters they resemble: "Сlaire" with a Cyrillic С, or full-width letters. Null if they
 * already are Latin, or if some letter resembles none.
 */
export function latinLookAlike(words: string): string | null {
  const plain = words.normalize('NFKC').replace(/[^\p{ASCII}]/gu, (letter) => ALIKE.get(letter) ?? letter);
  return plain === words.normalize('NFC') || /(?!\p{Script=Latin})\p{L}/u.test(plain) ? null : plain;
}
