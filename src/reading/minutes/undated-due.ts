import { NO_DEADLINE, type Deadline } from '../../model/deadline.js';
import { firstWord } from '../text/first-word.js';

/** How many characters at the end of a task may hold such words. */
const TAIL = 120;
const AT_ONCE =
  /(?<=[\s,;:(–—-])(asap|a\.s\.a\.p|as soon as (?:possible|practicable|practical)|at (?:the|your|their) earliest (?:convenience|opportunity)|as a matter of urgency|(?:over|in|within|during) the (?:next|coming) (?:few |couple of )?(?:days|weeks|months)|in (?:the near future|due course)|at a later (?:date|stage|time)|near(?:er)?(?: to)? the (?:time|date|day|event)|(?:at|for) (?:an? |the )?(?:upcoming|forthcoming|future|mid-year) meetings?|dros (?:y|yr) (?:dyddiau|wythnosau|misoedd|ychydig \p{L}+|wythnos neu ddwy) nesaf|(?:cyn|mor) gynted (?:â|ag) (?:phosibl?|y bo modd|y gellir))[\s).;!]*$/iu;
/** An event whose day nobody knows, in a few words: "… before the move", "… once it has been signed". */
const EVENT =
  /(?<!(?:look|looks|looking|take|takes|come|comes|go|goes|named|soon|shortly|just|(?:clean|tidy|clear|pick|clears|tidies)(?: up)?)\s)(?<=[\s,;(–—-])((?:before|after|prior to|ahead of|in advance of|in time for|as soon as|once|when|cyn|ar ôl|unwaith|pan)\s(?:[^\s,;.]+ ){0,7}[^\s,;]+?)[\s).;]*$/iu;
/** After these verbs, "when" names what to find out or say. */
const SAYS =
  /^(?:ask|tell|find|check|confirm|say|decide|know|see|establish|clarify|agree|advise|inform|remind|note|show|explain|let|consider|discuss|report|gofyn|dweud|holi|cadarnhau|penderfynu)$/iu;

/** The deadline at the end of a task in words that give no day: "asap", "when it is ready"; null if there is none. */
export function undatedDue(words: string): Deadline | null {
  const tail = words.slice(-TAIL);
  const found = AT_ONCE.exec(tail) ?? (SAYS.test(firstWord(words)) ? null : EVENT.exec(tail));
  const said = found?.[1];
  return found && said !== undefined && found.index > 0 ? { ...NO_DEADLINE, said } : null;
}

const OF_EACH =
  /(?:^|[.;!?] +)(?:both|all|each|all (?:three|four|of (?:these|them))|these|y ddau|y ddwy|pob un|i gyd)(?: of (?:these|them))?(?: (?:are|is|to be|i['’]w))?(?: (?:due|needed|wanted|done|finished|completed|gorffen))? ((?:by|before|for|on|at|erbyn|cyn) [^.;!?]{2,50})[.\s]*$/iu;

/** Splits off a following sentence that gives all tasks one deadline, "Both by Tuesday", and returns that deadline. */
export function splitDueOfEach(words: string): { readonly words: string; readonly due: string } | null {
  const found = OF_EACH.exec(words);
  return found?.[1] === undefined ? null : { words: words.slice(0, found.index + 1).trim(), due: found[1] };
}
