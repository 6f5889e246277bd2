import { withoutEnd } from '../text/without-end.js';

/** Verbs that begin tasks in minutes of UK bodies. The words after them are the task, not its lead. */
const ENGLISH = `accept acknowledge act add address adjust adopt advertise advise agree align allocate amend analyse announce
append apply appoint approach approve arrange ascertain ask assess assign assist attach attend audit be begin benchmark book
brief bring build call cancel capture carry cascade cc challenge change chase check circulate clarify close collaborate
collate collect combine comment commence commission communicate compare compile complete conclude conduct confirm connect
consider consolidate consult contact continue contribute convene convey coordinate copy correct cost cover create decide
define delegate deliver demonstrate describe design determine develop devise disaggregate discuss disseminate distribute
document double-check draft draw edit elect email embed enable encourage engage enhance enquire ensure escalate establish
estimate evaluate evidence examine expand expedite explain explore extend extract facilitate feed feedback fill finalise find
finish fix flag focus follow formalise formulate forward gather generate get give go hold highlight host identify implement
improve include incorporate inform initiate input insert inspect install instruct integrate interview introduce investigate
invite involve issue join keep launch lead learn let liaise limit link list locate look maintain make manage map measure meet
mention merge mitigate monitor move negotiate nominate note notify observe obtain offer open order organise outline oversee own
participate pass pay perform phone pick pilot place plan populate post prepare present prevent print prioritise procure produce
progress promote propose provide publicise publish pull pursue put quantify query question raise read reallocate recirculate
reconsider recommend reconcile reconvene record recruit rectify redact redraft reduce refer refine reflect refresh register
reinstate reissue relay release remain remind remove renew repeat replace reply report request research reschedule resend
resolve respond resubmit retain return reveal review revise revisit rewrite ring roll run save scan schedule scope scrutinise
secure see seek select send set settle share shortlist show sign signpost simplify sort source speak specify standardise start
state stop streamline strengthen structure submit suggest summarise supply support survey table tackle tailor take talk target
task tell test think tidy track train transfer translate trial try undertake update upload use utilise validate verify visit
volunteer wait work write archive clean count configure convert debug deploy digitise disable drop export file handle import mail migrate
ping poll proofread prototype reach recheck refactor rename repair reproduce restore retest retire revert rework rotate
sense-check sync tag test triage unblock upgrade walk watch
port assemble bake borrow brainstorm buy choose clone decorate dismantle enlarge erect fetch hire laminate lend mend mow paint photograph redesign reimburse repaint replant restructure reword sell sew sweep unload wash weed wire`;

const WELSH = `adolygu adrodd anfon archebu archwilio asesu atgoffa ateb cadarnhau casglu cefnogi codi cofnodi creu cwblhau cydlynu
cydweithio cyfieithu cyflwyno cyfarfod cyfrannu cyhoeddi cylchredeg cymeradwyo cymryd cynghori cynhyrchu cynllunio cynnal cynnig
cynnwys cysylltu cytuno chwilio datblygu diweddaru dosbarthu drafftio dod edrych egluro enwebu ffonio ganfod gofyn gohirio gosod
gwahodd gweithio gweithredu gwella gwirio gwneud helpu hyrwyddo hysbysu llunio lansio mapio monitro mynd mynychu nodi paratoi
parhau penodi penderfynu profi rhannu rhoi sefydlu siarad sicrhau symud trafod trefnu tynnu uwchlwytho ymateb ymchwilio
ymgynghori ymgysylltu ysgrifennu ystyried`;

const VERBS: ReadonlySet<string> = new Set(`${ENGLISH} ${WELSH}`.split(/\s+/u));

/** What may be a verb though it is no listed one: it has a hyphen or an apostrophe, "-ize", "-yze" or the ending of a Welsh command. */
const MAY_BE_VERB = /['’-]|ze$|wch$/u;
/** The polite or plural command of any Welsh verb: "rhannwch", "paratowch". */
const WELSH_COMMAND = /^\p{L}{2,}wch$/u;

/**
 * Whether a word, in any case, is a verb that may begin a task; "re-issue" counts as "issue", "organize" as "organise".
 */
export const isImperative = (word: string): boolean => {
  const plain = withoutEnd(word.toLowerCase(), ',.:;!');
  if (VERBS.has(plain)) return true;
  if (!MAY_BE_VERB.test(plain)) return false;
  const said = plain.replace(/['’](?:r|u|w|n|i)$/u, '');
  return (
    VERBS.has(said) ||
    (said.includes('-') && (VERBS.has(said.replaceAll('-', '')) || VERBS.has(said.replace(/^re-/u, '')))) ||
    VERBS.has(said.replace(/(?<=[iy])z(?=e$)/u, 's')) ||
    WELSH_COMMAND.test(said)
  );
};
