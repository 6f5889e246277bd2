import { GIVEN_NAMES } from './first-names.js';

/** First names with the short forms by which people are called. One line a name; names of one line are forms of one. */
const SHORT = `thomas tomos: tom tommy twm
david dafydd: dave dai davey deio dewi davy
angela: angie ang ange
angharad: angie ang anghi haz
robert: rob bob bobby robbie bert
richard rhisiart: rich rick dick richie ricky
william gwilym: will bill wil billy gwil willie
elizabeth elisabeth: liz beth lizzie betty bethan bet beti lisa eliza libby
katherine catherine kathryn catrin cathryn: kate kath cath katie cathy kathy kat cat cati kitty trina
margaret marged: meg maggie mags peggy mared megan
michael meical mihangel: mike mick micky mikey mic
matthew mathew mathias: matt mat
daniel: dan danny
samuel: sam sammy
samantha: sam sammie
christopher: chris kit
christine christina cristina: chris chrissie tina
alexander alexandra: alex alec sandy sasha ali
joanne joanna: jo
joseph: joe
nicholas: nick nicky
nicola: nic nicky nicki
stephen steven steffan: steve steff stevie ste
andrew: andy drew
anthony antony: tony ant
james iago: jim jamie jimmy
jennifer: jen jenny jenni
susan susannah: sue susie
deborah: deb debbie debs
patricia: pat tricia trish
patrick padrig: pat paddy
edward: ed ted eddie ned
edmund: ed ted ned
geoffrey jeffrey: geoff jeff
gregory: greg
jessica: jess jessie
louise: lou
louis: lou
nathaniel nathan: nat nate
natalie: nat
rebecca rebeca: becky becca bec becks
ronald: ron ronnie
raymond: ray
timothy: tim
valerie: val
victoria: vic vicky vicki tori
victor: vic
gwenllian: gwen llio llian
gwendolen: gwen
geraint: ger gez
gareth: gaz gar gary
rhodri: rhod
rhiannon: rhi rhian
rhian: rhi
ffion: ffi
myfanwy: myf
bronwen bronwyn: bron
ceridwen: ceri cerid
ceri: cer
delyth: del
dilys dilwyn: dil
gruffudd gruffydd: guto gruff griff
griffith: griff
llewelyn llywelyn: llew lyn
iorwerth: iolo iori
ieuan: ieu
benjamin: ben benny
jonathan: jon jonny
jonathon: jon
john: johnny jack jac
ioan: io
philip phillip phylip: phil pip
peter pedr: pete
simon: si
lawrence laurence: larry lal
leonard: len lenny
kenneth: ken kenny
kevin: kev
martin martyn: mart
graham: gray
frederick: fred freddie
francis frances: fran frank
harold harri harry: hal
charles charlotte: charlie chas lottie
caroline carolyn: caz carol caro
barbara: barb babs
dorothy: dot dotty
eleanor elinor: ellie nell nora
gillian: gill jill
helen: nell
isobel isabel isabelle: izzy bel issy
jacqueline: jackie jacqui
judith: judy jude
lucinda: lucy
madeleine: maddy
marilyn: mari
miranda: mandy
amanda: mandy
olivia: liv livvy
penelope: penny pen
philippa: pippa pip
rosemary: rose rosie
sarah: sal sally
theresa teresa: terry tess
theodore: theo ted
terence: terry
vanessa: nessa
zachary: zac zach zak
oliver: ollie olly
owain: ow
siân: shani`;

/** Names that are one name in two languages or spellings, and so are taken for each other by mistake. */
const ALIKE = `owen owain ewan
rhys reece rees rhis
hugh huw hew
john sion ioan iwan ieuan ifan evan sean shaun
sian sean jane shan
mary mair mari
elin ellen helen elen
rhian rian ryan
ceri kerry
lowri laura lowry
efa eva
marc mark
cai kai
alan alun allan
steven stephen steffan
sara sarah
ann anne anna
jon john
kathryn catherine katherine catrin
philip phillip phylip
geoff jeff
claire clare clair
carys carice caris
gwyn gwynne wyn
gwen gwenn
aled alud
lyn lynn lynne
michael meical
david dafydd
thomas tomos
peter pedr
paul pawl
george sior
edward edwart
morris meurig maurice
rosalind rhoslyn
dilys dilis
nia nya`;

const groups = (lines: string): readonly (readonly string[])[] =>
  lines.split('\n').map((line) => line.split(/[\s:]+/u));

const alike = groups(ALIKE);

/** Of each name, its short forms; of each short form, the names that it may stand for. */
const related = new Map<string, Set<string>>();
for (const line of SHORT.split('\n')) {
  const [long = '', short = ''] = line.split(':').map((half) => half.normalize('NFD').replace(/\p{M}/gu, '').trim());
  for (const name of long.split(' ')) {
    for (const form of short.split(/\s+/u)) {
      related.set(name, (related.get(name) ?? new Set()).add(form));
      related.set(form, (related.get(form) ?? new Set()).add(name));
    }
  }
}

/** The short forms that are known of a first name, as it is folded, and the names that it may be short for. */
export const knownShortForms = (given: string): readonly string[] => [...(related.get(given) ?? [])];

/** The other spellings of a first name, as it is folded, by which it is taken for another. */
export const otherSpellings = (given: string): readonly string[] =>
  alike.filter((names) => names.includes(given)).flatMap((names) => names.filter((name) => name !== given));

const firstNames = new Set([...related.keys(), ...GIVEN_NAMES, ...alike.flat()]);

/** Whether a word, as it is folded, is a first name that many have. */
export const isFirstName = (word: string): boolean => firstNames.has(word);

const SHORTEST = 3;

/** What else somebody with this first name, as it is folded, may be called: "tom" of "thomas", and its beginnings. */
export function shortForms(given: string): ReadonlySet<string> {
  const beginnings = Array.from({ length: Math.max(0, given.length - SHORTEST) }, (_, at) =>
    given.slice(0, SHORTEST + at),
  );
  return new Set([...(related.get(given) ?? []), ...beginnings]);
}

/** Whether two first names, as they are folded, are one in two languages or spellings. */
export const areAlike = (one: string, other: string): boolean =>
  alike.some((names) => names.includes(one) && names.includes(other));
