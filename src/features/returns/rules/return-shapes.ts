// What people say of returns is known by a word for the return together with what they want of it, whatever else they say.

/** A return by its reference or by what people call it. */
export const IS_RETURN =
  /(?<![\p{L}\d-])(?:(?:\p{L}{2,8}-)?R\d{1,4}(?!\d)|returns?|h?ymateb(?:ion)?|(?:the|key|for|on|to) ach(?:ie|ei|e|i)v(?:e|a)?ments|achievements round|(?:my |our )?achievements (?:one|thing|form)|(?:y |fy |ein )?llwyddiannau|(?:prif |y )[cg]h?yflawniadau|fill (?:mine|ours) in)(?!\p{L})/iu;

/** That something is asked of people, and nobody is told to do it. */
export const ASKS_LEADS =
  /(?<!\p{L})(?:ask|get|need|want|find out|collect|go out|send|gather|could (?:all|each|every)|gofyn\p{L}*|ofyn\p{L}*|casgl\p{L}*|hol(?:i|wch)|angen|eisiau|isio)(?!\p{L})/iu;
export const ASKS_ALL =
  /(?<!\p{L})(?:go out to|collect (?:these|this|them)|(?:angen|rhaid) i bob|each of (?:you|your)|casglwch|out of (?:each|every|all))(?!\p{L})/iu;
/** Each lead of a set, where the set is not named as such. */
export const EACH_LEAD =
  /(?<!\p{L})(?:(?:every|each)(?: of the)? (?:policy )?leads?|[bp]ob arweinydd(?: polisi)?)(?!\p{L})/iu;
/** That what has come is wanted together. */
export const COLLATES =
  /(?<!\p{L})(?:what (?:everyone|everybody|people|they|the leads)(?:['’]s|['’]ve| has| have)? (?:all )?(?:said|sent|put|written|answered)|all (?:of )?(?:the |their )?(?:answers|responses|replies)|collat\p{L}*|(?:all )?in(?:to)? one (?:document|place|file|paper)|[bp]opeth (?:ma|mae|y mae|sydd)(?!\p{L}).{0,40}anfon|at ei gilydd|mewn un (?:ddogfen|lle)|on one (?:page|sheet)|side by side|next to each other|ar un (?:ddalen|dudalen)|ochr yn ochr|goladu|coladu\p{L}*)(?!\p{L})/iu;
export const ASKS_HOW_MANY =
  /(?<!\p{L})(?:how many|who|anybody else|sawl|faint|pwy)(?!\p{L}).{0,60}(?<!\p{L})(?:back|answered|replied|sent|missing|outstanding|bothered|in so far|ateb|anfon|ar ôl)(?!\p{L})/iu;
export const CHASES =
  /(?<!\p{L})(?:chase|remind(?! me(?!\p{L}))|nudge|prod|prompt|atgoff\p{L}*(?! (?:fi|i mi)(?!\p{L}))|ewch ar ôl|hwb)(?!\p{L})/iu;
export const CLOSES =
  /(?<!\p{L})(?:shut|close|freeze|lock)(?!\p{L})(?: [\p{L}'’]+){0,4} (?:return|R\d)|(?<!\p{L})(?:cau|caewch|caea|rhewi|rhewch|rhewa|clowch)(?!\p{L}).{0,20}(?:ymateb|cais|R\d)/iu;
export const NOT_IN_TIME =
  /(?<!\p{L})(?:not a hope|won'?t make|not going to make|another week|longer|(?:f?wy|rhagor|mwy) o amser|can't (?:do|make)|more time|extension|late|instead|could it|can it|until|ga i|gawn ni|tan|rhagor o amser|estyniad|hwyr)(?!\p{L})/iu;
export const IN_MY_PLACE =
  /(?<!\p{L})(?:fill (?:mine|ours|it) in|in my place|instead of me|rather than me|not me|(?:should|ought to) be (?:her|him|them)|nid fi|come from|do mine|(?:yn )?fy lle i?|drosof)(?!\p{L})/iu;
/** That it is said of another's answers. */
export const FOR_THEM =
  /(?<!\p{L})(?:for (?:him|her|them)|on (?:his|her|their) behalf|(?:under|in|against) (?:his|her|their) name|dan ei (?:h?enw)|dan eu henwau?|yn ei (?:h?enw)|drost[oi]|drostyn\p{L}*)(?!\p{L})/iu;
/** What is headed as another's: "his achievement: …", "ei lwyddiant: …". */
export const OF_ANOTHER = /(?:^|[\n;.,–-]\s*)(?:and |ac? )?(?:his|her|their|ei|eu)\s[^:=.\n]{2,40}\s?[:=]\s/iu;
/** That some have answered, which asks nothing. */
export const HAVE_ANSWERED =
  /^(?!.*(?:\?|(?<!\p{L})(?:pwy|sawl|faint|beth|ydy|sut|who|how many)(?!\p{L}))).*(?<!\p{L})wedi ymateb(?!\p{L})/isu;

/** Whether words speak of a return at all; without that, what is meant is something else, however near its words are. */
export const speaksOfReturn = (said: string): boolean => IS_RETURN.test(said) || NAMES_ONE.test(said);
const NAMES_ONE =
  /(?<!\p{L})(?:forms?|ffurflen(?:ni)?|commission\p{L}*|g?chomisiyn\p{L}*|gomisiyn\p{L}*|achievements?|l?lwyddiannau|responses|questions|cwestiynau)(?!\p{L})/iu;
/** That somebody has nothing to say. */
export const HAS_NOTHING = /(?<!\p{L})(?:nothing|nowt|nada|zilch|nil|zero|anything|d?dim|g?wag)(?!\p{L})/iu;

/** That more time is wanted, whether or not a day is said. */
export const WANTS_TIME =
  /(?<!\p{L})(?:more time|longer|an(?:other| extra) (?:week|day|fortnight)|extension|(?:f?wy|mwy|rhagor) o amser|estyniad|wythnos (?:arall|ychwanegol)|(?:week|fortnight|day)s? later|(?:wythnos|pythefnos|bythefnos) yn hwyrach|slide|put back|pushed? back)(?!\p{L})/iu;
/** What an answer is said to be, before it: "my bit for R1:", "dyma f'un i ar gyfer R1:". */
export const HEADS_ANSWER =
  /^(?:[^:\n]{0,80}(?:(?:bit|part|answers?|answer|return|un i|rhan|ateb(?:ion)?)(?!\p{L})[^:\n]{0,60})?(?:(?:\p{L}{2,8}-)?R\d{1,4}(?!\d)|(?:the|my|our) return|(?:yr|fy|ein h?)ymateb)[^:\n]{0,60}?)(?::\s+|\.\s+(?=\p{L}+:)|,\s+(?=\p{L}+:)|\s[–-]\s)(?=\S)/iu;
/** What follows the name of a return and asks for time, and answers nothing: "R1 - I can't do the 30th". */
export const ASKS_TIME =
  /^(?:sorry[,:]? |sori[,:]? )?(?:(?:i|we)(?:'m| am|'re| are)? )?(?:can['’]?t|cannot|won['’]?t|not (?:going to|able to)|need (?:more|another|longer|until)|struggling|(?:could|can|may) (?:i|we)|ga i|gawn ni|(?:fydda|alla|fedra) i (?:ddim|m)|dw? ?i angen (?:mwy|rhagor))(?!\p{L})/iu;

/** That who speaks has forgotten what is asked of them, or by when: "what was the question?", "remind me what you want from me". */
export const ASKS_WHAT =
  /(?<!\p{L})(?:(?:remind|tell) me (?:again )?(?:what|when|which)|(?:what|which)(?: exactly)? (?:was|were|is|are) (?:the |it |that )?(?:questions?|you|i)|what(?:['’]s| is| was) it (?:you|i)|what (?:am i|are we|was i|were we|do i|do we|did you|do you)|(?:atgoff\p{L}*) (?:fi|i mi)|(?:be|beth|pa) (?:oedd|yw|ydi|ydy)(?: ['’]?r?| y)? ?(?:gwestiwn|gwestiynau|cwestiwn|cwestiynau)|(?:be|beth)(?:['’]n)? (?:union )?(?:oeddech|oeddet|dach|ydach|wyt|ydych|rydych|sydd angen|sy angen|ydw|dw)(?!\p{L}))(?!\p{L})/iu;
/** What is asked of everybody, or of what they said, which is not one's own. */
export const OF_EVERYBODY =
  /(?<!\p{L})(?:who|everyone|everybody|people|they|them|the leads|pawb|pobl|pwy|nhw|so far|hyd yma)(?!\p{L})/iu;
/** "My bit for the achievements one." stands before the answers themselves. */
export const MY_BIT =
  /^(?:(?:here(?:['’]s| is| are)|this is|dyma) )?(?:my|our|fy|ein|['’]?n)\s(?:bit|part|answers?|contribution|entry|piece|para(?:graph)?|stuff|input|rhan|atebion|ateb|cyfraniad|darn|nghyfraniad|narn|mhwt|pwt)(?: i)? (?:for|to|towards|on|ar gyfer|i|at|i['’]r|am)(?: |['’])[^:.!?\n]{2,50}(?:[.:]\s+|\s?\n\s*)(?=\S)/iu;
/** What is said after an answer, of where to put it: "… Pop that in R1 for me". */
export const PUT_IT_IN =
  /(?:^|(?<=[.!?\n])\s*)(?:(?:please|can you|could you|would you|plis|wnei di|allwch chi|fedri di) )?(?:pop|put|add|stick|enter|file|record|note|get|write|rho|rhowch|rhoi|roi|ychwaneg\p{L}*|dod|nod\p{L}*|cofnod\p{L}*) (?:that|this|it|those|these|them|hwnna|hwnnw|hwn|hynny|fo|fe|o|e|hi|nhw|rheina)(?: (?:down|i lawr))? (?:in|into|to|on|under|for|mewn|yn|at|ar|i)(?:['’]r)? [^.!?\n]{2,80}[.!]*\s*$/iu;
