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
  /(?<=^|[.!?;,–-] |\b(?:and|so|but|yes|yeah|yep|ok|okay|sure|right|then|great) )I(?:['’]ll| will|['’]m going to| can| need to| have to|['’]ve got to|['’]m happy to) (?!(?:be|see|have|not|need|think|hear|imagine|say|understand)(?!\p{L}))(?=\p{Ll})/giu;
/** A promise that ends in a question is one all the same: "I can do that, by Friday?" */
const IN_DOUBT = /(?<=will .*)\?$/u;
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
        text: said.words.replace(ACTION, 'ACTION: $1').replace(MINE, `${said.nick} will `).replace(IN_DOUBT, '.'),
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
