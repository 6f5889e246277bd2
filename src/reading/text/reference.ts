/**
 * A reference as people type it: `ISCG-3`, `iscg 3`, `#ISCG-3`, "action ISCG-3". Prefixes have 2 to 8 letters and
 * digits; if nothing separates prefix and number, the prefix has only letters.
 */
export const REFERENCE =
  '(?:(?:action|cam)\\s)?#?(?<prefix>[A-Za-z]{2,8}|[A-Za-z][A-Za-z0-9]{1,7}(?=[ –-]))(?<gap>\\s?[–-]\\s?|\\s?)(?<number>\\d{1,5})(?![A-Za-z0-9])(?!-\\d)';

/**
 * Words that stand before a number in everyday talk ("page 2", "by 12", "done 3"), and so begin no reference with a
 * space.
 */
const EVERYDAY = new Set(
  `page tudalen action actions cam camau item items eitem part rhan year blwyddyn week wythnos day dydd month mis room
ystafell version point pwynt number no nos rhif section adran chapter pennod annex atodiad appendix table tabl figure phase
stage step level wording geiriad lefel group grwp team tim grade band form option question slide line goal theme thema top last next first
me him her them you they he she my your our his their mi fi ti chi nhw hi
about only over under from since until till to at by in on of or is it we us ok okay re the and for yes article erthygl
schedule paragraph para agenda paper papur phone ext lot all just circa around before after within between than plus minus
done close closed finish finished complete sorted reopen cancel drop scrap delete remove note task give assign reassign pass
hand move push put extend delay defer postpone shift bring grant approve allow refuse reject decline take cover covering do
doing have lead need mark log hold release invite ask remind nudge show open history status update with was has are not
cau caewch cwblhau gorffen ailagor agor canslo canslwch dileu tynnu nodyn tasg symud symudwch gohirio rhoi rhowch ailbennu
neilltuo caniatau gwrthod dal gwahodd atgoffa dangos hanes gyda mae wedi geiriad dyddiad task tasks wording deadline lead leads owner
erbyn cyn ar tua am yn tan hyd mae
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
llun mawrth mercher iau gwener sadwrn sul ionawr chwefror ebrill mai mehefin awst medi hydref tachwedd rhagfyr`.split(
    /\s+/,
  ),
);

/** Words that look like the prefix of a reference but never are one. */
const NEVER = new Set(['covid', 'sars']);

/** The reference in its standard spelling, `ISCG-3`; null if an everyday word stands before the number. */
export function referenceOf(prefix: string, gap: string, number: string): string | null {
  const word = prefix.toLowerCase();
  const isHyphened = gap.trim() !== '';
  if (NEVER.has(word) || (!isHyphened && EVERYDAY.has(word))) return null;
  return `${prefix.toUpperCase()}-${Number(number)}`;
}
