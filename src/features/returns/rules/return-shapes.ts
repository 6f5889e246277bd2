import type { Slots } from '../../../reading/chat/slots.js';

// Patterns that recognise talk about returns by a word for the return plus what people want with it, whatever else they
// say.

/** Names a return by its reference or by what people call it. */
export const IS_RETURN =
  /(?<![\p{L}\d-])(?:(?:\p{L}{2,8}-)?R\d{1,4}(?!\d)|returns?|h?ymateb(?:ion)?|(?:the|key|for|on|to) ach(?:ie|ei|e|i)v(?:e|a)?ments|achievements round|(?:my |our )?achievements (?:one|thing|form)|(?:y |fy |ein )?llwyddiannau|(?:prif |y )[cg]h?yflawniadau|fill (?:mine|ours) in)(?!\p{L})/iu;

/** What was said, and whether it names an open return. */
type SaidOf = Pick<Slots, 'said' | 'namesReturn'>;

/** Asks people for something, without telling anybody to do it. */
export const ASKS_LEADS =
  /(?<!\p{L})(?:ask|get|need|want|find out|collect|go out|send|gather|could (?:all|each|every)|gofyn\p{L}*|ofyn\p{L}*|casgl\p{L}*|hol(?:i|wch)|angen|eisiau|isio)(?!\p{L})/iu;
/** Asks the people of a named set, rather than only having them do something. */
export const ASKS_PEOPLE =
  /(?<!\p{L})(?:ask\p{L}*|find out|collect|go (?:out|round)|gather|request\p{L}*|want (?:a|an|something)|would like|['’]d like|form|gofyn\p{L}*|ofyn\p{L}*|casgl\p{L}*|hol(?:i|wch)|ffurflen|angen|eisiau|isio|call for|g?alwad am|roi)(?!\p{L})/iu;
export const ASKS_ALL =
  /(?<!\p{L})(?:go out to|collect (?:these|this|them)|(?:angen|rhaid) i bob|each of (?:you|your)|casglwch|out of (?:each|every|all))(?!\p{L})/iu;
/** Each lead of a set, if the set itself is not named. */
export const EACH_LEAD =
  /(?<!\p{L})(?:(?:every|each)(?: of the)? (?:policy )?leads?|[bp]ob arweinydd(?: polisi)?)(?!\p{L})/iu;
/** Asks for everything that has come in, together. */
export const COLLATES =
  /(?<!\p{L})(?:what (?:everyone|everybody|people|they|the leads)(?:['’]s|['’]ve| has| have)? (?:all )?(?:said|sent|put|written|answered)|all (?:of )?(?:the |their )?(?:answers|responses|replies)|collat\p{L}*|(?:stitch|put|pull|bring|gather|string|lump|join|tie)\p{L}*(?!\p{L})[^.?!]{0,70}(?<!\p{L})together|in one go|one (?:word |pdf |long |big |single )*(?:document|file|doc|list)|(?:all )?in(?:to)? (?:one|a single) (?:document|place|file|paper|piece|page|sheet)|gyda['’]i gilydd|mewn un (?:darn|pishyn|ffeil|dudalen|man)|[bp]opeth (?:ma|mae|y mae|sydd)(?!\p{L}).{0,40}anfon|at ei gilydd|mewn un (?:ddogfen|lle)|on one (?:page|sheet)|side by side|next to each other|ar un (?:ddalen|dudalen)|ochr yn ochr|goladu|coladu\p{L}*)(?!\p{L})/iu;
/** Asks how it is going: "how's the return looking?", "sut mae'r ymateb yn dod ymlaen?" */
export const ASKS_HOW_GOES =
  /(?<!\p{L})(?:how(?:['’]?s| is| are| far)(?!\p{L}).{0,40}(?<!\p{L})(?:going|looking|coming|doing|getting|shaping|along|with)|where (?:are|have|do) we (?:got|at|up|stand|with)(?: \p{L}+){0,2} (?:to|with|on)|how stands?|(?:ble|lle) (?:r?yd[yi]n|[yd]?dan|yden) ni(?: arni)? (?:gyda|efo|['’]?da|ar)(?:['’]r| |$)|(?:s[uh]w?t|shwd) ?(?:mae|ma)(?!\p{L}).{0,40}(?<!\p{L})(?:mynd|dod|edrych|siapio))(?!\p{L})/iu;
/** Asks whether one's own answers arrived: "did my bit go through?" */
export const ASKS_IF_SENT =
  /(?<!\p{L})(?:(?:did|has|have|is|was)(?: \p{L}+)? (?:my|mine|our|ours)(?!\p{L}).{0,50}(?:go|gone|went|arrive\p{L}*|land\p{L}*|reach\p{L}*|come|came|get|got|sent|saved|received|work\p{L}*|in)|(?:aeth|ddaeth|gyrhaeddodd|gafodd|ydy|ydi)(?!\p{L}).{0,12}(?:fy|f['’]|ein|['’]n)(?!\p{L}).{0,50}(?:drwodd|trwodd|cyrraedd|mewn|anfon|gyrraedd|i law))(?!\p{L})/iu;
/** Speaks of what leads sent, without a word for the return. */
export const OF_ANSWERS =
  /(?<!\p{L})(?:(?:the |all )?(?:leads|their|everyone|everybody|people)['’]?s? (?:answers|replies|responses|returns)|(?:what|whatever|all(?: that)?|everything)(?:['’]s| has| have| did)?(?: (?:the|all|our|policy|leads|they|everyone|everybody|people|we|had|has|have|['’]ve))* (?:come|came|sent|send) (?:back|in)(?: with)?|atebion (?:pawb|yr arweinwyr|nhw)|(?:be|beth|popeth)(?!\p{L}).{0,30}(?:arweinwyr|pawb|nhw)(?!\p{L}).{0,20}(?:anfon|gyrru|hala|ddweud))(?!\p{L})/iu;
export const ASKS_HOW_MANY =
  /(?<!\p{L})(?:how many|who(?:['’]?s)?|anybody else|sawl|faint|pwy)(?!\p{L}).{0,60}(?<!\p{L})(?:back|answered|replied|sent|missing|outstanding|bothered|in so far|in|ateb|anfon|ar ôl|ar ol)(?!\p{L})/iu;
export const CHASES =
  /(?<!\p{L})(?:chas(?:e|ing)|remind(?:ing)?(?! me(?!\p{L}))|reminders?(?! (?:to|for) (?:me|myself)(?!\p{L}))|nudge|prod|prompt|badger|pester|hassle|atgoff\p{L}*(?! (?:fi|i mi)(?!\p{L}))|(?:ewch|cer|cerwch|dos) ar (?:ôl|ol|eu)|hwb|nodyn(?:nau)? atgoffa|p?[bp]roc(?:ia|iwch|io)|chaso|pwniad|swnian)(?!\p{L})/iu;
/** Moves people gently, if said about those who have not answered. */
const MOVES =
  /(?<!\p{L})(?:(?:a |quiet |gentle |polite |friendly ){1,4}(?:word|kick|push|poke|shout|tap|message|note)|drop (?:\p{L}+ ){0,4}a line|hurry (?:\p{L}+ ){0,4}(?:up|along)|gee (?:\p{L}+ ){0,3}up|get (?:after|on to|onto) |go after|lean on|ping|poke|rho(?:i|wch|ddwch)? (?:wbod|wybod|gwybod|air|gair|nodyn|floedd|bloedd|bwt|gic)|gair (?:bach )?(?:gyda|efo|â|da)|gyrr\p{L}* (?:neges|nodyn|air)|hala (?:neges|nodyn|air))(?!\p{L})/iu;
const STILL_TO_ANSWER =
  /(?<!\p{L})(?:the (?:others?|rest|stragglers|missing|late|slow|outstanding)|other (?:two|three|leads)|(?:those|whoever|anyone|anybody|ones|everyone|everybody|people|leads)(?: \p{L}+){0,2} (?:have|has|did|not|still|yet|late|missing|outstanding|owe\p{L}*|(?:have|has|did)n['’]?t)|(?:have|has|did)n['’]?t|y lleill|lleill|y gweddill|(?:rhai|rhei?ni|pawb|pwy bynnag|arweinwyr) (?:sy|sydd|sy['’]n|so|nad|na)(?!\p{L}).{0,30}|hwyrddyfodiaid)(?!\p{L})/iu;
/** Whether somebody wants those who have not answered to be contacted. */
export const chases = (said: string): boolean => CHASES.test(said) || (MOVES.test(said) && STILL_TO_ANSWER.test(said));
export const CLOSES =
  /(?<!\p{L})(?:shut|close|freeze|lock|end|finish|wrap)(?: (?:down|off|up))?(?!\p{L})(?: [\p{L}'’]+){0,4} (?:return|R\d)|(?<!\p{L})(?:[cg]h?au|[cg]aewch|[cg]aea|rhewi|rhewch|rhewa|[cg]lowch|[cg]loi|terfynu|derfynu|derfynwch|orffen|gorffennwch)(?!\p{L}).{0,20}(?:ymateb|cais|return|R\d)|(?<!\p{L})(?:no (?:more|further|other|one else|body else)|nobody (?:else )?(?:gets|can|may|is)|dim (?:mwy|rhagor) o|neb arall)(?!\p{L}).{0,30}(?<!\p{L})(?:answers?|replies|responses|sends?|adds?|submi\p{L}*|entries|more|atebion|anfon|ychwanegu)(?!\p{L})/iu;
const CLOSE =
  /(?<!\p{L})(?:shut|close|freeze|lock|end|finish|wrap)(?: (?:down|off|up))?(?!\p{L})|(?<!\p{L})(?:[cg]h?au|[cg]aewch|[cg]aea|rhewi|rhewch|rhewa|[cg]lowch|[cg]loi|terfynu|derfynu|terfynwch|orffen|gorffennwch)(?!\p{L})/iu;
/** Whether somebody wants to close a return, named as such or by what it is about. */
export const closes = ({ said, namesReturn }: SaidOf): boolean =>
  CLOSES.test(said) || (namesReturn === true && CLOSE.test(said));
/** Asks and closes nothing: "When does the return close?" */
export const ASKS_OF_IT =
  /^(?:so |and |a )?(?:when|what|which|who|why|how|has|have|was|did|does|pryd|beth|be|pa|pwy|pam|sut|oes)(?![\p{L}])[^.?!;]*[?\s]*$/iu;
export const NOT_IN_TIME =
  /(?<!\p{L})(?:not a hope|won'?t make|not going to make|another week|longer|(?:f?wy|rhagor|mwy) o amser|can't (?:do|make)|more time|extension|late|instead|could it|can it|until|g(?:a i|awn ni)(?! (?:g?weld|wbod|wybod|ddangos|newid|gywiro|ailddarllen|edrych|['’]r))|tan|rhagor o amser|estyniad|hwyr)(?!\p{L})/iu;
export const IN_MY_PLACE =
  /(?<!\p{L})(?:fill (?:mine|ours|it) in|in my place|instead(?! of (?!me|us))|rather than me|not me|(?:should|ought to) be (?:her|him|them)|nid fi|come from|do mine|better placed|(?:yn )?fy lle i?|drosof|drosta i|mewn gwell lle)(?!\p{L})/iu;
/** Passes one's own part on: "let Rhys fill in my part", "pass mine over to her", "basio fy return i draw i". */
export const PASSES_ON =
  /(?<!\p{L})(?:(?:let|have|get|ask|can|could|would|will)(?!\p{L}).{1,30}(?:do|fill|answer|complete|write|handle|take|sort)(?!\p{L}).{0,20}(?:my|mine|our|ours)(?!\p{L})|(?:hand|pass|give|send|forward|transfer|delegate|swap|move|switch)(?:ing)?(?!\p{L}).{0,20}(?:my|mine|our|ours|this|it)(?!\p{L})|(?:[bp]h?asio|[bp]asi\p{L}*|trosglwydd\p{L}*|drosglwydd\p{L}*|rho|rhoi|rhowch|roi|gyrr\p{L}*|anfon\p{L}*|hala|symud\p{L}*)(?!\p{L}).{0,20}(?:fy|f['’]|ein)(?!\p{L})|gad(?:a|ewch|wch)?(?!\p{L}).{1,30}(?:lenwi|ateb|wneud|neud)(?!\p{L}))/iu;
/** Proposes a day: "would the 6th do?", "fyddai'r 6ed yn iawn?" */
export const PUTS_FORWARD =
  /(?<!\p{L})(?:would|could|can|will|is|might|fyddai|fasai|fydde|ydy|ydi|yw)(?!\p{L})[^.?!]{0,50}(?<!\p{L})(?:do|suit|work|ok|okay|fine|all right|alright|possible|acceptable|any good|iawn|bosib|bosibl|dderbyniol)(?!\p{L})[^.?!]{0,20}\?/iu;
/** Adds something to one's answers: "add to what I'm sending for the achievements: …". */
export const ADDS_TO =
  /^(?:(?:please|can you|could you|plis|elli di|allwch chi) )?(?:add|put|stick|pop|include|ychwaneg\p{L}*|rho\p{L}*)(?!\p{L})[^:\n]{2,70}:\s+(?=\S)/iu;
/** Says that the answers are another person's. */
export const FOR_THEM =
  /(?<!\p{L})(?:for (?:him|her|them)|on (?:his|her|their) behalf|(?:under|in|against) (?:his|her|their) name|dan ei (?:h?enw)|dan eu henwau?|yn ei (?:h?enw)|from (?:him|her|them)|(?:enter|put|record|file|add|note|pop|down|lawr|in) (?:(?:it|this|that|them) )?(?:down )?(?:as|fel) (?:his|hers|theirs|ei un|un (?:fe|fo|hi|nhw)|\p{L}+['’]s)|(?:his|hers|theirs) in|wrth(?:o|i) (?:fe|fo|hi)|gan(?:ddo|ddi) (?:fe|fo|hi)|drost[oi]|drostyn\p{L}*)(?!\p{L})/iu;
/** A heading that makes answers another person's: "his achievement: …", "ei lwyddiant: …". */
export const OF_ANOTHER =
  /(?:^|[\n;.,–-]\s*)(?:and |ac? )?(?:his|her|their|ei|eu)\s[^:=.,\n]{2,40}(?:\s?[:=]\s|\s(?:is|are|yw|ydi|ydy)\s)|(?<!\p{L})(?:for|under) (?:his|her|their) \p{L}+,? (?:put|say|write|record)\s/iu;
/** Says that they told the speaker. */
export const TOLD_ME =
  /(?<!\p{L})(?:asks? me|asked me|ofynnodd|gofynnodd|rang|ring(?:ing|s)?|phon\p{L}*|on the (?:phone|line)|called|calls|calling|told|tells|says|said|email\p{L}*|texted|messaged|ffon(?:i|odd)\p{L}*|ar y ff[oô]n|wedodd|dwedodd|ddwedodd|dweud)(?!\p{L})/iu;
/** Says that some have answered, which asks nothing. */
export const HAVE_ANSWERED =
  /^(?!.*(?:\?|(?<!\p{L})(?:pwy|sawl|faint|beth|ydy|sut|who|how many)(?!\p{L}))).*(?<!\p{L})wedi ymateb(?!\p{L})/isu;

/** Whether words name a return: as people call any return, or by what an open one is about. */
export const isOfReturn = ({ said, namesReturn }: SaidOf): boolean => namesReturn === true || IS_RETURN.test(said);

/** Whether words speak of a return at all; without that, something else is meant, however similar the words. */
export const speaksOfReturn = (slots: SaidOf): boolean => isOfReturn(slots) || NAMES_ONE.test(slots.said);
const NAMES_ONE =
  /(?<!\p{L})(?:forms?|ffurflen(?:ni)?|commission\p{L}*|g?chomisiyn\p{L}*|gomisiyn\p{L}*|achievements?|l?lwyddiannau|responses|questions|cwestiynau)(?!\p{L})/iu;
/** Says that somebody has nothing to report. */
export const HAS_NOTHING =
  /(?<!\p{L})(?:nothing|nowt|nada|zilch|nil|zero|anything|not (?:a lot|much|a thing)|d?dim|sdim|affliw|g?wag)(?!\p{L})|['’]m byd(?!\p{L})/iu;
/** Reports one's own nothing: "put me down as nil", "sgin i'm byd i'w roi". */
export const TELLS_NOTHING =
  /(?<!\p{L})(?:nothing (?:at all )?(?:to|from (?:me|us|my|our)|new|worth|for)|(?:got|have|['’]ve) (?:absolutely )?(?:nothing|nowt|zilch|nada)|(?:put|mark|record|note|log|down) (?:me|us|it|mine|ours|my \p{L}+) (?:down )?(?:as|for) (?:a )?(?:nil|zero|nothing|blank)|nil return|(?:\s|^)['’]?m byd|(?:d?dim|sdim|s[gd]im)(?: byd)?(?: \p{L}+){0,3} (?:i['’]w|o['’]n|gen|gyda|gynno|gennym|da|oddi)|(?:sgen|sgin|sgyn|sda|does) \p{L}+ ?(?:i )?['’]?(?:m|ddim|dim)? ?byd)(?!\p{L})/iu;
/** Says that others have sent nothing yet, which says nothing about one's own part. */
export const NONE_YET =
  /(?<!\p{L})(?:yet|so far|heard|received|come (?:in|back)|came|eto|hyd yma|hyd yn hyn|wedi cyrraedd|wedi dod)(?!\p{L})/iu;

/**
 * Proposes a day as a question: "Is it a problem if my return comes on the 8th?", "fyddai ots petai'n dod ar 7
 * Rhagfyr?"
 */
export const ASKS_LEAVE =
  /(?<!\p{L})(?:(?:a|any|much of a|too much of a) (?:problem|nuisance|bother|trouble|hassle|pain)|mind|matter|ok(?:ay)?|all right|alright|fine|the end of the world|ots|problem|iawn|trafferth|drafferth)(?: (?:to|with|for|gennych|gen|gan|i)(?: (?:you|anyone|chi|ti|neb))?)?(?: chi| ti)?,? (?:if|pe|petai|petawn|os|tasai|tasa|tase)(?!\p{L})/iu;

/** Asks for more time, with or without a day. */
export const WANTS_TIME =
  /(?<!\p{L})(?:more time|longer|an(?:other| extra) (?:week|day|fortnight)|extension|(?:f?wy|mwy|rhagor) o amser|estyniad|wythnos (?:arall|ychwanegol)|(?:week|fortnight|day)s? later|(?:wythnos|pythefnos|bythefnos) yn hwyrach|slide|put back|pushed? back)(?!\p{L})/iu;
/** Introduces an answer: "my bit for R1:", "dyma f'un i ar gyfer R1:". */
export const HEADS_ANSWER =
  /^(?:[^:\n]{0,80}(?:(?:bit|part|answers?|answer|return|un i|rhan|ateb(?:ion)?)(?!\p{L})[^:\n]{0,60})?(?:(?:\p{L}{2,8}-)?R\d{1,4}(?!\d)|(?:(?:the|my|our|his|her|their|y|yr|fy|ein|ei)\s|['’][rn]\s|^|[.!;–-]\s+)returns?|(?:yr|fy|ein h?|['’]r )ymateb)(?!\p{L})[^:\n]{0,60}?)(?::\s+|\.\s+(?=(?:\p{L}+ ){0,3}\p{L}+:)|,\s+(?=\p{L}+:)|\s[–-]\s)(?=\S)/iu;
/** Follows the name of a return and asks for time instead of answering: "R1 - I can't do the 30th". */
export const ASKS_TIME =
  /^(?:sorry[,:]? |sori[,:]? )?(?:(?:i|we)(?:'m| am|'re| are)? )?(?:can['’]?t|cannot|won['’]?t|not (?:going to|able to)|need (?:more|another|longer|until)|struggling|(?:could|can|may) (?:i|we)|ga i|gawn ni|(?:fydda|alla|fedra) i (?:ddim|m)|dw? ?i angen (?:mwy|rhagor))(?!\p{L})/iu;

/**
 * Says that the speaker has forgotten what they must send, or by when: "what was the question?", "remind me what you
 * want from me".
 */
export const ASKS_WHAT =
  /(?<!\p{L})(?:(?:remind|tell) me (?:again )?(?:what|when|which)|(?:what|which)(?: exactly)? (?:was|were|is|are) (?:the |it |that )?(?:questions?|you|i)|what(?:['’]s| is| was) it (?:you|i)|what (?:am i|are we|was i|were we|do i|do we|did you|do you)|(?:atgoff\p{L}*) (?:fi|i mi)|(?:be|beth|pa) (?:oedd|yw|ydi|ydy)(?: ['’]?r?| y)? ?(?:gwestiwn|gwestiynau|cwestiwn|cwestiynau)|(?:be|beth)(?:['’]n)? (?:union )?(?:oeddech|oeddet|dach|ydach|wyt|ydych|rydych|sydd angen|sy angen|ydw|dw)(?!\p{L}))(?!\p{L})/iu;
/** Asks to see one's own words again: "can I see what I sent?", "beth roies i yn y return?" */
export const ASKS_OWN =
  /(?<!\p{L})(?:(?:what|everything|the (?:words|bit|answers?))(?: (?:that|did|have|was it))? (?:i|we)(?:['’]?ve)? (?:just |actually |already )?(?:put|sent|send|said|say|wrote|write|written|gave|give|given|entered|submitted|had)|(?:be|beth|yr hyn|y geiriau)(?: a)? (?:ro(?:di)?es|roddais|rois|rho(?:di)?es|rho?ddais|hales|halais|wedes|(?:dd?|w)ed(?:ais|es)|dd?wedais|(?:y?sg|ysg)(?:rifenn|wenn)(?:ais|es)|(?:dd?)?anfon(?:ais|es)|anfonais|w?nes|yrrais|gyrrais)(?: i| ni)?|my (?:own )?(?:answers?|words|entry)(?: again)?)(?!\p{L})/iu;
/** Asks about everybody, or about what they said, and not about one's own part. */
export const OF_EVERYBODY =
  /(?<!\p{L})(?:who|everyone|everybody|people|they|them|the leads|pawb|pobl|pwy|nhw|so far|hyd yma)(?!\p{L})/iu;
/** Stands before the answers themselves: "My bit for the achievements one." */
export const MY_BIT =
  /^(?:(?:here(?:['’]s| is| are)|this is|dyma|co|'?ma(?:['’]n)?) )?(?:my|our|fy|ein|['’]?n)\s(?:bit|part|answers?|contribution|entry|piece|para(?:graph)?|stuff|input|rhan|atebion|ateb|cyfraniad|darn|nghyfraniad|narn|mhwt|pwt)(?: i)? (?:for|to|towards|on|ar gyfer|i|at|i['’]r|am)(?: |['’])[^:.!?\n]{2,90}(?:[.:]\s+|\s?\n\s*)(?=\S)/iu;
/** Follows an answer and says where to put it: "… Pop that in R1 for me". */
export const PUT_IT_IN =
  /(?:^|(?<=[.!?\n;,–-])\s*)(?:(?:and|so|please|kindly|can you|could you|would you|plis|wnei di|allwch chi|fedri di|elli di|alli di) ){0,2}(?:pop|put|add|stick|enter|file|record|note|get|write|rho|rhowch|rhoi|roi|ychwaneg\p{L}*|dod|nod\p{L}*|cofnod\p{L}*) (?:that|this|it|those|these|them|hwnna|hwnnw|hwn|hynny|fo|fe|o|e|hi|nhw|rheina)(?: (?:down|i lawr|lawr|miwn|mewn))? (?:in|into|to|on|under|for|as|mewn|yn|at|ar|i|fel|dan)(?:['’]r)? [^.!?\n]{2,80}[.!]*\s*$/iu;
