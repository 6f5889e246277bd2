import { daysAheadSaid } from '../schedules/said-nudging.js';

// People ask for a paper by its name together with what it should be: a kind of file, large, or for publication.

const PAPER =
  /['’]r (?:holl )?(?:atebion|log)(?!\p{L})|(?<!\p{L})(?:(?:the |all |the collated |yr |eu )(?:answers|responses|atebion)|ymatebion|matters arising|[md]?aterion (?:sy['’]n|sydd yn|yn) codi|agenda|running order|order of (?:business|the day)|trefn y (?:dydd|cyfarfod)|(?:table|list|record|copy) of (?:all |the |our |open )*(?:actions|decisions)|(?:open |all )actions|actions? (?:table|list|log)|(?:whole|full|entire|action) log|log (?:gweithredu|(?:y )?camau)|(?:the|our|whole|full) register|register of (?:the )?actions|every (?:single )?action|pob cam|the log|decisions|(?:every|each) (?:single )?decision|(?:what(?:ever)?|everything|all)(?: that)?(?: (?:the )?(?:we|they|it|group|board|committee|meeting|panel))?(?:['’](?:ve|s)| has| have| was| were| got)?(?: \p{L}+)? (?:decided|resolved|agreed)|what came out of|(?:what|everything)(?:['’]?s| is) still (?:open|outstanding|to do)|beth (?:sy|sydd) (?:ar ôl|ar agor|heb ei (?:wneud|neud))|beth? (?:a )?(?:benderfyn|gytun)\p{L}*|who owes what|(?<!(?<!\p{L})(?:a?round|at|on|off|under) )the table|plan report|(?:the |our )plan|[cg]h?ynllun|adroddiad|tabl gweithredu|(?:everything|all)(?: that)? (?:you['’]ve|you have|was|has been)(?: ever)? logged|[dt]h?abl (?:o['’]r |y )?(?:[cg]amau|[bp]h?enderfyniadau)|rhestr (?:o['’]r |y )?[cg]h?amau|[cg]h?ofnod (?:y )?camau|(?:log|cofnod) cyfan|y log|[bp]h?enderfyniadau)(?!\p{L})/iu;
/** Words that mean a paper only in a request: other things have answers and actions too. */
const MAYBE_PAPER =
  /(?<!\p{L})(?:answers|replies|responses|atebion|returns?|R\d{1,4}|come back (?:with|on)|sent (?:in|back)|(?:everything|all|what(?:ever)?)(?: that)? (?:people|they|every(?:one|body)|folk|(?:the |policy )*leads?)(?: (?:has|have|all))? (?:sent|said|gave|given|wrote|written|put|returned)|(?:the |our |their |all |open |outstanding )?actions|camau|(?:everything|all|whatever|the lot|the whole lot|popeth|y cwbl|y cyfan)(?:['’]s| is| sydd| sy)?(?: (?:outstanding|open|still|overdue))?|arising from)(?!\p{L})/iu;
/** Asks for something: explicitly, as an order, or in a few words that say nothing else. */
const ASKED =
  /(?<!\p{L})(?:(?:can|could|may|might|would) (?:i|we|you|it|there|the)|(?:i|we|my \p{L}+|our \p{L}+|\p{Lu}\p{L}+) (?:need|wants?|would like|could do with|am after)|(?:i|we)['’]d like|need|possible to|any chance|is there|let me have|would (?:be|do|suit|help|make)|(?:had |['’]d )?(?:hop(?:ed|ing)|been after|was after|am after|['’]m after|after)(?: for)? (?:was|is|an?|one|the|something)|any (?:hope|sign) of|ga i|gawn ni|geith|oes modd|oes posib|dw ?i angen|angen|(?:elli|alli|fedri|allet|gelli) di|allwch chi|fedrwch chi)(?!\p{L})|(?:^|[.,;:?!–-]\s+|(?<!\p{L})(?:please|then|and|so|plis|wedyn) )(?:put|stick|give|send|stitch|pull|turn|make|collate|gather|compile|bundle|get|drop|export|print|download|produce|run|bung|chuck|rho\p{L}*|gyrr\p{L}*|anfon\p{L}*|hala|dod|tynn\p{L}*|casgl\p{L}*)(?!\p{L})/iu;
const SAYS_MORE = /(?<!\p{L})(?:is|are|was|were|will|has|had|went|sent|saved|put|mae|oedd|sydd|aeth|cafodd)(?!\p{L})/iu;
/** Whether words ask for something; a few words alone are enough: "csv of the lot". */
const isAsked = (said: string): boolean =>
  ASKED.test(said) || (!SAYS_MORE.test(said) && said.split(/\s+/u).length <= 16);

/** Names a plan by its title: "the Race Equality Plan". */
const PLAN_BY_NAME = /(?<!\p{L})(?:[Tt]he|[Oo]ur) (?:\p{Lu}[\p{L}'’]* ){1,4}Plan(?!\p{L})/u;
const AS_FILE =
  /(?<!\p{L})(?:comma.separated|flat file|(?:opens?|reads?|works?|looks?|view\p{L}*) (?:up )?in (?:an? |my |the |her |his )?(?:web ?)?browser|excel|xlsx?|spread ?sheets?|pdfs?|csv|markdown|docx|html|web ?page|ics|d?taenlen\p{L}*|(?<=[.,;?!] )(?:an? )?word (?:one|is|sy|sydd|would|yw|ydi|ydy|os|if|because|achos|since)|(?:in|as|to|into|mewn|i|fel|ffeil) (?:an? )?word(?! (?:of|with|about|on|from))|(?<!(?:as a|a kind|my|a single|any|another|his|her|the last) )word(?= (?:doc\p{L}*|file|version|please|plis|so)|[,.!?]|$)|(?:bilingual|dwyieithog|welsh|english) (?:copy|version)|opens? (?:up )?on (?:an? |my |the |her |his )?(?:ipad|phone|tablet|mobile)|(?:welsh|english)(?! speak)[^.?!]{0,25}(?:english|welsh)(?= (?:underneath|below|under it|beside|side by side|after|version|too))|(?:gopi|copi|fersiwn|ffeil) (?:d?dwyieithog|[cg]ymraeg|word|pdf|excel)|word (?:copy|one)|(?:something|anything|a version|a copy) (?:printable|to print|i can print|we can print)|printable|d?dogfen (?:word|pdf|excel)|tudalen we|hard copy|power ?points?|pptx?|(?:slides?|deck|sleid(?:iau|ie|s)) (?:of|from|showing|with|o|yn dangos)|on (?:an?|one|a single) (?:sheet|page|side)(?: of (?:paper|a4))?|ar (?:un )?d?dd?alen(?: o bapur)?|(?<!(?:stop|stopped|no|not|without|avoid|beidio ag) )print(?:ed|ing|out)?|h?[ac]rgraffu|on(?:to)? paper|ar bapur|attachment|mewn dogfen)(?!\p{L})/iu;
/** Asks for a paper in one language, saying little else: "the agenda for the 17th in Welsh". */
const IN_LANGUAGE =
  /^(?:(?:please|hi|helo|hia|haia|iawn|ti|di|alli|elli|allet|gelli|allwch|chi|ala|hala|hela|danfon\p{L}*|shoot|pop|ping|drop|pass|get|can|could|may|i|we|you|have|get|see|send|give|need|want|me|us|a|copy|of|the|ga|gawn|ni|rho|rhowch|gyrra|gyrrwch|anfon|anfona|anfonwch|dwi|isio|angen|plis|weld|gopi|copi|o|i|mi|yr|y|at)[\s,]+)*(?:matters arising|[md]?aterion (?:sy['’]n|sydd yn|yn) codi|agenda|(?:table|list) of (?:actions|decisions)|[dt]h?abl (?:o['’]r |y )?(?:[cg]amau|[bp]h?enderfyniadau))(?:['’]r? ?\d{1,2}\p{L}*| (?:for|of|ar gyfer|i|am) [\p{L}\d'’ ]{2,30}?|['’]r cyfarfod(?: nesaf)?)?(?:,? (?:over|across|up|draw|lan|mas|ymlaen|mlan))?(?: (?:to|i|at|ata) (?:me|us|i|ni|fi))?,? (?:in (?:welsh|english)|yn (?:g?gymr[aâ]e?g|saesneg))(?=[\s,.?!]*(?:$|please|pls|plis|thanks|diolch|os gwel\p{L}*|bach|so |to |for |i ))/iu;
/** Asks for a paper in two languages at once: "may we have the actions in both languages?" */
export const IN_BOTH =
  /(?<!\p{L})(?:welsh (?:and|&|\+) english|english (?:and|&|\+) welsh)(?= together| side by side| both|,|[.!?]*$)|(?<!\p{L})(?:in (?:both|(?:the |our )?two)(?: of (?:our|the))? languages|in welsh and (?:in )?english|in english and (?:in )?welsh|bilingual(?:ly)?|yn (?:y )?ddwy iaith|yn ddwyieithog)(?!\p{L})/iu;
const ALWAYS =
  /(?<!\p{L})(?:from (?:now|here) on|always|(?:every|each) (?:time|meeting)|o hyn ymlaen|bob (?:tro|amser))(?!\p{L})/iu;
const isInBoth = (said: string): boolean => IN_BOTH.test(said) && ASKED.test(said) && !ALWAYS.test(said);
/** Says that a paper is for anybody to read, with nobody's name in it. */
const FOR_ALL =
  /(?<!\p{L})(?:anonymi[sz]\p{L}*|anonymous(?:ly)?|d?di-?enw\p{L}*|(?:take|strip|cut|leave|cross|scrub|blank|black|remov|hid)(?:e|ing)? (?:out )?(?:\p{L}+['’]?s? ){0,2}names?(?: out)?|no ?(?:body|one)(?: should be| is| can be)? identifi\p{L}*|(?:tynn|d?dile|cuddi)(?:wch|a|u|o)? (?:\p{L}+ ){0,2}['’]?r? ?enwau|publish(?:ed|ing|able)?|publication|redact(?:ed|ion)?|black(?:ed|ing)? (?:them |it )?out|(?:without|no|minus)(?: any(?:body['’]s|one['’]s)?| staff| people['’]?s?| personal)? names?|names? (?:removed|taken out|out(?=[\s,.!?]*(?:$|[,.!?]|please|and)))|nobody['’]?s names?|(?:all |every(?:body|one)['’]?s |people['’]?s |the )?names? (?:all )?(?:black(?:ed)?|blank(?:ed)?|cross(?:ed)?|taken|left|stripped|cut|hidden|covered)(?: (?:out|off|up))?|no ?(?:body|one) named|dim enwau|enw(?:au|e|a)? (?:\p{L}+ ){0,3}wedi(?:['’](?:u|i)| eu)? h?(?:duo|dileu|tynnu|cuddio|golygu|hepgor)|dduo['’]?r enwau|duo['’]?r (?:holl )?enwau|(?:tynnu|dynnu|hepgor|cuddio|guddio)['’]?r (?:holl )?enwau|[cg]h?yhoeddi|[cg]yhoeddus|gyhoeddus|[cg]yhoeddiad|heb enw(?:au|e))(?!\p{L})/iu;
const NAMES = '(?:names?|h?enw(?:au|e|a)?|identit\\p{L}+|personal (?:data|details))';
const HIDES =
  '(?:obscur|mask|hid(?:e|den|ing)|conceal|redact|remov|strip|cover|omit|delet|blur|withh[eo]ld|suppress|scrub|blank|black(?:ed)?(?:ing)?(?= |$)|(?:cross|tak|leav|left|cut|rub)\\p{L}*(?= (?:\\p{L}+ ){0,3}out)|cudd|guddi|tynn|dynn|dile|ddile|hepgor|dduo|duo)\\p{L}*';
const WITHOUT = "(?:without|no|not|never|nobody['’]s|heb|dim)";
/** Hides names, whatever the verb: "names inked out", "every name struck through". */
const NAMES_DONE_AWAY =
  /(?<!\p{L})(?:names?(?: \p{L}+){0,2} (?!(?:spelt|spelled|written|filled|set|typed|printed|put|laid|left|read)(?!\p{L}))\p{L}+(?:ed|ck|pt|ut|nt|en|wn|id)(?: right| well| all)? (?:out|over|through|off|away)|(?<!\p{L})h?enw(?:au|e|a)?(?: \p{L}+){0,2} wedi(?:['’][iu]| (?:ei|eu))? (?!hysgrifennu|sgwennu|rhoi|nodi)\p{L}+ (?:mas|allan|maes|drosodd|drostynt|bant))(?!\p{L})/iu;
/** Puts names near a word for hiding them, or after one for leaving them out. */
const HIDES_NAMES = new RegExp(
  `(?<!\\p{L})(?:${NAMES}(?!\\p{L})[^.?!]{0,30}(?<!\\p{L})${HIDES}|${HIDES}[^.?!]{0,30}(?<!\\p{L})${NAMES}|${WITHOUT}(?: \\p{L}+['’]?s?){0,3} (?:${NAMES}|h?enw))(?!\\p{L})`,
  'iu',
);

/** Whether a paper is for anybody to read, however the words say that it names nobody. */
export const isForAll = (said: string): boolean =>
  FOR_ALL.test(said) || HIDES_NAMES.test(said) || NAMES_DONE_AWAY.test(said);
/** Says that a paper answers a legal request, in which names are seldom left. */
export const UNDER_LAW =
  /(?<!\p{L})(?:FOI|foi|EIR|freedom of information|subject access|ombudsman|ICO|[rR]hyddid [gG]wybodaeth|[rR]yddid [gG]wybodaeth|ombwdsmon)(?!\p{L})/iu;

/** Asks for large print. */
export const IN_LARGE =
  /(?<!\p{L})(?:(?:big|large|bigger|larger|huge|enormous|giant|massive) (?:print|text|type|letters|writing|font)|[bp]h?rint bras|llythrennau (?:mawr|bras))(?!\p{L})/iu;
/** What somebody else must do, or talk about paper as such. */
const OF_OTHERS =
  /^(?:action|cam gweithredu)\b|^(?!(?:have|need|want|got|going|trying|hoping|just|what) )(?:the |all |every )?[\p{L}’']+(?: [\p{L}’']+){0,3} (?:to(?! (?:me|us)(?!\p{L}))|will|should|must|has to|have to) (?!have|get|be\b)|^(?:has|have|did|does|is) (?:any|some|every)(?:body|one)|^(?:i|we|they|he|she)(?:['’]ve| have| had)? (?:already )?(?:sent|emailed|put|saved|circulated|attached|shared|uploaded|printed)(?!\p{L})/iu;

/** Asks for oneself, whatever comes before: "the pack goes to print at 4, can I have …". */
const WANTED =
  /(?<!\p{L})(?:(?:can|could|may) (?:i|we|you)|(?:i|we) (?:need|want|would like|['’]d like)|(?:send|give|get|put) (?:me|us|it|that)|ga i|gawn ni)(?!\p{L})/iu;

/**
 * Asks where papers are, or how to get them: "where do I get hold of the papers for the 17th?", "sut ga i'r papurau?"
 */
const LOOKS_FOR_PAPERS =
  /(?<!\p{L})(?:where(?:['’]s| is| are| do| can| could| would| will| might)|how (?:do|can|could|would) (?:i|we)|(?:can|could|may) (?:i|we) (?:get|have|see|read|download|find)|(?:any|what) (?:chance|way) of|(?:lle|ble)(?: (?:mae|ma|ga|gaf|gawn|alla|galla|fedra|dw|cha))?|sut (?:ga|gaf|gawn|alla|galla|fedra|mae)|ga i|gawn ni)(?!\p{L})(?:['’]r)?[^.?!]{0,45}(?<!\p{L})(?:(?:the|our|your|these|meeting|all the|y|yr|eich|ein) papers|papers (?:for|of) (?:the|next|this)|(?:matters arising|agenda|action|decisions?) (?:paper|report|document)|(?:meeting |the )pack|(?:[bp]|ph)apurau(?:['’]r)?)(?!\p{L})(?! (?:to|come|get|go|been|arrive|be|in)(?!\p{L}))/iu;
/** Speaks of writing, circulating or submitting papers, which asks for none. */
const OF_WRITING =
  /(?<!\p{L})(?:submit|write|circulat\p{L}*|send in|put in|due|deadline|before|ahead|cyflwyno|erbyn pryd|cyn)(?!\p{L})/iu;

/** Whether somebody looks for the papers of a meeting, of any kind. */
export const looksForPapers = (said: string): boolean => LOOKS_FOR_PAPERS.test(said) && !OF_WRITING.test(said);

/** Whether words ask for a paper as a file. */
export const asksForFile = (said: string): boolean =>
  (PAPER.test(said) || PLAN_BY_NAME.test(said) || (MAYBE_PAPER.test(said) && isAsked(said))) &&
  (AS_FILE.test(said) || IN_LANGUAGE.test(said) || isInBoth(said) || isForAll(said) || IN_LARGE.test(said)) &&
  (!OF_OTHERS.test(said) || WANTED.test(said)) &&
  !/\p{Lu}-\d/u.test(said) &&
  !sendsPapers(said);

const KIND_OF_FILE =
  /(?<!\p{L})(?:comma.separated|flat file|excel|xlsx?|spread ?sheets?|pdfs?|power ?points?|csv|markdown|docx?|html|web ?page|ics|d?taenlen\p{L}*|word,? (?:doc\p{L}*|file|version|welsh|english|bilingual|cymraeg|saesneg)|d?dogfen word)(?!\p{L})/iu;

/** Whether words name a kind of file. */
export const namesFile = (said: string): boolean => KIND_OF_FILE.test(said);

const PAPERS =
  /(?<!\p{L})(?:(?:the |our |all the )?papers|(?:the |our |meeting )?pack|(?:[bp]|ph)apur(?:au|e|a)|(?:[bp]|ph)ecyn|matters arising|[md]aterion(?: sy['’]n| yn)? codi|agenda)(?!\p{L})/iu;
const SENDS =
  /(?<!\p{L})(?:send\p{L}*|sent|go|goes|going|round|around|land(?:s|ing)?|reach(?:es)?|arriv\p{L}*|out|turn(?:ed|ing)? up|com(?:e|es|ing) (?:to|round|out)|issued?|(?:every(?:one|body)|all of us|we(?: all)?|people|members|they(?: all)?|the group) (?:has|have|gets?|receives?|sees?|should (?:have|get))|(?:pawb|aelodau|pobl)(?: yn)? (?:cael|gael|derbyn|gweld)|[cg]h?(?:aiff|eith|[âa]n) (?:pawb|bawb|yr aelodau)|came (?:to|round)|f[io]u?nd (?:their|its) (?:own )?way|email\p{L}*|[gc]h?yrraedd|[dg]?[dt]?dod|circulat\p{L}*|hands|h?anfon\p{L}*|[dg]?anfon\p{L}*|g?yrr\p{L}*|f?mynd|fynd|mas|rhann\p{L}*|[dn]?osbarth\p{L}*)(?!\p{L})/iu;
const EACH_TIME =
  /(?<!\p{L})(?:meetings?|we meet|from (?:now|here) on|in future|(?:each|every) time|always|automatically|by (?:itself|themselves)|on (?:its|their) own|of (?:its|their) own accord|without (?:\S+ ){1,3}having to|heb i \S+ orfod|hunain|ni['’]?n? (?:cwrdd|cyfarfod)|[cg]h?yfarfod(?:ydd)?|nghyfarfod|o hyn ymlaen|bob tro|yn awtomatig|minute|moment)(?!\p{L})/iu;
/** Speaks of leads submitting their papers, and when these are due. */
const OF_LEADS = /(?<!\p{L})(?:their(?! own)|deadline|due|submit\p{L}*|dyddiad cau|eu papurau)(?!\p{L})/iu;

/** Says that papers went out, which asks for nothing. */
const WENT =
  /(?<!\p{L})(?:went|(?:was|were|been|got) (?:sent|circulated)|sent (?:them|it|us|me)|came|received|aeth|daeth|anfonwyd|(?:eu|ei) h?anfon(?:wyd)?|cawsom|cafodd)(?!\p{L})/iu;

/** Whether words are about papers that go out before each meeting. */
export const ofPapersSent = (said: string): boolean =>
  PAPERS.test(said) && !WENT.test(said) && SENDS.test(said) && EACH_TIME.test(said) && !OF_LEADS.test(said);

/** Whether words say how long before each meeting its papers should go out. */
export const sendsPapers = (said: string): boolean => ofPapersSent(said) && daysAheadSaid(said).length > 0;
