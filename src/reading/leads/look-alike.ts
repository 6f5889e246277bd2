/** Letters of other alphabets that look like Latin ones, and those. */
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
 * Words as they look, all in Latin letters, where some of theirs only look like those: "Сlaire" with a Cyrillic С, or
 * letters of twice the width. Null for words that are as they look, or that no Latin letters look like.
 */
export function latinLookAlike(words: string): string | null {
  const plain = words.normalize('NFKC').replace(/[^\p{ASCII}]/gu, (letter) => ALIKE.get(letter) ?? letter);
  return plain === words.normalize('NFC') || /(?!\p{Script=Latin})\p{L}/u.test(plain) ? null : plain;
}
