const CLOSURES =
  '(?:(?:all|any|every|the|our|each) )*(?:closures?|closing(?: of)?(?: the)?(?: actions?)?|closed actions?)';
const CONFIRMERS =
  '(?:i|we|(?:the )?(?:chair|deputy|secretary|meeting|group)(?: or (?:the )?(?:chair|deputy|secretary))?)';
const DONE =
  "(?:(?:when |whether |if )?(?:something|an action|anything|actions|it|they)(?: is| are|'s|'re)? (?:done|closed|complete|finished))";
const NOW = '(?:(?:from now on|in future|from today|o hyn ymlaen),? )?';
const LATER = '(?: (?:from now on|in future|please|first|any ?more|mwyach|o hyn ymlaen|gyntaf))*[.!]?';
const whole = (source: string): RegExp => new RegExp(`^(?:please )?${NOW}(?:${source})${LATER}$`, 'iu');

const ON = [
  whole(
    `${CLOSURES} (?:must|should|need(?:s)? to|has to|have to|will|are to|is to) be (?:confirmed|approved|checked)(?: by ${CONFIRMERS})?`,
  ),
  whole(`${CLOSURES} needs? (?:confirming|confirmation|approval|to wait for ${CONFIRMERS})`),
  whole(`confirm(?:ing)?(?: of)? ${CLOSURES}(?: is| should be)? on|turn on confirmation of ${CLOSURES}`),
  whole(
    `(?:only )?${CONFIRMERS} (?:must |should |will |want(?:s)? to |need(?:s)? to |has to |have to |is to )?(?:confirms?|approves?|checks?|agrees?) (?:${CLOSURES}|${DONE})`,
  ),
  whole(`only ${CONFIRMERS} (?:can|may|should) close (?:actions|an action|things)`),
  whole('(?:mae |rhaid )(?:angen |i )?(?:gadarnhau|gymeradwyo) (?:pob |bob )?cau'),
  whole('rhaid cadarnhau (?:pob )?cau|cadarnhau (?:pob )?cau ymlaen'),
  whole(
    "(?:mae'r |y |yr )?(?:cadeirydd|ysgrifennydd|cyfarfod)(?: sy)?(?:'n| yn) cadarnhau (?:pob |bob )?(?:cau|pan fydd (?:rhywbeth|cam) wedi(?:'i| ei) (?:wneud|gwblhau))",
  ),
];
const OFF = [
  whole(
    `${CLOSURES} (?:do not|don't|does not|doesn't|need not|needn't) (?:need (?:to be |any )?)?(?:be )?(?:confirmed|confirming|confirmation|approved|approval)`,
  ),
  whole(
    `confirm(?:ing)?(?: of)? ${CLOSURES}(?: is| should be)? off|(?:turn off|stop) (?:confirmation of |confirming )${CLOSURES}`,
  ),
  whole(`(?:nobody|no ?one) (?:needs|has) to (?:confirm|approve) (?:${CLOSURES}|${DONE})`),
  whole('(?:does|nid oes|dim) (?:dim )?angen cadarnhau (?:pob )?cau|cadarnhau (?:pob )?cau i ffwrdd'),
];

/** Reads whether closures must be confirmed or need not be; null when a clause is about something else. */
export function confirmingIn(clause: string): 'on' | 'off' | null {
  if (OFF.some((form) => form.test(clause))) return 'off';
  return ON.some((form) => form.test(clause)) ? 'on' : null;
}
