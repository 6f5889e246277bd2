import { describe, expect, it } from 'vitest';
import { showReply } from '../../../src/app/show-reply.js';
import { CARD_ANSWERS } from '../../cards/sample-answers.js';
import { partsOf, sizeOf, textsOf } from '../../cards/walk-card.js';

type Json = Readonly<Record<string, unknown>>;

function cardOf(name: string): Json {
  const answer = CARD_ANSWERS[name];
  if (answer === undefined) throw new Error(name);
  return showReply(answer, 'both').card ?? {};
}

const titlesOf = (actions: unknown): readonly unknown[] => (actions as readonly Json[]).map(({ title }) => title);
const wordsOf = (part: unknown): readonly string[] => textsOf(part).map(({ text }) => String(text));

describe('a card in both languages', () => {
  it('has two blocks, Welsh first, and one set of buttons with both words on them', () => {
    const card = cardOf('summary');
    const body = card['body'] as readonly Json[];
    const heads = body.flatMap((part, at) => (part['bleed'] === true ? [at] : []));
    expect(heads).toHaveLength(2);
    expect(wordsOf(body.slice(0, heads[1])).join(' ')).toContain('3 diwrnod yn hwyr');
    expect(wordsOf(body.slice(0, heads[1])).join(' ')).not.toContain('days late');
    expect(wordsOf(body.slice(heads[1])).join(' ')).toContain('3 days late');
    expect(titlesOf(card['actions'])).toEqual(['Fy nghamau / My actions', 'Y cyfan (8) / All of it (8)']);
    expect(card['lang']).toBe('cy');
  });

  it('has each field once, with both words, and each text in two lines', () => {
    const card = cardOf('settings form');
    const inputs = partsOf(card).filter(({ type }) => String(type).startsWith('Input.'));
    expect(inputs.filter(({ id }) => id === 'chair').map(({ label }) => label)).toEqual(['Cadeirydd / Chair']);
    expect(wordsOf(card)).toContain('Gosodiadau’r grŵp');
    expect(wordsOf(card)).toContain('Group settings');
  });

  it('gives people’s words once if they stand in one block', () => {
    const words = wordsOf((cardOf('digest')['body'] as readonly Json[])[1]);
    expect(wordsOf(cardOf('digest')).filter((text) => text === 'Prepare costings')).toHaveLength(1);
    expect(words.length).toBeGreaterThan(0);
  });

  it('shows and hides the examples of both blocks with one button', () => {
    const toggle = partsOf(cardOf('help')).find(({ type }) => type === 'Action.ToggleVisibility');
    expect(toggle).toMatchObject({ title: 'Rhagor / More', targetElements: ['examples-cy', 'examples-en'] });
  });

  it.each(['summary of 300', 'list of what is open', 'digest of 300', 'escalation of 300'])(
    'is smaller than 28 KB even with many: %s',
    (name) => {
      expect(sizeOf(cardOf(name))).toBeLessThan(28 * 1024);
    },
  );
});
