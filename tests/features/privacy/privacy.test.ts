import { describe, expect, it } from 'vitest';
import { hear } from '../../../src/app/hear.js';

const read = (message: string): unknown => hear(message, { isLocal: false });

describe('a question about what is kept', () => {
  it.each([
    'my data',
    'My data?',
    'show me my personal data',
    'what do you keep about me?',
    'What data do you hold on me',
    'what information do you have about me',
    'what do you know about me?',
    'please show my data',
    'fy nata',
    'fy nata personol',
    'dangos fy nata',
    'beth ydych chi’n ei gadw amdanaf?',
    'Pa ddata rydych chi’n ei gadw amdanaf i?',
    'pa wybodaeth ydych yn ei chadw amdanaf',
  ])('is understood: “%s”', (message) => {
    expect(read(message)).toEqual({ kind: 'my-data' });
  });

  it.each(['my data sharing agreement is late', 'what do you know', 'data', 'what do you keep about Siân?'])(
    'is something else in “%s”',
    (message) => {
      expect(read(message)).toMatchObject({ kind: 'unknown' });
    },
  );
});
