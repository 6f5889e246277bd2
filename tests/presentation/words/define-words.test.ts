import { describe, expect, it } from 'vitest';
import { defineWords, inLanguages } from '../../../src/presentation/words/catalogue.js';

const english = {
  late: {
    text: '{days, plural, one {# day late} other {# days late}}',
    note: 'In a row',
    values: { days: 'how many days it is late' },
  },
  button: { edit: { text: 'Edit', note: 'A button', max: 20 } },
  label: { text: 'Working days between nudges after it', note: 'A label', max: 60 },
  hello: { text: 'Hello {name}. I’m here.', note: 'The first line', values: { name: 'who it is' } },
};
const welsh = {
  late: '{days, plural, zero {# diwrnod} one {# diwrnod} two {# ddiwrnod} few {# diwrnod} many {# diwrnod} other {# diwrnod}} yn hwyr',
  button: { edit: 'Golygu' },
  label: 'Diwrnodau gwaith rhwng nodiadau atgoffa wedyn',
  hello: 'Helo {name}. Rwy’n yma.',
};
const words = defineWords(english, welsh);

describe('words', () => {
  it('are strings, or functions of what code puts into them', () => {
    expect(words('en').button.edit).toBe('Edit');
    expect(words('en').late({ days: 1 })).toBe('1 day late');
    expect(words('en').late({ days: 3 })).toBe('3 days late');
    expect(words('cy').late({ days: 2 })).toBe('2 ddiwrnod yn hwyr');
  });

  it('are in Welsh and English together for a reader of both, short ones on one line', () => {
    expect(words('both').button.edit).toBe('Golygu / Edit');
    expect(words('both').late({ days: 2 })).toBe('2 ddiwrnod yn hwyr / 2 days late');
    expect(words('both').hello({ name: 'Siân Rees of the housing team' })).toBe(
      'Helo Siân Rees of the housing team. Rwy’n yma.\n\nHello Siân Rees of the housing team. I’m here.',
    );
  });

  it('are on one line for a reader of both if space is short, however long they are', () => {
    expect(words('both').label).toBe(
      'Diwrnodau gwaith rhwng nodiadau atgoffa wedyn / Working days between nudges after it',
    );
  });

  it('show a value unchanged, whatever characters it has', () => {
    for (const name of ['{days}', '<b>Siân</b>', "Mari '{x}' #", 'plural, one']) {
      expect(words('en').hello({ name })).toBe(`Hello ${name}. I’m here.`);
    }
  });

  it('have a group of numbers between commas if it is long', () => {
    for (const [days, text] of [
      [999, '999'],
      [1000, '1,000'],
      [1_200_000, '1,200,000'],
    ] as const)
      expect(words('en').late({ days })).toBe(`${text} days late`);
    expect(words('cy').late({ days: 1000 })).toBe('1,000 diwrnod yn hwyr');
  });

  it('are refused by the compiler if a value or a Welsh text is missing', () => {
    // @ts-expect-error the text needs `days`
    expect(() => words('en').late({})).toThrow('days');
    // @ts-expect-error the Welsh has no text for the button
    defineWords(english, { late: welsh.late, hello: welsh.hello, button: {} });
  });
});

describe('a text in the languages of its reader', () => {
  it('has Welsh first, separated as requested', () => {
    expect(inLanguages('cy', (one) => one)).toBe('cy');
    expect(inLanguages('both', (one) => one)).toBe('cy / en');
    expect(inLanguages('both', (one) => one, ': ')).toBe('cy: en');
  });
});
