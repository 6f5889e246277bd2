import { describe, expect, it } from 'vitest';
import { papersTogether, readWanted } from '../../../src/features/papers/rules/read-wanted.js';
import { readSending, sendingIn } from '../../../src/features/papers/rules/read-sending.js';
import { asksForFile } from '../../../src/reading/chat/asks-for-file.js';
import { tidyMessage } from '../../../src/reading/chat/tidy-message.js';

describe('papers that are named together', () => {
  it.each([
    ['the agenda and matters arising in Word please', ['agenda', 'matters-arising']],
    ['table of decisions and the agenda as a PDF', ['actions', 'agenda']],
    ['ga i’r agenda a’r cynllun mewn PDF', ['agenda', 'plan']],
    ['export the action log as Excel', []],
    ['the plan report as PDF', []],
    ['agenda for the meeting, with nothing of the log', []],
  ])('%s', (said, papers) => {
    expect(papersTogether(said)).toEqual(papers);
  });
});

describe('the format of a requested paper', () => {
  it.each([
    ['it goes to print at four, give me matters arising in word', 'docx'],
    ['print the actions document', 'pdf'],
    ['the agenda in whatever opens on my phone', 'pdf'],
    ['dogfen o’r camau', 'docx'],
  ])('%s', (said, format) => {
    expect(readWanted(said).format).toBe(format);
  });

  it.each([
    ['the agenda, welsh first and then english below', 'both'],
    ['yr agenda yn Gymraeg a Saesneg', 'both'],
    ['the agenda in English', 'en'],
  ])('%s', (said, language) => {
    expect(readWanted(said).language).toBe(language);
  });

  it.each([
    ['the printer is free at noon, could I have the agenda in Word', true],
    ['who owes what, as something that opens on an iPad', true],
    ['agenda in giant letters', true],
    ['Gwen to put the agenda in Word', false],
    ['what is on the agenda?', false],
  ])('is a file or not in “%s”: %s', (said, isSo) => {
    expect(asksForFile(said)).toBe(isSo);
  });

  it('is still that of matters arising if a message begins with them', () => {
    expect(tidyMessage('matters arising paper for the 17th, in Word', '').said).toContain('matters arising paper');
    expect(tidyMessage('matters arising, Welsh version, pdf', '').said).toContain('matters arising');
    expect(tidyMessage('Matters Arising, who has not answered?', '').said).toBe('who has not answered?');
  });
});

describe('papers that are to go out by themselves', () => {
  it.each([
    ['I never remember to send the papers round. Do it for me from now on, four days before we meet', 4],
    ['From here on send the pack out two days ahead of each meeting', 2],
    ['dw i isio i’r papura fynd mas ddeuddydd cyn bob cyfarfod', 2],
  ])('%s', (said, days) => {
    expect(sendingIn(said, said)?.days).toBe(days);
  });

  it.each(['The pack went out five days before the meeting', 'the papers were sent two days before the meeting'])(
    'are not set by a report of the past: %s',
    (said) => {
      expect(sendingIn(said, said)).toBeNull();
    },
  );

  it('are not set without how long before', () => {
    expect(readSending('send the papers')).toBeNull();
  });
});
