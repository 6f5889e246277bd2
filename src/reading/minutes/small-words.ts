/** Words that join and point, and those by which minutes say what was asked, agreed or told. Each is a kind of its own. */
const ENGLISH = `a an the this that these those it its he she they them his her their we our us i my me you your
who which what when where if whether there to will would shall should must may might can could need needs needed
is are was were be been being has have had do does did done not no
of in on at by for with from into about as and or but so than then also both all any some each before after until during
agreed agree agrees agreeing resolved asked ask asks asking requested request requests proposed propose suggested suggest
decided noted note reported report offered offer offers undertook volunteered tasked instructed invited going
hoped hope hopes please let lets action actions ap next meeting week month today tomorrow soon asap
now still already once yet currently further again back more
said says told confirmed explained informed thanked advised mentioned raised discussed approved seconded received
carried vote motion`;

const WELSH = `bydd fydd byddaf byddwn bydda dylai dylid rhaid angen gofyn gofynnwyd cytunodd cytunwyd penderfynwyd
i y yr yn ar at o a ac am gyda gan wedi ei eu fe mi mae oedd sydd yw nesaf erbyn cyfarfod wythnos hefyd er mwyn`;

const SMALL: ReadonlySet<string> = new Set(`${ENGLISH} ${WELSH}`.split(/\s+/u));

/** Whether a word, in small letters, is one whose neighbours tell what a sentence says. */
export const isSmallWord = (word: string): boolean => SMALL.has(word);
