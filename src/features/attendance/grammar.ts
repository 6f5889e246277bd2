import { about, END, type Make } from '../about-action.js';
import { type GrammarPart, patterns } from '../grammar-part.js';

export interface AttendCommand {
  readonly kind: 'attend';
  readonly reference: string;
  readonly isAsked: boolean;
}

const ITS_LEADS = '(?:(?:the\\s)?leads?\\s(?:of|for|on)\\s{1,3}|arweinydd\\s{1,3}|arweinwyr\\s{1,3})?';
const TO_MEETING = "(?:\\s{1,3}(?:to\\s)?(?:the\\s)?(?:next\\s)?meeting|\\s{1,3}i'r cyfarfod(?: nesaf)?)?";

const attend: Make<AttendCommand> = (reference) => ({ kind: 'attend', reference, isAsked: true });
const needNotAttend: Make<AttendCommand> = (reference) => ({ kind: 'attend', reference, isAsked: false });

export const ATTENDANCE_GRAMMAR: GrammarPart = patterns('action', [
  about(`(?:please\\s)?ask\\s{1,3}${ITS_LEADS}REF\\s{1,3}to\\s(?:attend|come)${TO_MEETING}${END}`, attend),
  about(
    `(?:please\\s)?(?:invite|gwahodd|gwahoddwch)\\s{1,3}${ITS_LEADS}REF(?:\\s{1,3}to\\s(?:attend|come))?${TO_MEETING}${END}`,
    attend,
  ),
  about(
    `(?:don't|do not|no longer|no need to)\\s(?:ask|invite)\\s{1,3}${ITS_LEADS}REF(?:\\s{1,3}to\\s(?:attend|come))?${TO_MEETING}${END}`,
    needNotAttend,
  ),
  about(`(?:uninvite|peidi(?:o|wch) (?:â|a) gwahodd)\\s{1,3}${ITS_LEADS}REF${TO_MEETING}${END}`, needNotAttend),
  about(
    `REF[\\s:,–-]{1,4}(?:(?:need not|needn't|does not need to|doesn't need to) (?:attend|come)|no need to (?:attend|come)|dim angen (?:dod|mynychu))${TO_MEETING}${END}`,
    needNotAttend,
  ),
]);
