import { type Nation, NATIONS } from '../../model/calendar/nation.js';

const WORDS: readonly { readonly nation: Nation; readonly pattern: RegExp }[] = [
  { nation: 'northern-ireland', pattern: /northern ireland|gogledd iwerddon/i },
  { nation: 'scotland', pattern: /scotland|scottish|\balban\b/i },
  { nation: 'england-and-wales', pattern: /england|wales|english|welsh|cymru|lloegr/i },
];

/** The nation whose bank holidays apply, from words in English or Welsh or an identifier; null if they name none. */
export function readNation(words: string): Nation | null {
  const said = words.trim();
  return NATIONS.find((nation) => nation === said) ?? WORDS.find(({ pattern }) => pattern.test(said))?.nation ?? null;
}
