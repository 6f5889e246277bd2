import { addMs, DAY_MS } from './model/calendar/instants.js';

/** Prints, in local mode, where everything is and three lines to try. */
export function printLocalHelp(places: {
  readonly endpoint: string;
  readonly playground: string | null;
  readonly now: string;
}): void {
  const where = places.playground ?? 'not running (PLAYGROUND=off, not installed, or its port is taken)';
  process.stdout.write(`
Matters Arising, local mode. Its clock says ${places.now}.
  Bot         ${places.endpoint}
  Playground  ${where}

Open the Playground and try, in the personal chat (in the group chat, start with @Matters Arising):
  set up ISCG Support and Challenge Group; meets every second Thursday of the month 11:00-12:30; chair Claire Bennett
  ACTION: Claire Bennett to circulate the terms of reference by 30 November
  pretend ${pretendExample(places.now)}
`);
}

/** A moment some weeks ahead, so that nudges and a summary arrive. */
function pretendExample(now: string): string {
  return `${addMs(now, 45 * DAY_MS).slice(0, 10)} 09:00`;
}
