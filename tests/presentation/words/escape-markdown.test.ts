import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/presentation/words/escape-markdown.js';

const markdown = new MarkdownIt();
const plain = (html: string): string =>
  html
    .replace(/^<p>|<\/p>\n$/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

describe('escaping Markdown', () => {
  it('leaves plain words unchanged', () => {
    expect(escapeMarkdown('Siân to circulate the minutes by 3.30 (draft).')).toBe(
      'Siân to circulate the minutes by 3.30 (draft).',
    );
  });

  it('makes emphasis, links, code, mentions and quotations harmless', () => {
    expect(escapeMarkdown('*a* _b_ [c](d) `e` <at>f</at>')).toBe(
      '\\*a\\* \\_b\\_ \\[c\\](d) \\`e\\` \\<at\\>f\\</at\\>',
    );
    expect(escapeMarkdown('> said')).toBe('\\> said');
  });

  it('makes the beginning of a list or a heading harmless, and only there', () => {
    expect(escapeMarkdown('- one')).toBe('\\- one');
    expect(escapeMarkdown('1. one')).toBe('1\\. one');
    expect(escapeMarkdown('# one')).toBe('\\# one');
    expect(escapeMarkdown('plan - phase 1. Then # 2')).toBe('plan - phase 1. Then # 2');
  });

  it('keeps words on one line', () => {
    expect(escapeMarkdown('one\r\n\r\n- two')).toBe('one - two');
  });

  it('shows what was written, whatever it was', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'ab1 .-+*_[]()#<>`~|\\!ŵ'.split('')), maxLength: 40 });
    fc.assert(
      fc.property(signs, (words) => {
        fc.pre(words.trim() !== '');
        const shown = plain(markdown.render(escapeMarkdown(words)));
        expect(shown.replace(/\s+/g, ' ').trim()).toBe(words.replace(/\s+/g, ' ').trim());
      }),
      { numRuns: 500 },
    );
  });
});
