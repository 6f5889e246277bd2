/**
 * Words with which people say, in chats and minutes, that somebody takes something on. Collected by hand from the
 * grammar of both languages; each is a word class, and no list of whole phrases.
 */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** May stand between who takes something on and the verb of the task: "has very kindly agreed that he would". */
export const COMMITMENT_LINKS =
  setOf(`who also just now then probably definitely hopefully happily kindly very most quite really already since
duly both each all together still always actually perhaps maybe
is are am was were been being be has have had having s ve re m d
said says say told tells tell reckons reckon agreed agrees agree promised promises promise offered offers offer volunteered volunteers
undertaken undertook undertakes undertake confirmed confirms assured mentioned suggested proposed decided accepted thinks
happy glad willing keen able free ready prepared fine ok okay good up content due supposed meant set down going about planning hoping aiming
intending expecting expected expects wanted wants asked tasked poised needs need ought got getting put putting hand taking take taken took
that he she they i we it himself herself themselves upon on for an the action job task between jointly together up in his their
everyone everybody people them him her us you me
to will would shall should must can could may might ll please
theyd hed shed wed theyll hell shell ill id my word his her our
wedi newydd di cytuno addo gaddo cynnig gynnig dweud deud gweud ddweud ddeud bod fod y yr yn n mynd am i barod fodlon bodlon hapus gorfod angen
isio isie eisiau moyn fo fe hi nhw o e ef hefyd jyst byddai bydd bydde basa fasa fydd fyddai basai sa sy sydd iddi iddo iddyn ati
yesterday today earlier last night this morning ddoe heddiw neithiwr nithwr
wrtha wrthon wrthyn gwirfoddoli wirfoddoli
garedig iawn digon`);

/** End what leads up to the verb of a task. */
export const COMMITMENT_ENDS = setOf(`to will would shall should must can could may might ll d please ought
theyd hed shed wed theyll hell shell ill id`);

/** Of a Welsh chain, one of these says that something is still to be done. */
export const WELSH_COMMITMENTS =
  setOf(`am i mynd cytuno addo gaddo cynnig gynnig gorfod bydd byddai bydde fydd fyddai basa fasa basai sa
bydda fydda dylai ddylai dyle gwirfoddoli wirfoddoli bodlon fodlon`);

/** Begin a Welsh clause before whoever takes something on. */
export const WELSH_AUXILIARIES = setOf(
  `mae ma bydd fydd byddai bydde fyddai basa fasa basai dylai ddylai dyle bod fod wneith gwneith neith wnaiff gwnaiff naiff`,
);

/** Stand where a verb would, and are none. */
export const NO_VERBS =
  setOf(`the a an my our your his her their its this that these those it him them me us you i we he she they
at to on in off as from with by for of into about and or but so if not never no
here there today tomorrow yesterday now then soon next more less`);

/** Are no tasks: being, having, thinking, knowing. */
export const NO_TASKS =
  setOf(`be have has had need want say think hope know see like mean understand rather believe expect wait apologise admit
manage agree remember stop miss seem
bod cael gweld meddwl gobeithio disgwyl aros methu gallu credu gwybod hoffi teimlo cofio dod mynd`);

/** Say in one Welsh word that the speaker takes something on: "ymrwymais i lunio", "y byddwn i'n codi". */
export const OWN_PROMISES =
  setOf(`ymrwymais ymrwymes addewais addawes gaddewais cytunais cytunes cynigiais cynigies gwirfoddolais gwirfoddoles
wna gwna wnaf gwnaf naf byddwn bydden baswn faswn fyddwn swn nai wnai na'i wna'i`);

/** Begin what a Welsh speaker says of themselves. */
export const OWN_WELSH = setOf(`dwi wi rwy rwyf rydw dw fydda bydda byddaf dylwn ddylwn`);

/** Ask, before whoever is named: what follows is no promise. */
export const ASK_BEFORE = setOf(`what when why how if whether who whose where which
pwy beth pryd pam sut os lle ble faint`);

/** Say no: nobody takes anything on. */
export const REFUSALS =
  setOf(`not never cannot can't won't wouldn't isn't hasn't didn't doesn't don't shouldn't couldn't cant wont
ddim dim erioed nid`);
