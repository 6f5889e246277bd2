import type { Color } from '../words/format-standing.js';
import { type CardJson, expand } from './templates.js';

/** A paragraph. */
export const text = (words: string): CardJson => expand('kit/text', { text: words });

/** A paragraph in small print. */
export const remark = (words: string): CardJson => expand('kit/remark', { text: words });

/** What has just happened, or what is wrong, before anything else. */
export const notice = (words: string, color: Color): CardJson => expand('kit/notice', { text: words, color });

/** An example of what to type. */
export const example = (words: string): CardJson => expand('kit/example', { text: words });

/** The text in place of rows when there are none. */
export const empty = (words: string): CardJson => expand('kit/empty', { text: words });

/** A heading, with the number of rows below it. */
export const heading = (title: string, color: Color = 'Default', count: number | null = null): CardJson =>
  expand('kit/section', { title, color, count: count === null ? null : String(count) });

/** Labels, each with its value. */
export const facts = (rows: readonly { readonly title: string; readonly value: string }[]): CardJson =>
  expand('kit/facts', { facts: rows });

/** What somebody said or did, with who and when below it in small print. */
export const saying = (words: string, by: string, isApart = false, values: string | null = null): CardJson =>
  expand('kit/said', { text: words, values, by, isApart });
