import { describe, expect, it } from 'vitest';
import { localHelp } from '../../src/local-help.js';

const places = { endpoint: 'http://127.0.0.1:3978/api/messages', playground: 'http://localhost:56150' };

describe('the help on the terminal in local mode', () => {
  it('gives the time of the group, its zone, and the group chat first', () => {
    expect(localHelp({ ...places, now: '2022-10-12T10:00:00.676Z' })).toBe(`
Matters Arising, local mode. It is Wednesday 12 October 2022, 11:00 (Europe/London).
  Bot         http://127.0.0.1:3978/api/messages
  Playground  http://localhost:56150

1. Open the Playground in a browser, and choose the group chat: ISCG Support and Challenge Group.
2. Type @, click Matters Arising, and write each of these as a message of its own:
     set up ISCG Support and Challenge Group; meets 17 November 2022 11:00-12:30; chair Claire Bennett
     ACTION: Claire Bennett to circulate the terms of reference by 22 November 2022
     pretend 2022-11-15 09:00
3. Claire’s nudge is in Personal Chat. docs/first-group.md goes on from there (docs/grwp-cyntaf.md yn Gymraeg).

Ctrl+C stops it.
`);
  });

  it('does not mention a Playground that is not running', () => {
    expect(localHelp({ ...places, playground: null, now: '2026-01-12T10:00:00.000Z' })).toBe(`
Matters Arising, local mode. It is Monday 12 January 2026, 10:00 (Europe/London).
  Bot         http://127.0.0.1:3978/api/messages
  Playground  not running (PLAYGROUND=off, not installed, or its port is taken)

Ctrl+C stops it.
`);
  });
});
