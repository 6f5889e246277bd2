import { chatLine } from './chat-line.js';
import type { MinutesLine } from './minutes-line.js';

const ECHO =
  /^Created (?:ACTION-\d+|issue #?\d+)[\t ]*[-–][\t ]*(.{1,300}?)[\t ]*\[on (.{1,80}?)(?:[\t ]*[-–][\t ]*due[\t ]+(\d{4}-\d\d-\d\d))?\]/iu;
const CREATED =
  /^Created -> action #?\d+(?: https?:\S+)?[\t ]+(.{1,300}?)[\t ]*\(on ([^()]{1,80})\)(?:[\t ]*due[\t ]+(.{4,40}))?\s*$/iu;
const FIX = /^s([/|#])([^/|#]{1,80})\1([^/|#]{0,80})\1?g?\s*$/u;
const ACTION = /^action:?[\t ]+(?!items?\b|points?\b|plans?\b)(?=[@\p{L}])([^:]{1,100}?(?::|[\t ]to[\t ]))/iu;
/** "I'll write" means the speaker, also in a sentence further on or after "yes". */
const MINE =
  /(?<=^|[.!?;,–-] |\b(?:and|so|but|yes|yeah|yep|ok|okay|sure|right|then|great) )I(?:['’]ll| will|['’]m going to| can| need to| have to|['’]ve got to|['’]m happy to) (?!(?:be|see|have|not|only|never|need|think|hear|imagine|say|understand|confirm|report|tell|remember|recall|appreciate|agree|access)(?!\p{L}))(?=\p{Ll})/giu;
/** Where the last sentence begins. */
const LAST = /(?:^|[.!?] )(?=[^.!?]*[.!?]*$)/u;
const BACK = 30;

/** An action as the bot of a chat log repeats it: its task, its lead and its deadline. */
export interface ChatEcho {
  readonly task: string;
  readonly lead: string;
  readonly due: string | null;
  readonly line: number;
}

/** A chat log as the lines that people said and the actions that bots repeated. */
interface ChatText {
  readonly lines: readonly MinutesLine[];
  readonly echoes: readonly ChatEcho[];
}

/**
 * Turns the lines of a chat log into what people said, without names and times. Leaves out lines of bots, and makes
 * typed corrections ("s/alec/alex/"). Other lines stay unchanged.
 */
export function chatText(lines: readonly MinutesLine[]): ChatText {
  const kept: MinutesLine[] = [];
  const echoes: ChatEcho[] = [];
  for (const line of lines) {
    const said = chatLine(line.text);
    if (!said) {
      kept.push(line);
      continue;
    }
    if (said.isBot) {
      const echo = ECHO.exec(said.words) ?? CREATED.exec(said.words);
      if (echo) echoes.push({ task: echo[1] ?? '', lead: echo[2] ?? '', due: echo[3] ?? null, line: line.number });
      continue;
    }
    const fix = FIX.exec(said.words.trim());
    if (fix) correct(kept, fix[2] ?? '', fix[3] ?? '');
    else {
      kept.push({ text: '', number: line.number });
      kept.push({
        text: withSpeaker(said.words.replace(ACTION, 'ACTION: $1'), said.nick),
        number: line.number,
      });
    }
  }
  return { lines: kept, echoes };
}

function correct(lines: MinutesLine[], wrong: string, right: string): void {
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - BACK); at--) {
    const line = lines[at];
    if (!line?.text.includes(wrong)) continue;
    lines[at] = { ...line, text: line.text.replace(wrong, right) };
    return;
  }
}

/** Names the speaker where they promise something; "I can do that, by Friday?" promises it all the same. */
function withSpeaker(words: string, nick: string): string {
  const at = words.endsWith('?') ? words.search(LAST) : words.length;
  const [before, last] = [words.slice(0, at), words.slice(at)];
  const named = last.replace(MINE, `${nick} will `);
  return before.replace(MINE, `${nick} will `) + (named === last ? last : named.replace(/\?$/u, '.'));
}
