const SHOWS_UP = '(?:appear|be|stand|stay|remain|feature|go|come|happen|take place|sit|fod|bod|aros|ymddangos|cael)';
/** Says that something is not needed: "needn't appear", "doesn't have to be on", "do without it", "take it away". */
const LEFT_OUT = [
  `(?:need ?n['’]?t|need not|(?:does|do|did)(?:n['’]?t| not) (?:need|have) to|no need for (?:\\p{L}+ ){1,4}to|no longer (?:needs?|has|have) to) ${SHOWS_UP}`,
  '(?:do|manage|go|get by) without',
  "(?:take|taken|takes) (?:\\p{L}+['’]?s? ){1,4}(?:away|off|out)",
  "(?:leave|leaving|left|strike|struck|cut|miss|cross|crossed) (?:\\p{L}+['’]?s? ){0,4}out",
  '(?:excused?|withdrawn|withdraws?|pulled out|backed out|bowed out)',
  `(?:does|s|nid oes|does) ?(?:dim|ddim) (?:rhaid|angen|isio|eisiau) (?:i(?:'r)? )?(?:\\p{L}+ ){1,5}${SHOWS_UP}`,
  `(?:fydd|does) dim (?:angen|rhaid)`,
  '(?:hepgor|gadael|gadewch|gad|adael) (?:\\p{L}+ ){0,4}(?:allan|mas)',
  "(?:wedi )?tynnu['’]n ôl",
].map((source) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu'));

/** Whether words say that something is no longer needed. */
export const isLeftOut = (said: string): boolean => LEFT_OUT.some((form) => form.test(said));
