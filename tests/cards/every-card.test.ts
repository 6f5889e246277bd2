import { describe, expect, it } from 'vitest';
import { buttonNamed, PLACES } from '../../src/app/declared.js';
import type { Button } from '../../src/app/features.js';
import { showReply } from '../../src/app/show-reply.js';
import { schemaFaults } from './card-schema.js';
import { HOSTILE } from './sample-actions.js';
import { CARD_ANSWERS, TEXT_ANSWERS } from './sample-answers.js';
import { buttonsOf, partsOf, sizeOf, textsOf } from './walk-card.js';

/** The keys of what a verb sends, and of the card that it comes back to. */
const keysOf = (verb: Button['verb']): readonly string[] => [
  ...Object.keys(buttonNamed(verb).button.data),
  ...PLACES.filter(({ buttons }) => buttons.some((button) => button.verb === verb)).flatMap(({ data }) =>
    Object.keys(data),
  ),
  ...(verb.startsWith('review-') || verb.startsWith('plan-draft-') || verb === 'plan-keep' ? ['ticked'] : []),
];

const MAY_BE_LEFT_OUT = new Set(['matters', 'from', 'digest', 'form', 'ticked', 'sure', 'asked', 'source']);

const LANGUAGES = ['en', 'cy', 'both'] as const;
const cases = Object.keys(CARD_ANSWERS).flatMap((name) => LANGUAGES.map((language) => ({ name, language })));

function cardOf(name: string, language: (typeof LANGUAGES)[number]): Record<string, unknown> {
  const answer = CARD_ANSWERS[name];
  if (answer === undefined) throw new Error(name);
  const { card, text, summary } = showReply(answer, language);
  expect(text).toBeNull();
  expect(summary.trim()).not.toBe('');
  expect(summary).not.toContain('\n');
  return card ?? {};
}

describe.each(cases)('the card: $name, in $language', ({ name, language }) => {
  const card = cardOf(name, language);

  it('is an Adaptive Card 1.5 that names its language and has a fallback', () => {
    expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.5', lang: language === 'en' ? 'en' : 'cy' });
    expect(String(card['fallbackText']).trim()).not.toBe('');
    expect(schemaFaults?.(card) ?? []).toEqual([]);
  });

  it('has no empty text and no unfilled place', () => {
    for (const { text } of textsOf(card)) {
      expect(String(text).trim()).not.toBe('');
      expect(String(text).replaceAll('${name}', '')).not.toContain('${');
    }
  });

  it('is less than 28 KB', () => {
    expect(sizeOf(card)).toBeLessThan(28 * 1024);
  });

  it('sends a verb with its data from every button, and the same where Action.Execute is unknown', () => {
    for (const { verb, data, fallback } of buttonsOf(card)) {
      const keys = keysOf(verb as Button['verb']);
      expect(Object.keys(data).filter((key) => !keys.includes(key))).toEqual([]);
      const needed = keys.filter((key) => !MAY_BE_LEFT_OUT.has(key));
      expect(needed.filter((key) => !(key in data))).toEqual([]);
      expect(fallback).toMatchObject({ type: 'Action.Submit', data: { ...data, verb } });
    }
  });

  it('has at most six buttons in a row next to the menu, and at most one primary', () => {
    for (const part of partsOf(card)) {
      const primary = ((part['actions'] ?? []) as { mode?: string }[]).filter(({ mode }) => mode !== 'secondary');
      expect(primary.length).toBeLessThanOrEqual(6);
      const meant = ((part['actions'] ?? []) as { style?: string }[]).filter(({ style }) => style === 'positive');
      expect(meant.length).toBeLessThanOrEqual(1);
      expect(part).not.toHaveProperty('isEnabled');
      expect(part['type']).not.toBe('Table');
    }
  });

  it('destroys nothing with a single press', () => {
    const isDestructive = ({ style }: { style?: unknown }): boolean => style === 'destructive';
    const asked = partsOf(card)
      .filter(({ type }) => type === 'Action.ShowCard')
      .flatMap(({ card: question }) => partsOf(question).filter(isDestructive));
    expect(partsOf(card).filter(isDestructive)).toEqual(asked);
  });

  it('labels every input, once each, and says what is wrong with required ones', () => {
    const inputs = partsOf(card).filter(({ type }) => String(type).startsWith('Input.'));
    expect(new Set(inputs.map(({ id }) => id)).size).toBe(inputs.length);
    for (const input of inputs) {
      // What stands beside a box to tick is its name.
      expect(input[input['type'] === 'Input.Toggle' ? 'title' : 'label']).toMatch(/\S/);
      if (input['isRequired'] === true) expect(input['errorMessage']).toMatch(/\S/);
    }
  });
});

describe('what people wrote', () => {
  it('is shown as it is: neither an expression, nor markdown, nor a mention', () => {
    const texts = textsOf(cardOf('detail of a hostile task', 'en')).map(({ text }) => String(text));
    const task = texts.find((text) => text.startsWith('Check ${name}'));
    expect(task).toContain('\\*bold\\* \\_it\\_ \\[link\\](https://example.org) \\<at\\>Everyone\\</at\\>');
    expect(task?.replaceAll('\\', '')).toContain(HOSTILE);
  });
});

describe('answers in words', () => {
  it.each(Object.entries(TEXT_ANSWERS))('%s is a sentence without a card', (_name, answer) => {
    for (const language of LANGUAGES) {
      const { text, card, summary } = showReply(answer, language);
      expect(card).toBeNull();
      expect((text ?? '').length).toBeGreaterThan(10);
      expect(summary).not.toContain('\n');
    }
  });
});
