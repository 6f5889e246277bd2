import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, writeOutUnseen } from '../../../src/reading/text/clean-text.js';

describe('text from outside', () => {
  it.each([
    ['Claire Bennett to write by 30 November', 'Claire Bennett to write by 30 November'],
    ['Siân ŵ ŷ Ŵ Ŷ ïau', 'Siân ŵ ŷ Ŵ Ŷ ïau'],
    ['w\u0302 y\u0302 a\u0302', 'ŵ ŷ â'],
    ['tab\tand line\nand return\r', 'tab\tand line\nand return\r'],
    ['ŵ one\r\ntwo\u2028three\u0085four', 'ŵ one\r\ntwo\nthree\nfour'],
    ['🏴󠁧󠁢󠁷󠁬󠁳󠁿 👩‍⚖️ 1️⃣', '🏴󠁧󠁢󠁷󠁬󠁳󠁿 👩‍⚖️ 1️⃣'],
    ['ก็ นี้ नमस्ते שָׁלוֹם', 'ก็ นี้ नमस्ते שָׁלוֹם'],
  ])('keeps people’s words: %j', (text, kept) => {
    expect(cleanText(text)).toBe(kept);
  });

  it.each([
    ['pay \u202Etxt.exe\u202C now', 'pay txt.exe now'],
    ['\u2066a\u2069\u200F\u061C', 'a'],
    ['nul\u0000 bell\u0007 escape\u001B[31m delete\u007F', 'nul bell escape[31m delete'],
    ['in\u00ADvis\u200Bible\uFEFF', 'invisible'],
    ['half \uD83D and \uDE00 half', 'half \uFFFD and \uFFFD half'],
    [`e${'\u0301'.repeat(5000)}nd`, `é${'\u0301'.repeat(4)}nd`],
    [`x${'\u0335\u0336'.repeat(900)}`, `x\u0335\u0336\u0335\u0336`],
  ])('loses invisible and forbidden characters: %j', (text, kept) => {
    expect(cleanText(text)).toBe(kept);
  });

  it('is unchanged by a second cleaning, and then holds nothing that a database refuses', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const cleaned = cleanText(text);
        expect(cleanText(cleaned)).toBe(cleaned);
        expect(cleaned).not.toMatch(/\u0000|\p{Surrogate}/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe('text for a terminal', () => {
  it('has invisible characters written out, so that JSON gives the same', () => {
    const text = 'Siân\u001B[31m \u202Ered\u009B and\ttab\n';
    expect(writeOutUnseen(text)).toBe('Siân\\u001b[31m \\u202ered\\u009b and\ttab\n');
    expect(JSON.parse(writeOutUnseen(JSON.stringify(text)))).toBe(text);
  });
});
