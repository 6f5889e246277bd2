const KEY = '(?:\\d{1,3}(?:\\.\\d{1,3}){1,3}[a-z]?|\\d{1,3}[a-z]|[a-z]{1,2}\\d{1,3}(?:\\.\\d{1,3}){0,2}[a-z]?)';
const NOUN =
  '(?:recommendations?|recs?|argymhell(?:iad|ion)|commitments?|ymrwymiad(?:au)?|phases?|[cg]yfnod(?:au)?|gates?|giât|themes?|thema|directorates?|[cg]yfarwyddiaeth(?:au)?|milestones?|cerrig milltir)';

const NAMES = new RegExp(
  `(?<!\\p{L})${NOUN}(?!\\p{L})|(?<!\\p{L})(?:the|our|y|'r|action) (?:plan|[cg]ynllun)(?!\\p{L})|^(?:plan|cynllun|${KEY})$`,
  'iu',
);

/** Whether words name a part of a plan, in the way of plans: "1.3", "the Workforce theme", "phase 1b". */
export const namesPlan = (words: string): boolean => NAMES.test(words.trim());
