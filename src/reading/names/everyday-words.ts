import { WELSH_VERB_NOUNS } from '../leads/welsh-verb-nouns.js';
import { ENGLISH_WORDS, WELSH_WORDS } from '../text/words-of-languages.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Names of people that are also everyday words of English. */
const ENGLISH_NAMES = words(`
will may mark grace hope faith joy rob bob bill sue pat art rich dawn rose drew chase price read reed page cash penny
pound sterling young old long short small little large strong sharp swift bright brown black white green gray grey blue
golden day week winter summer autumn spring frost snow rain storm west east north south law laws case cases best better
good fair noble savage wise wild moody power powers ways wills grant grants gift close early field fields amber ivy iris
holly ruby pearl crystal april june august jack ray dean glen heath cliff brook lane hill
hills wood woods banks park parks hall church king knight bishop pope cook baker
gardener major minor cross stone rock marsh
moor pool ford forest rivers waters wells well ball bell bird fox wolf lamb bull hart hawk peacock finch swan crow
drake cotton silver gold steel flowers plant root roots berry bean rice pepper salt sugar love hand hands head foot legg
 cold blaze bond bridge bridges street mills house houses castle temple world england english welsh
french irish london wales ash ashes elder moss mead barley rye oak
daisy lily poppy violet heather fern rosemary sage constance prudence patience
charity chastity mercy honour melody wren eve christian frank
earnest max miles chambers chance major marine angel blessing precious princess prince duke
earl baron lord sir judge justice sergeant marshal constable squire page usher porter ant kit
   sandy misty dusty buddy chuck skip ward warden wade wall walls
      shepherd farmer hunter archer piper singer player speaker reader leader
leach leech peel peck pike perch roach salmon bass herring dove nightingale partridge starling rook kite teal heron jewel
gay merry loving sweet gentle hardy stern bold smart keen clever dear darling friend friends neighbour
child children man men woman boys girl son sons daughter brothers hill home hood hook horn house
inch key keys lock marks marker money nail nails needle night noon page pain pace paper pack parcel park pass
penny place plain plank post press pride prior quick rank raven reason rest ring rich
risk rose round rush sand sands school seal service sheet shields ship shore short side sides silk slack
slim snell speed spice spark sparks stack staff stage stamp stand star start still stock stout street tank
tell thorn town trade train tree trow trust vale view vine wait wake want water watt
way weeks west wheel wheeler while whiles winter wish witness work works world worth yard date dates race races
charter charters file files line lines mine fine find fell fall fill filled real role roles team teams task tasks board
vote note notes term terms form forms list lists name names dates cost costs rate rates move moves pay pays plan plans
report reports review reviews action actions group groups policy lead leads chair chairs clerk draft drafts paper papers
man mann ho he ma so do to no an in on me my us we you lo or us yes son sun ming ping long song see sang sung wing
`);

/** Names of people that are also everyday words of Welsh. */
const WELSH_NAMES = words(`
glas las bryn fryn gwyn wyn gwen teg dilys mai fai mawrth medi fedi haf eira alaw awen aur enfys ffion gwawr wawr
heulwen hedd iwan lili nest non rhosyn seren tegan tirion celyn eirlys glyn lyn gwynt haul nant
coch goch llwyd lwyd du mawr fawr bach fach hir moel craig
 cymru sir tref dre tan dan ar am ni hi fe cariad angel awel briallu ebrill eos eryr
ffrwd gobaith grug gwenith gwawn helyg iau lloer meillion meinir mwyn pabi perl
 tarian tyner
tir tai dai llan lan pen ben post bost pont bont porth borth to do
`);

const ALL: readonly ReadonlySet<string>[] = [ENGLISH_WORDS, WELSH_WORDS, ENGLISH_NAMES, WELSH_NAMES];

/** Whether letters are an everyday word, even if somebody has that name. */
export const isEveryday = (letters: string): boolean =>
  ALL.some((list) => list.has(letters)) || WELSH_VERB_NOUNS.has(letters);

/** Function words, with which sentences often begin. */
const SMALL = words(`
a an the to of in on at by for and or so do no he me my us we you i it is as be if up am y yr i o ar ni hi fe dan tan gan
gyda heb wrth dros drwy rhwng pan os neu na nid mae does oes yn
`);
export const isSmallWord = (letters: string): boolean => SMALL.has(letters);

/** Months and days of the week in both languages, with their Welsh mutations. */
const DATES = words(`
january february march april may june july august september october november december monday tuesday wednesday thursday friday
saturday sunday ionawr chwefror mawrth ebrill mai fai mehefin fehefin gorffennaf orffennaf awst medi fedi hydref tachwedd
dachwedd rhagfyr llun lun mercher fercher iau gwener wener sadwrn sul
`);
export const isDateWord = (letters: string): boolean => DATES.has(letters);

/** Capitals that usually mean bodies and things rather than people. */
const ACRONYMS = words(`
uk eu us un hr it ai pm am tv ms mp as wg cc bcc id ok pdf faq qa pr po vat tb bbc nhs hmrc sro rag kpi eia ia ni cy en ad bc
pa pc la lea msj eag iscg tor edi bame csp ict esg gdpr foi pso cabinet mhclg dhsc dwp ons wlga ceo cfo cio coo cto hoc hod
`);
export const isAcronym = (letters: string): boolean => ACRONYMS.has(letters);
