import { NO_DEADLINE, type Deadline } from '../../model/deadline.js';
import { firstWord } from '../text/first-word.js';

/** The end of a task, longer than any such words. */
const TAIL = 120;
const AT_ONCE =
  /(?<=[\s,;:(–—-])(asap|a\.s\.a\.p|as soon as (?:possible|practicable|practical)|at (?:the|your|their) earliest (?:convenience|opportunity)|as a matter of urgency|over the (?:next|coming) (?:few |couple of )?(?:days|weeks|months)|dros (?:y|yr) (?:dyddiau|wythnosau|misoedd|ychydig \p{L}+|wythnos neu ddwy) nesaf|(?:cyn|mor) gynted (?:â|ag) (?:phosibl?|y bo modd|y gellir))[\s).;!]*$/iu;
/** "… before the move", "… once it has been signed": an event whose day nobody knows, in a few words. */
const EVENT =
  /(?<!(?:look|looks|looking|take|takes|come|comes|go|goes|named|soon|shortly|just)\s)(?<=[\s,;(–—-])((?:before|after|prior to|ahead of|in advance of|in time for|once|when|cyn|ar ôl|unwaith|pan)\s(?:[^\s,;.]+ ){0,7}[^\s,;]+?)[\s).;]*$/iu;
/** After these "when" is what is to be found out or said. */
const SAYS =
  /^(?:ask|tell|find|check|confirm|say|decide|know|see|establish|clarify|agree|advise|inform|remind|note|show|explain|let|consider|discuss|report|gofyn|dweud|holi|cadarnhau|penderfynu)$/iu;

/** By when a task is to be done, at its end in words that give no day: "asap", "when it is ready"; null when they say nothing. */
export function undatedDue(words: string): Deadline | null {
  const tail = words.slice(-TAIL);
  const found = AT_ONCE.exec(tail) ?? (SAYS.test(firstWord(words)) ? null : EVENT.exec(tail));
  const said = found?.[1];
  return found && said !== undefined && found.index > 0 ? { ...NO_DEADLINE, said } : null;
}

const OF_EACH =
  /(?:^|[.;!?] +)(?:both|all|each|all (?:three|four|of (?:these|them))|these|y ddau|y ddwy|pob un|i gyd)(?: of (?:these|them))?(?: (?:are|is|to be|i['’]w))?(?: (?:due|needed|wanted|done|finished|completed|gorffen))? ((?:by|before|for|on|at|erbyn|cyn) [^.;!?]{2,50})[.\s]*$/iu;

/** Tasks without the sentence after them that says by when all are due, "Both by Tuesday", and the deadline in it. */
export function splitDueOfEach(words: string): { readonly words: string; readonly due: string } | null {
  const found = OF_EACH.exec(words);
  return found?.[1] === undefined ? null : { words: words.slice(0, found.index + 1).trim(), due: found[1] };
}
