import { fold } from '../text/fold.js';
import { daysInFull } from '../text/short-days.js';
import { narrow } from '../text/narrow.js';
import { notedInOne } from './listed-message.js';
import { withMonthsSpelt } from './spelt-months.js';
import { withMarks } from './spoken-marks.js';
import { NOT_THE_ITEM } from '../text/plain-message.js';
import { isNearly } from './spelling.js';

/** A message without greetings and the like, and whether it greets or thanks. */
export interface TidyMessage {
  readonly said: string;
  readonly isThanks: boolean;
  readonly isGreeting: boolean;
}

/** The bot's name. In lower case further on, or with nothing after it, the words mean the agenda item. */
const BOT = new RegExp(
  `(?:(?:<at>@?|@)[Mm]atters [Aa]rising(?:</at>)?|(?:^[Mm]atters arising(?=[,:!])|Matters Arising)${NOT_THE_ITEM})[\\s,:!]*`,
  'gu',
);
const QUOTED = /<blockquote[\s\S]{0,4000}?<\/blockquote>|^>.*$/gimu;
/** A request that is about the quoted words: "log that please". */
const OF_QUOTE =
  /^[^\p{L}]*(?:(?:please|pls|plis|can you|could you) )*(?:log|add|record|note|minute|capture|put|stick|pop|make|nod\p{L}+|cofnod\p{L}+|rho\p{L}*|log\p{L}+|ychwaneg\p{L}+) (?:that|this|it|hwn|hwnna|hynny|hyn)(?: (?:one|down|in|on|as an action|an action|i lawr|please|pls|plis|thanks|os gwelwch yn dda))*[^\p{L}]*$/iu;
/** A message that Teams quotes in HTML, as a line that is quoted: "> Owain Price: I can". */
const IN_HTML = /<blockquote(?:\s[^<>]{0,500})?>([\s\S]{0,4000}?)<\/blockquote>/giu;
const asQuotedLine = (_: string, html: string): string =>
  `\n> ${html
    .replace(/<\/strong>/giu, ': ')
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/ :/gu, ':')
    .trim()}\n`;
const withoutQuotes = (message: string): string => {
  const left = message.replace(QUOTED, ' ');
  return OF_QUOTE.test(left.replace(BOT, ' ')) ? message.replace(IN_HTML, asQuotedLine) : left;
};
/** An emoji after words ends what they say: "mush today 😂 what is due?" */
const BETWEEN_SENTENCES =
  /(?<=[\p{L}\p{N}])\s+\p{Extended_Pictographic}[\p{Extended_Pictographic}\u{1F3FB}-\u{1F3FF}\u200d\ufe0f]*\s+(?=\p{L})/gu;
const EMOJI = /[\p{Extended_Pictographic}\u{1F3FB}-\u{1F3FF}\u200d\ufe0f]+|(?<=\s|^)[:;]-?[)(DP](?=\s|$)/gu;

const NAMES = '(?:all|everyone|everybody|both|folks|team|there|bawb|pawb|chi|ti|bot|gyfeillion|ffrindiau)';
const HELLO = `(?:hi|hiya|hello|hey|helo|haia|shwmae|su'?mae|s'?mae|morning|good (?:morning|afternoon|evening)|bore da|p(?:ry)?n?awn da|prynhawn da|noswaith dda|dear|annwyl)`;
/** Excuses of somebody who is new, before what they want: "sorry if this is a silly question -". */
const NEWCOMER =
  /^(?:(?:(?:hi|hello|helo)[\s,]+)?(?:sorry|apologies|forgive me|sori)[\s,]+(?:if|for|os) (?:this is|it'?s|i'?m|the|bod|ydi hwn)[^.!?–—-]{3,50}[\s.,!–—-]+(?=\S)|not sure (?:if|whether) (?:i'?m doing this right|this is (?:the right (?:place|way)|how (?:it|this) works))[\s,.!–—-]+(?:but )?(?=\S)|is this where i (?:reply|answer|put (?:this|it)|write)\?\s+(?=\S)|i'?m new (?:to this|here)[\s,.!–—-]+(?:so |but )?(?=\S)|(?:ddim yn siŵr|dwi'm yn siŵr) (?:ydi hwn|os)[^.!?–—-]{3,40}[\s,.!–—-]+(?=\S))/iu;

/** How people begin, one after another. */
const OPENINGS: readonly RegExp[] = [
  NEWCOMER,
  new RegExp(
    `^${HELLO}(?: ${NAMES}| (?:\\p{Lu}[\\p{L}'’-]+|ysgrifenyddiaeth|secretariat)(?: \\p{Lu}[\\p{L}'’-]+)?(?=[,!.\\n–-]))?(?:[\\s,!.–-]+|$)`,
    'iu',
  ),
  /^(?:sorry(?: to (?:bother|trouble|chase|pester)(?: you(?: again)?)?)?|apologies(?! (?:for|from)(?!\p{L}))|sori|ymddiheuriadau(?! (?:am|i|ar gyfer|gen|gan|oddi)(?!\p{L}))|mae'?n ddrwg gen i)[\s,!.–-]+/iu,
  /^(?:just )?(?:a )?(?:quick|small) (?:one|q|question|note|update)?[\s,:!.–-]*(?=re\b|\S)/iu,
  /^(?:(?:i |we )?(?:just |only )?(?:wanted|want|writing|would like|'d like) to (?:say|let you know|flag|confirm|report)|just (?:to say|to let (?:you|everyone|everybody|all) know|letting you know|to flag|to confirm|fyi)|fyi|for info(?:rmation)?|gyda llaw|by the way|btw|jyst i (?:ddweud|ddeud|weud)|dim ond i (?:ddweud|ddeud)|er gwybodaeth|hoffwn (?:roi gwybod|ddweud))(?: that| bod| fod)?[\s,:–-]+/iu,
  /^(?:(?:i|we)(?: can|'m (?:happy|pleased|able) to| am (?:happy|pleased|able) to| would like to| do)?(?: now)? confirm(?: that)?|(?:g?allaf|g?alla i|g?allwn ni|mi alla i|dwi'n gallu|hoffwn) gadarnhau(?: bod| fod| y| mai)?)\s+(?!(?:it|this|that|these|those|closures?|hwn|hynny|hwnna)(?!\p{L}))(?=\S+ \S+ \S)/iu,
  // "Could somebody, no sorry, could you put it in her name": people put themselves right as they speak.
  /^(?:could|can|would|will|please|put|make|give|move|ask|tell|remind|show|what|who|log|add|allwch|rho|rhowch)(?!\p{L})[^.;:?!]{0,50}?[\s,]+(?:no,? (?:sorry|wait|hang on)|sorry,? no|scratch that|na,? sori)[\s,.–-]+(?=(?:could|can|would|will|please|make|put|give|move|ask|tell|remind|show|what|who|log|add|i mean|allwch|rho|rhowch)(?!\p{L}))/iu,
  /^(?:here(?:['’]s| is) )?where (?=(?:(?:the|my|our|\p{L}+['’]s) )?[^:?]{2,40}(?:['’]s|['’]m| is| are| am) (?:at|with|on|up to)?[^:?]{0,20}:\s)/iu,
  /^(?:(?:and |which |that |this )+reminds? me|(?:on (?:a|an) (?:(?:other|another|different|separate|unrelated) )?(?:note|matter|subject)|on another note)|speaking of which|unrelated|mae hynny(?:['’]n| yn) (?:fy )?atgoffa i?)[\s,:;.–-]+(?=\p{L}+ \p{L})|^(?:while|whilst) i(?:['’]m at it| think of it| remember| have you)[\s,:–-]+|^tra (?:dwi['’]n|dw i['’]n|['’]?mod i['’]n) cofio[\s,:–-]+/iu,
  /^(?:please|pls|plz|os gwelwch yn dda|plis|ok(?:ay)?|so|right|well|and|but|also|oh|ah|reit|wel|felly|hmm+|um+)[\s,.–-]+/iu,
  /^(?:(?:please )?(?:can|could|would|will) (?:you|u|we)(?: please| pls| possibly| just| kindly)?|would you mind|do you mind|(?:would|does|do) any(?:one|body) mind if we|do you think (?:you|we) (?:could|can|might)|would you be able to|would it be (?:possible|ok|okay|all right) (?:to|if (?:you|we))|(?:can|could) i ask you to|any chance (?:you could|of you)|is it possible to|are you able to|i(?:'d| would) (?:like|be grateful if) (?:you could|you would|you to)|(?:a )?(?:fyddech|fasech|allech)(?: chi)? g?cystal [âa]|(?:a )?(?:w?newch|fyddech|fasech|[gc]?h?allwch|[gc]?h?allech|fedrwch|fedrech) chi(?:['’]n (?:gallu|fodlon)| fod mor garedig [âa]| gystal [âa])?|w?nei di|[gc]?h?alli di|elli di|fedri di|fedret ti|allet ti|fyddet ti(?:['’]n fodlon)?|oes modd(?: i chi)?|fyddai(?:'n)? (?:modd|bosib))[\s,]+(?=\S)/iu,
];

const CLOSING =
  /^(?:(?:with )?(?:many |kind |best |warm )?(?:thanks|regards|wishes)|thank you|thx|ta|cheers|best|all the best|yours(?: sincerely| faithfully)?|diolch(?: yn fawr| o galon)?|cofion(?: gorau| cynnes)?|yn gywir|yn ddiffuant|hwyl|cheers)(?: (?:again|in advance|all|everyone|bawb|eto|ymlaen llaw))?[\s,.!]*$/iu;
const THANKS_END =
  /(?<![\s,.!–-])[\s,.!–-]+(?:(?:many |with )?(?:thanks|thank you|thankyou|thx|ta|cheers)(?: (?:so much|very much|a lot|all|again|in advance|claire))?|diolch(?: yn fawr(?: iawn)?| o galon)?(?: i chi| ti)?|please|pls|plz|plis|os gwelwch yn dda|sorry|sori|cheers|w?nei di|w?newch chi|would you)(?:[\s,.!]+(?:\p{Lu}\p{L}{0,12}\.?|\p{L}))?[\s.,!x]*$/iu;
const THANKS =
  /(?<!\p{L})(?:thanks?|thank you|thx|cheers|much (?:obliged|appreciated)|appreciate (?:it|that)|diolch)(?!\p{L})/iu;
const GREETING = new RegExp(`^${HELLO}(?![\\p{L}])`, 'iu');
/** Abbreviations and misspellings of words for times. */
const SHORT: Readonly<Record<string, string>> = {
  shd: 'should',
  shld: 'should',
  wld: 'would',
  cld: 'could',
  abt: 'about',
  ppl: 'people',
  b4: 'before',
  finacial: 'financial',
  finanical: 'financial',
  fincancial: 'financial',
  tmrw: 'tomorrow',
  tmw: 'tomorrow',
  tmoz: 'tomorrow',
  tomorow: 'tomorrow',
  tommorow: 'tomorrow',
  tommorrow: 'tomorrow',
  yest: 'yesterday',
  yday: 'yesterday',
  wk: 'week',
  wks: 'weeks',
  nxt: 'next',
  mtg: 'meeting',
  dolig: 'Nadolig',
  diwadd: 'diwedd',
  wsnos: 'wythnos',
  wsos: 'wythnos',
  wthnos: 'wythnos',
  pythnos: 'pythefnos',
  bythnos: 'bythefnos',
  // The north-west says "a" where the written word has "e" at its end.
  gwenar: 'Gwener',
  wenar: 'Wener',
  merchar: 'Mercher',
  ferchar: 'Fercher',
  tachwadd: 'Tachwedd',
  dachwadd: 'Dachwedd',
  cwarfod: 'cyfarfod',
  gwarfod: 'gyfarfod',
};
const SHORT_WORD = new RegExp(`(?<![\\p{L}])(?:${Object.keys(SHORT).join('|')})(?![\\p{L}])`, 'giu');
const MONTHS =
  'january february march april june july august september october november december ionawr chwefror ebrill mehefin gorffennaf tachwedd rhagfyr'.split(
    ' ',
  );
const BY_DAY = /(?<=\d(?:st|nd|rd|th)? (?:of )?)\p{L}{5,9}(?![\p{L}])/giu;

/** Spells words for times in full, so that dates are found. */
const spelt = (text: string): string =>
  withMonthsSpelt(daysInFull(text))
    .replace(/(?<=\p{L}) \+ (?=\p{L})/gu, ' and ')
    // "Dydd Gwener ma" is the next Friday, like "dydd Gwener".
    .replace(/(?<=(?:dydd|ddydd) \p{L}{3,8}) '?y?ma(?![\p{L}])/giu, '')
    .replace(SHORT_WORD, (word) => SHORT[word.toLowerCase()] ?? word)
    .replace(BY_DAY, (word) =>
      MONTHS.includes(word.toLowerCase())
        ? word
        : (MONTHS.find((month) => isNearly(month, word.toLowerCase())) ?? word),
    );

/** Marks at the edges; a dash before the first of several dashed lines belongs to a list. */
const AROUND = /^[\s,;:.!]+|^(?![-–—] [^\n]*\n\s*[-–—] )[\s,;:.!–—-]+|[\s,;:.!–—-]+$/gu;

/** Removes a signature: from a closing phrase on, or the writer's own name alone at the end. */
function withoutSignature(text: string, asker: string): string {
  const lines = text.split('\n');
  const closing = lines.findIndex((line, index) => index > 0 && CLOSING.test(line.trim()) && index >= lines.length - 5);
  const kept = closing > 0 ? lines.slice(0, closing) : lines;
  while (kept.length > 1 && isOwnName(kept.at(-1) ?? '', asker)) kept.pop();
  return withoutInitials(withoutClosing(kept.join('\n').trim(), asker), asker);
}

const CLOSED =
  /(?<=[.!?)])\s+(?:(?:with )?(?:many|kind|kindest|best|warm) )?(?:thanks|regards|wishes|cheers|yours(?: sincerely| faithfully)?|diolch(?: yn fawr)?|cofion(?: gorau| cynnes)?|yn gywir)\b[\s,.!–-]+(?<rest>\p{Lu}[^.!?\n]{0,20}(?:\.\s?[^.!?\n]{0,50})?)\.?$/u;

/**
 * Removes a closing on the same line, with the writer's name: "… from Monday. Kind regards, H. Parry, Legal Services".
 */
function withoutClosing(text: string, asker: string): string {
  const closed = new RegExp(CLOSED.source, 'iu').exec(text);
  const rest = fold(closed?.groups?.['rest'] ?? '').split(/[^\p{L}\p{M}]+/u);
  return closed !== null &&
    fold(asker)
      .split(' ')
      .some((name) => rest.includes(name))
    ? text.slice(0, closed.index)
    : text;
}

function isOwnName(line: string, asker: string): boolean {
  const said = fold(line.replace(/[.,!x]+\s*$/iu, ''));
  const own = fold(asker).split(' ');
  return (
    said === '' || own.join(' ') === said || own[0] === said || own.map((word) => word.charAt(0)).join('') === said
  );
}

/** Removes initials as a signature: "… by Friday. DO", "as it is. C." */
function withoutInitials(text: string, asker: string): string {
  const signed = /(?<=[.!?,)]|\n)\s+([\p{L}]{1,3}|\p{Lu}\p{L}+)\.?\s*x*$/u.exec(text);
  return signed !== null && isSignedBy(signed[1] ?? '', asker) ? text.slice(0, signed.index) : text;
}

const isSignedBy = (mark: string, asker: string): boolean =>
  isOwnName(mark, asker) || (mark.length === 1 && fold(asker).startsWith(fold(mark)));

/**
 * Removes what surrounds the content of a message: the bot's name, quotes of other messages, greetings, "just to say",
 * "could you", thanks and the writer's signature, in English and Welsh. Always leaves something, unless the message
 * says nothing.
 */
export function tidyMessage(message: string, asker: string): TidyMessage {
  const bare = narrow(
    withMarks(
      withoutQuotes(message)
        .replace(BOT, ' ')
        .replace(BETWEEN_SENTENCES, '. ')
        .replace(EMOJI, ' ')
        .replace(/[‘’ʼ]/gu, "'")
        .replace(/[^\S\n]+/gu, ' ')
        .trim(),
    ),
  );
  let said = withoutSignature(bare, asker);
  for (let again = true; again;) {
    const before = said;
    for (const opening of OPENINGS) {
      const shorter = said.replace(opening, '');
      if (/[\p{L}\p{N}]/u.test(shorter)) said = shorter;
    }
    again = said !== before;
  }
  const question = /(?<![\s.!?])[\s.!]*\?[\s?!.]*$/u.exec(said)?.[0] ?? '';
  const stated = said.slice(0, said.length - question.length);
  const ended = stated.replace(THANKS_END, '') + (question === '' ? '' : '?');
  if (/[\p{L}\p{N}]/u.test(ended)) said = ended;
  return {
    said: spelt(notedInOne(said.replace(AROUND, '').trim())),
    isThanks: THANKS.test(bare),
    isGreeting: GREETING.test(bare),
  };
}
