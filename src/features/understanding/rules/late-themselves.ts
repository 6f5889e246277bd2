const I_AM =
  "(?:(?:i|we)(?:'m| am|'re| are|'ll be| will be| may be| might be)(?: (?:going to|gonna) be)?|im|ill be|am|(?:dwi|dw i|rwy|rydw i|wi|mi fydda i|bydda i|byddaf(?: i)?|fydda i)(?:'n| yn)?)";
const A_WHILE =
  '(?:(?:a )?(?:bit|little|few minutes|touch|tad)|(?:about |around )?(?:\\d+|five|ten|fifteen|twenty|thirty) ?(?:min(?:ute)?s?)?|very|so|ychydig|(?:\\d+|pum|deg|deng) munud)';
const END = '(?=\\s*(?:$|[,.;!–-]|so |sorry|because|cos |start |achos|sori))';
/** Says that somebody is late for a meeting or a journey, not with an action. */
const FORMS: readonly RegExp[] = [
  `(?:${I_AM} )?(?:running|rhedeg) (?:${A_WHILE} )?(?:late|behind|(?:yn )?hwyr)${END}`,
  `${I_AM} (?:${A_WHILE} )(?:late|(?:yn )?hwyr)${END}`,
  `(?:${I_AM} )?(?:(?:running|rhedeg) )?(?:${A_WHILE} )?(?:late|(?:yn )?hwyr) (?:for|to|i|ar gyfer) (?:the |this |today's |our |tomorrow's |this morning's |y |yr |'r )*(?:meeting|call|group|board|session|cyfarfod|alwad|galwad)(?!\\p{L})`,
].map((form) => new RegExp(`^(?:(?:sorry|apologies|sori)[\\s,!.–-]+)?${form}`, 'iu'));

/**
 * Whether somebody says that they themselves are late for what everybody is at: "I'm running late, start without me".
 */
export const isLateThemselves = (said: string): boolean =>
  !said.includes('?') && FORMS.some((form) => form.test(said.replace(/[’‘]/gu, "'")));
