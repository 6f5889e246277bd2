import type { EnglishTexts } from './catalogue.js';
import { flatEnglish, flatWelsh, type WelshTexts } from './flat-texts.js';
import { textFaults } from './text-faults.js';

/** What is wrong with a pair of files, each as a sentence that names the text. */
export function wordsFaults(english: EnglishTexts, welsh: WelshTexts): readonly string[] {
  const [ours, theirs] = [flatEnglish(english), flatWelsh(welsh)];
  return [
    ...[...theirs.keys()].filter((key) => !ours.has(key)).map((key) => `${key} is in Welsh alone`),
    ...[...ours].flatMap(([key, entry]) => {
      const translated = theirs.get(key);
      return [
        ...(entry.note.trim() === '' ? [`${key} has no note for its translator`] : []),
        ...Object.entries(entry.values ?? {})
          .filter(([, meaning]) => meaning.trim() === '')
          .map(([name]) => `${key} does not say what {${name}} is`),
        ...textFaults(entry.text, entry, 'en').map((fault) => `${key} in English ${fault}`),
        ...(translated === undefined
          ? [`${key} has no Welsh`]
          : textFaults(translated, entry, 'cy').map((fault) => `${key} in Welsh ${fault}`)),
      ];
    }),
  ];
}
