import type { Paragraph } from './paragraph.js';
import { saysNoMore } from './report.js';
import type { SectionKind } from './section-heading.js';

/** An amount of money as a list of payments has it: with a sign, or with pence. */
const AMOUNT = String.raw`(?:[£€$] ?\d{1,3}(?:,?\d{3})*(?:\.\d{2})?|\d{1,3}(?:,?\d{3})*\.\d{2})`;
const CELLS = /\t+| {3,}| ?\| ?/u;
const IS_AMOUNT = new RegExp(`^${AMOUNT}(?: (?:inc|incl|ex|plus)\\.? vat)?$`, 'iu');
const BESIDE_AMOUNT = new RegExp(`(?:^[-•*]?\\s*${AMOUNT}\\s)|[\\s:–-]\\(?${AMOUNT}\\)?[.;,]?\\s*$`, 'u');
/** Says that something is still to come, which no line of a list of payments does. */
const OWED =
  /(?<!\p{L})(?:will|would|shall|should|must|agreed|resolved|asked|proposed|requested|needs?|please|to be|bydd\p{L}*|i['’]w|angen|cytunwyd|gofynnwyd)(?!\p{L})/iu;
/** "Clerk to pay £40.00" */
const GIVEN = /^\W*(?:\d+[.)]\s+)?(?:the )?(?:\p{L}[\p{L}.'’]*[ ,&/]+){1,4}to \p{Ll}/iu;

/** The reference of a planning application, alone on its line or before its address: "CT.0650/H (Amended Plans)". */
const REFERENCE =
  /^\W*(?:(?:\d{1,2}|[a-z])[.)]\s+)?(?:(?:planning )?app(?:lication|n)?(?: (?:no|ref|reference|number))?[.:]* )?(?:[A-Z]{1,6}[ ./-]?\d[\w.]*(?:[/.-]\w+)*|\d{2,4}\/\d{3,6}(?:\/\w+)+)\s*(?:\([^()]*\)\s*)*[:–-]?\s*$/u;
/** Begins a line about a planning application or what was decided about it. */
const LABEL =
  /^\W*(?:applicants?|agent|location|site(?: address)?|application (?:type|description|no|number|ref|reference)|(?:description|details) of (?:the )?(?:works|development|proposal)|(?:reasons?|conditions?|informatives?)(?: (?:for (?:refusal|decision|approval)|of (?:note|consent|approval)))?(?: \d+)?|ymgeisydd|lleoliad|rhesymau?|amodau?):\s/iu;
/** Works that somebody applies for, at their address. */
const WORKS =
  /^\W*(?:(?:\(?\p{L}\)|\d+[.)]) )?(?:[\p{Lu}\d./-]*\d[\p{Lu}\d./-]*[\s:–-]+)?(?:(?:proposed|partial|outline|full|retrospective) )*(?:erection|demolition|conversion|construction|retention|display|change of use|removal|replacement|revision|alterations?|variation|insertion|installation|formation|extension|subdivision|(?:single|two|first|rear|side|front|double|1|2|part)[- ](?:and |\p{L}+[- ])?(?:storey|floor|extension)|listed building consent|works? to)(?!\p{L}).* (?:at|of|to|adjacent to|rear of|land) .*\p{Lu}/iu;

/** Stands over a list of payments: "Accounts for payment", "Cyfrifon i'w talu". */
const TITLE =
  /^\W*(?:\d+[.)]?\s+)?(?:accounts|payments|invoices|cheques|bills|expenditure|cyfrifon|taliadau|anfonebau)(?: \p{L}+)? (?:to be|for|i['’]w) (?:\p{L}+ )?(?:paid|approved|authorised|ratified|payment|approval|authorisation|talu|cymeradwyo)\W*$/iu;

const isAmount = (cell: string): boolean => IS_AMOUNT.test(cell.trim());

/** A row of a list of payments: its first or last cell is an amount. */
function isPaidRow(text: string): boolean {
  const cells = text.trim().split(CELLS);
  return cells.length > 1 && (isAmount(cells[0] ?? '') || isAmount(cells.at(-1) ?? '')) && !OWED.test(text);
}

/** A line that ends in an amount, or begins with one, and gives nobody anything to do. */
const isPaidLine = (text: string): boolean => BESIDE_AMOUNT.test(text) && !OWED.test(text) && !GIVEN.test(text);

/** Whether a line is about an application for planning permission. */
export const isOfPlanning = (text: string): boolean =>
  REFERENCE.test(text) ||
  LABEL.test(text) ||
  (WORKS.test(text) && !OWED.test(text.replace(/proposed /iu, '')) && !/[.!]\s*$/u.test(text));

/**
 * Whether a line only records: a payment of a list, with its amount, or an application for planning permission, with
 * who applies, where, for what, and why it was decided so. Such lines say nothing that the meeting has to do.
 */
function recordsOnly(text: string, near: readonly (Paragraph | null)[]): boolean {
  if (text.length > LONGEST) return LABEL.test(text);
  if (TITLE.test(text) || isPaidRow(text) || isOfPlanning(text)) return true;
  return isPaidLine(text) && near.some((other) => other !== null && BESIDE_AMOUNT.test(other.text));
}

/** A longer line is no row of a list. */
const LONGEST = 300;

/** Whether the sentences of a paragraph hold nothing that is still to be done: it is done, marked already, or a record. */
export const holdsNothing = (
  { text }: Paragraph,
  body: string,
  section: SectionKind,
  near: readonly (Paragraph | null)[],
): boolean => section === 'done' || saysNoMore(text, body) || (section !== 'actions' && recordsOnly(text, near));
