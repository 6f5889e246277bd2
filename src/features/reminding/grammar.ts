import { about, END, type Make } from '../about-action.js';
import { type GrammarEntry, type GrammarPart, patterns, phrase } from '../grammar-part.js';

/** Somebody asks to remind others now of what waits for them. */
export interface RemindCommand {
  readonly kind: 'remind';
  /** The words that name the people; null for everyone who has something waiting. */
  readonly who: string | null;
  /** The one action to remind them of; null for all of theirs. */
  readonly reference: string | null;
  /** Further actions: "chase all three"; absent for none. */
  readonly others?: readonly string[];
  /** Whether to remind only of overdue actions. */
  readonly isLate: boolean;
}

/** Somebody asks for an update on all silent actions. */
export interface AskSilentCommand {
  readonly kind: 'ask-silent';
}

const ASK_SILENT: AskSilentCommand = { kind: 'ask-silent' };

const PLEASE = '(?:please\\s|can you\\s|could you\\s|allwch chi\\s|a wnewch chi\\s)?';
const REMIND = '(?:(?:send\\s(?:a\\s)?(?:reminder|nudge)\\sto|remind|nudge|chase(?:\\sup)?|prod|ping)\\s)';
const ATGOFFA = '(?:(?:anfon(?:wch)?\\snodyn\\satgoffa\\sat|atgoff(?:a|wch|wch chi)|gwthi(?:o|wch))\\s(?:y\\s|yr\\s)?)';
const ABOUT = '\\s(?:about|on|of|for|re|over|am|ynghylch|ynglŷn â|ar)\\s{1,3}';
/** Excludes people described by what they did, who are not named: "remind those who have said nothing". */
const NOT_SOME =
  "(?!(?:whoever|whichever|pwy bynnag)\\b|(?:(?:all|any|every)(?: of)? )?(?:(?:the )?(?:ones|people|rest|others|leads?|arweinwyr|rhai|bobl)|those|anyone|anybody|everyone|everybody|pawb|bawb)(?: (?:who|that|we|with|whose|sy(?:dd)?|na|nad|heb)\\b|(?:'ve|'s) | (?:have|has|had)n't))";
/**
 * Excludes sentences: "remind Siân to ring the Trust" is an action, "remind me" asks for one's own nudges, and "her"
 * refers to what was shown.
 */
const NOT_SELF =
  '(?!(?:me|us|myself|fi|ni|fy|my|i|her|him|them|it|that|this|nhw|hwn|hwnna)\\b|(?:all|both|every one|the) ?(?:of (?:them|these|those)|(?:the )?(?:two|three|four|five|six|lot)|(?=[\\s.!?,]*$))|(?:these|those|y (?:ddau|ddwy|tri|tair|pedwar)|bob un)\\b)';
const WHO = `${NOT_SELF}${NOT_SOME}(?<rest>(?:(?!\\b(?:to|that|if|when|at|before|about|today|tomorrow|every|each|after|before|am|i|bod|returns?|the form|h?ymateb(?:ion)?|ffurflen|R\\d{1,5})\\b)[^.:;!?\\n]){2,80}?)`;
const LATE =
  "(?:(?:everyone|everybody|anyone|all|people|those|the ones|leads?)\\s?(?:who(?:\\s?['’]s|\\sis|\\sare)?|that(?:\\sis|\\sare)?)?\\s?(?:is|are)?\\s?(?:late|overdue|behind)|(?:the )?(?:late|overdue) (?:ones|people|leads|actions)|whoever is late|(?:all )?(?:the )?overdue)";
const HWYR = "(?:bawb|pawb|pob un|y rhai|y bobl|arweinwyr)\\s(?:sy(?:dd)?['’n]{0,2}(?:\\syn)?\\s)?(?:yn\\s)?hwyr";
const ITS_LEADS = '(?:(?:the\\s)?leads?\\s(?:of|for|on)\\s{1,3}|(?:yr\\s)?arweinwyr\\s{1,3})?';

const ofTheirs: Make<RemindCommand> = (reference, rest) => ({
  kind: 'remind',
  who: rest === '' ? null : rest,
  reference,
  isLate: false,
});

const whole = (source: string, make: (who: string) => RemindCommand): GrammarEntry<RemindCommand> => ({
  pattern: new RegExp(`^${source}(?:\\splease|\\sos gwelwch yn dda|\\splis)?[\\s.!?,]{0,5}$`, 'diu'),
  make: (match, typed) => make(match.groups?.['rest'] === undefined ? '' : typed('rest').trim()),
});

const SILENT = '(?:silent|quiet)(?: leads?| ones?| people)?';
const TAWEL = '(?:arweinwyr|rhai|bobl) (?:tawel|distaw)';

export const REMINDING_GRAMMAR: GrammarPart = patterns('phrase', [
  phrase(
    `(?:please )?(?:ask (?:(?:(?:all|everyone|everybody)(?: (?:of )?the)?|the) ?(?:${SILENT}|leads)? ?(?:who (?:is|are) (?:silent|quiet) )?|${SILENT} )for (?:an )?updates?|(?:ask for|request|chase) (?:the |all the )?updates|(?:chase(?: up)?|remind|nudge) (?:all )?(?:the )?${SILENT})`,
    ASK_SILENT,
  ),
  phrase(
    `(?:gofyn(?:nwch)? (?:am ddiweddariadau|i(?:'r| bob| bawb)?(?: arweinydd)?(?: ${TAWEL}| tawel| distaw)? am (?:ddiweddariadau|ddiweddariad))|atgoff(?:a|wch)(?:'r| y| yr)? ${TAWEL})`,
    ASK_SILENT,
  ),
  about(`${PLEASE}(?:${REMIND}|${ATGOFFA})${ITS_LEADS}REF(?:\\splease)?${END}`, (reference) =>
    ofTheirs(reference, '', ''),
  ),
  about(`${PLEASE}(?:${REMIND}|${ATGOFFA})${WHO}${ABOUT}REF(?:\\splease)?${END}`, ofTheirs),
  whole(`${PLEASE}(?:${REMIND}(?:${LATE})|${ATGOFFA}(?:${HWYR}))`, () => ({
    kind: 'remind',
    who: null,
    reference: null,
    isLate: true,
  })),
  whole(`${PLEASE}(?:${REMIND}|${ATGOFFA})${WHO}`, (who) => ({ kind: 'remind', who, reference: null, isLate: false })),
]);
