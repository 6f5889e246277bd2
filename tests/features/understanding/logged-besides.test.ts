import { describe, expect, it } from 'vitest';
import { choicesFor } from './choices-for.js';

/** What would be logged of words, as the line that is read. */
function lineOf(said: string): string | null {
  const logged = choicesFor('claire', [], said)
    .choices.flat()
    .find(({ kind }) => kind === 'log');
  return (logged as { readonly text?: string } | undefined)?.text ?? null;
}

describe('a request for logging in unusual words', () => {
  it.each([
    ['put one on for me would you, renew the licence, 4 November', 'ACTION: me to renew the licence by 4 November'],
    ['one more for the tracker: Gwen to order badges', 'ACTION: Gwen Lloyd to order badges'],
    [
      'One for Rhys: book a slot with the auditors by 2 December',
      'ACTION: Rhys Bowen to book a slot with the auditors by 2 December',
    ],
    ['my next job is type up the interviews, pop that on', 'ACTION: me to type up the interviews'],
    ["un arall ar y rhestr: Huw i ffonio'r cyngor", "ACTION: Huw Parry to ffonio'r cyngor"],
    ["un i Gwen: ffonio'r ysgol erbyn 4 Tachwedd", "ACTION: Gwen Lloyd to ffonio'r ysgol erbyn 4 Tachwedd"],
    ['dwi isio cofio postio’r ffurflen', "ACTION: me to postio'r ffurflen"],
  ])('%s', (said, line) => {
    expect(lineOf(said)).toBe(line);
  });
});

describe('a task that was left to somebody', () => {
  it.each([
    ['it was left that Huw would redo the register', 'ACTION: Huw Parry to redo the register'],
    ['the upshot is that Rhys will ring the auditors', 'ACTION: Rhys Bowen to ring the auditors'],
    ["Gwen and I have said we'll visit the depot", 'ACTION: Gwen Lloyd and me to visit the depot'],
    ['Huw to meet the surveyor, no date for it yet', 'ACTION: Huw Parry to meet the surveyor'],
    ['Mae Gwen am gwrdd â’r adeiladwyr, dim dyddiad eto', "ACTION: Gwen Lloyd to cwrdd â'r adeiladwyr"],
  ])('%s', (said, line) => {
    expect(lineOf(said)).toBe(line);
  });
});

describe('several tasks under a heading', () => {
  it('are each a task of the person who does it', () => {
    expect(
      lineOf("Two from the call. Gwen is writing a blog post, due 2 December. Huw's getting quotes, no rush on it"),
    ).toBe('ACTION: Gwen Lloyd to write a blog post by 2 December\nACTION: Huw Parry to get quotes');
  });

  it('each have a day that is given for all of them', () => {
    expect(lineOf('Gwen to ring them and Huw to check the lease. Both by 4 November')).toBe(
      'ACTION: Gwen Lloyd to ring them by 4 November\nACTION: Huw Parry to check the lease by 4 November',
    );
    expect(lineOf("Huw i ffonio'r cyngor a Gwen i anfon y rhestr, y ddau erbyn 4 Tachwedd")).toBe(
      "ACTION: Huw Parry to ffonio'r cyngor by 4 Tachwedd\nACTION: Gwen Lloyd to anfon y rhestr by 4 Tachwedd",
    );
  });
});
