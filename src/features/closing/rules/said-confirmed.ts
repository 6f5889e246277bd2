const GRANTED = '(?:allow|grant|approv|accept|agree|confirm|endors|uphold|upheld)\\p{L}*';
const ASKED = '(?:request|proposal|proposed closure|closure|cais|gais|cynnig|gynnig)';
const CLOSED = '(?:clos\\p{L}*|shut|g?cau|gaiff ei gau|caea|caewch)';

const FORMS = [
  // "May her request that it be closed be allowed?"
  `${ASKED}(?!\\p{L}).{0,60}?(?<!\\p{L})(?:be|is|stand|gael ei)(?:\\s\\p{L}+)?\\s(?:${GRANTED}|dderbyn|ganiatáu|gymeradwyo|gadarnhau)`,
  // "I accept Mared's proposal to close it"
  `(?:${GRANTED}|derbyn|cymeradwyo|caniatáu|cadarnh\\p{L}*)(?!\\p{L}).{0,40}(?<!\\p{L})${ASKED}(?!\\p{L}).{0,30}(?<!\\p{L})${CLOSED}`,
  // "Let it be closed as she asks", "geith hi gau fel mae'n gofyn"
  `${CLOSED}(?!\\p{L}).{0,30}(?<!\\p{L})(?:as|fel) (?:(?:she|he|they|\\p{Lu}\\p{L}+) (?:asks?|asked|proposes?|proposed|suggests?|suggested|wants?|requests?)|(?:mae|ma)(?:'n|.{1,20} yn) (?:gofyn|cynnig|awgrymu)|y (?:cynigi\\p{L}+|gofyn\\p{L}+))`,
].map((form) => new RegExp(`(?<!\\p{L})(?:${form})(?!\\p{L})`, 'isu'));

const DENIED =
  /(?<!\p{L})(?:not|never|refus\p{L}*|reject\p{L}*|until|till|unless|ddim|heb|nes|tan|gwrthod)(?!\p{L})|n['’]t(?!\p{L})/iu;

/** Whether the words agree to a proposed closure. */
export const isConfirmed = (said: string): boolean => !DENIED.test(said) && FORMS.some((form) => form.test(said));
