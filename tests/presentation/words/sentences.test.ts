import { describe, expect, it } from 'vitest';
import type { AnyReply } from '../../../src/app/features.js';
import type { Problem } from '../../../src/model/problem.js';
import { showReply } from '../../../src/app/show-reply.js';
import { formatProblem } from '../../../src/presentation/words/format-problem.js';
import { HOSTILE } from '../../cards/sample-actions.js';
import { PROBLEM_SAMPLES } from '../../fixtures/sample-problems.js';
import MarkdownIt from 'markdown-it';
const markdown = new MarkdownIt({ linkify: false });
/** Texts of a problem that people choose. */
const CHOSEN = ['said', 'name', 'names'];

/** The problem with hostile words wherever people choose them. */
const hostile = (problem: Problem): Problem =>
  Object.fromEntries(
    Object.entries(problem).map(([key, value]) => [
      key,
      CHOSEN.includes(key) ? (Array.isArray(value) ? [HOSTILE, HOSTILE] : HOSTILE) : value,
    ]),
  ) as unknown as Problem;

const asRead = (html: string): string =>
  html
    .replace(/<\/?p>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

describe('a sentence that quotes people’s words', () => {
  it.each(PROBLEM_SAMPLES.map((problem) => [problem.code, hostile(problem)] as const))(
    'shows them as they were written: %s',
    (_code, problem) => {
      for (const language of ['en', 'cy'] as const) {
        const { text, summary } = showReply({ kind: 'problem', problem }, language);
        const html = markdown.render(text ?? '');
        expect(html).not.toMatch(/<(?:a|em|strong|code|h\d|at)\b/);
        expect(text).not.toMatch(/(?<!\\)<at>/);
        expect(asRead(html)).toBe(formatProblem(problem, language).replace(/\s+/g, ' '));
        // What notifications show is no markdown.
        expect(summary).toBe(formatProblem(problem, language));
      }
    },
  );

  it('shows the name of a stand-in', () => {
    const news = {
      change: 'away',
      from: '2022-09-15',
      until: '2022-09-16',
      isNow: true,
      backOn: '2022-09-20',
    } as const;
    const answer: AnyReply = { kind: 'own-changed', news: { ...news, standIn: '[Mair](https://example.org) *Evans*' } };
    const { text, summary } = showReply(answer, 'en');
    expect(text).toContain('your nudges go to \\[Mair\\](https://example.org) \\*Evans\\*,');
    expect(summary).toContain('your nudges go to [Mair](https://example.org) *Evans*,');
  });
});
