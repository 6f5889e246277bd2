// How people say that others outside the group now have some work: whose it is, who took it, where it went.

const RESPONSIBILITY = '(?:responsibility|job|business|work|task|concern|problem|remit|baby|territory)';
const THEIRS = `(?:is|are|has become|have become|became|will be|is to be|now)(?: now| really| properly)*`;
const WENT =
  '(?:passe[sd]|passed|goes|gone|went|moves?|moved|transfers?|transferred|shifts?|shifted|falls?|fallen|rests?|lies|sits|belongs)';

/** Pattern sources for work that others have now; `to` or `first` captures who, and `named` is the source for `to`. */
export const handedElsewhere = (named: string): readonly string[] => [
  `${THEIRS} (?!(?:my|his|her|your|our)(?!\\p{L}))(?:up to |down to )?(?:the )?(?<to>[^,;.!?]{2,80}?)(?:['’]s|s['’]) (?:own )?${RESPONSIBILITY}(?!\\p{L})`,
  `${THEIRS} the (?:sole )?responsibility of ${named}`,
  `responsibility (?:for|of) [^.;!?]{3,120}?(?:has |have |is |was |now )*${WENT} (?:over |across )?(?:to|with) ${named}`,
  `(?:in|into) the hands of ${named}`,
  `(?:taken|picked) (?:over|up|on) by ${named}`,
  "(?<first>[^,;.!?]{2,60}?) (?:has|have|[’']ve)(?: now| since| formally| kindly)* (?:taken (?:over|on)|assumed|(?:taken|accepted) responsibility for)(?!\\p{L})",
  `(?:yn|['’]n) (?:gyfrifoldeb|fater|waith) (?:i|ar|y|yr)(?:['’]r| y| yr)? ${named}`,
  'cyfrifoldeb (?<to>[^,;.!?]{2,80}?) (?:yw|ydi|ydy|fydd)(?!\\p{L})',
  "(?<first>[^,;.!?]{2,80}?) (?:sydd|sy|fydd|bydd)(?:['’]n| yn)(?: awr| nawr)? (?:gyfrifol|gwneud|neud|arwain|delio|ymdrin)(?!\\p{L})",
  `(?:yn|bellach yn) nwylo(?:['’]r)? ${named}`,
  `wedi(?:['’]i|['’]u| ei| eu)? (?:g?h?ymryd|chymryd|cymryd) drosodd gan(?: y| yr|['’]r)? ${named}`,
  "(?<first>[^,;.!?]{2,60}?) (?:sydd )?wedi (?:cymryd|derbyn) (?:y |yr |[’']r )?(?:cyfrifoldeb|gwaith|hwn|hwnnw|drosodd|at)(?!\\p{L})",
  `wedi (?:mynd|symud|pasio|cael ei (?:roi|basio|symud))(?: draw| drosodd)? (?:i|at)(?:['’]r| y| yr)? ${named}(?=.{0,60}(?:ca[eu]|gau|tynn|dynnu|rhestr|mwyach|bellach|nid ein|ddim yn))`,
];

/** Words after the name of who has it now: "the Race Forum now", "y bwrdd iechyd bellach". */
export const SINCE_THEN =
  /\s(?:now|these days|instead|in writing|bellach|nawr|rŵan|erbyn hyn|mwyach|yn ysgrifenedig)(?!\p{L}).*$/isu;
