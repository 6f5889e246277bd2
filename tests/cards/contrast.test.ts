import { describe, expect, it } from 'vitest';
import { LOOKS } from './every-look.js';
import { PALETTES } from './teams-look.js';

/** How light a colour is, from 0 to 1, as WCAG 2 counts it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(LOOKS)('the colours of cards, %s', (look) => {
  const { card, tints, text, subtle, accent, onAccent, good, warning, attention } = PALETTES[look];

  it.each(Object.entries({ text, subtle, accent, good, warning, attention }))(
    'words in %s are readable on a card and on every tint, by WCAG 2 AA',
    (_name, color) => {
      for (const ground of [card, ...Object.values(tints)]) expect(contrast(color, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('words on the primary button are readable', () => {
    expect(contrast(onAccent, accent)).toBeGreaterThanOrEqual(4.5);
  });
});
