/** Verbs that tasks begin with, in minutes of UK bodies; words after them are what is to be done, not who must do it. */
const ENGLISH = `accept acknowledge act add address adopt advise agree align allocate amend analyse announce append apply appoint
approach approve arrange ascertain ask assess assign assist attend audit be begin book brief bring build call cancel capture
carry cascade challenge change chase check circulate clarify close collate collect comment commission communicate compile
complete conduct confirm connect consider consult contact continue contribute convene convey coordinate co-ordinate correct create
decide deliver design determine develop discuss disseminate distribute document draft draw edit email e-mail embed encourage
engage ensure escalate establish evaluate examine expand explain explore extend extract facilitate feed feedback fill finalise
find finish flag follow formulate forward gather get give hold host identify implement improve include incorporate inform
initiate insert inspect instruct investigate invite involve issue keep launch lead learn liaise link list look maintain make
manage map meet merge monitor move nominate note notify obtain offer open organise outline oversee participate pass perform
pick pilot place plan populate post prepare present print prioritise procure produce progress promote propose provide publish
pull pursue put query question raise re-circulate recirculate reach read recommend reconsider record recruit redraft refer
reflect refresh register reinstate release remind remove repeat reply report request research reschedule resend resolve
respond return reveal review revise revisit roll run scan schedule scope secure see seek select send set share sign signpost
source speak specify start strengthen submit suggest summarise supply support survey table take talk task tell test think track
train transfer try undertake update upload use validate verify visit wait work write`;

const WELSH = `adolygu adrodd anfon archebu archwilio asesu atgoffa ateb cadarnhau casglu cydlynu cyflwyno cyfarfod cyfrannu cyhoeddi
cylchredeg cymeradwyo cynhyrchu cynllunio cynnal cynnig cynnwys cysylltu cytuno chwilio datblygu diweddaru dosbarthu drafftio
edrych egluro enwebu ffonio ganfod gofyn gohirio gosod gwahodd gweithio gwella gwirio gwneud hysbysu llunio mapio monitro
mynychu nodi paratoi parhau penodi profi rhannu rhoi sefydlu siarad sicrhau trafod trefnu tynnu uwchlwytho ymateb ymchwilio
ymgynghori ysgrifennu ystyried`;

const VERBS: ReadonlySet<string> = new Set(`${ENGLISH} ${WELSH}`.split(/\s+/u));

/** Whether a word, in any case, is a verb that a task may begin with. */
export const isImperative = (word: string): boolean => VERBS.has(word.toLowerCase().replace(/[,.:;]+$/u, ''));
