import { describe, expect, it } from 'vitest';
import { INTENTS } from '../../../src/features/summaries/intents.js';
import { languageOfWords } from '../../../src/reading/text/language-of-words.js';

const intent = INTENTS['show-summary'];

describe('a request in free words for the state of a group', () => {
  it.each(['en', 'cy'] as const)('has thirty different examples: %s', (language) => {
    const examples = intent.examples[language];
    expect(new Set(examples).size).toBe(30);
  });

  it.each(['en', 'cy'] as const)('has its examples in their given language: %s', (language) => {
    expect(
      intent.examples[language].filter((one) => languageOfWords(one) === (language === 'en' ? 'cy' : 'en')),
    ).toEqual([]);
  });

  it('is answered at once, as it changes nothing', () => {
    expect(intent.ifWrong).toBe('harmless');
    expect(intent.make({ said: '', reference: null, people: [], set: null, dates: [], words: '' })).toEqual({
      kind: 'summary',
    });
  });
});
