/**
 * Words with which people ask for something to be put down, in both languages: who asks, how, for what kind of thing and
 * where. The title of an item has none of them. Collected from requests that we have seen; some 330 words.
 */
export const ASKING_WORDS: ReadonlySet<string> = new Set(
  `i i'm i'd i'll i've im id ill ive we we'd we'll we've we're you you'd he he'd he'll she she'd she'll they they'd they'll it it'd it'll it's
its me my us our your his her their them this that that's these those there here who whoever everyone everybody people someone
somebody anyone anybody nobody all
am is are was were be been being do does did don't doesn't didn't have has had having can can't could couldn't would wouldn't will won't
shall should shouldn't may might must need needs needed want wants wanted like likes liked love hope hopes hoping wish wonder wondering
ask asks asked asking keep keeps kept please pls plis plz thanks cheers ta sorry ok okay so then well just also too as instead maybe
perhaps only really still again ever never always not no without having remember forget forgets forgetting if when since because
put puts putting add adds adding stick sticking pop popping squeeze squeezing slot slots slotting fit fits fitting find finds finding
get gets getting go goes going come comes coming up down include includes including schedule scheduling make makes making raise raises
raising mention mentions discuss discusses discussing discussion talk talks talking speak speaks speaking chat chats cover covers
covering present presents presenting lead leads leading introduce introduces introducing take takes taking give gives giving bring
brings bringing hear hearing look looking show shows showing tell tells telling explain explaining run runs running
deserve deserves airing proper worth spent well let let's lets promised offered offering happy keen able agreed
item items slot thing things something bit one ones word words time times space room place spot agenda agendas list
meeting meetings get-together get-togethers session gathering meet meets next november's every each single regular regularly standing
permanent recurring round on-going future further forward onwards from now
minute minutes min mins hour hours half quarter quick quickly short brief briefly little small about
dw dwi rwy rwyf rydw rydym ydw ydy wi ni fi mi ti chi hi fe fo ef nhw ein eich fy eu ei
mae ma oes bod fod bydd byddai fydd fyddai fydda fydden bydden fasa fasai basa gallwn allwn gallai allai gall all alla alli allech
gallech allwch gallwch fedra fedri fedrwch fedrwn gawn gaf ga gei gewch caiff gaiff cawn hoffwn hoffwn hoffem hoffen licio lico
leicio dylai ddylai dylen ddylen dylem
angen eisiau isio isie ishe moyn am gael cael cofio anghofio heb
rho rhoi rhowch roi rhowch rhoi'r rho'r ychwanegu ychwanegwch ychwanega gosod gosodwch cynnwys gynnwys trafod drafod trafodaeth
sgwrs sgwrsio siarad s\u00f4n son sonied codi godi cyflwyno gyflwyno arwain dangos ddangos egluro esbonio wnei nei wnewch newch cynnig
wedi cynnig gair lawr i_lawr
gellir bwlch gap fixture
eitem eitemau slot lle amser peth rhywbeth un agenda cyfarfod cyfarfodydd nghyfarfod gyfarfod cwrdd nesaf nesa bob pob mhob sefydlog
rheolaidd ymlaen off out up back away
 mlaen tro hyn hwn honno yno yna hefyd jyst dim ond plis diolch
munud munudau funud awr hanner chwarter tua rhyw byr cyflym bach`.split(/\s+/u),
);

/** Words that may stand inside a title but neither begin nor end it. */
export const LINKING_WORDS: ReadonlySet<string> = new Set(
  'a an the of for on in at to with from by and or as into over under between after before against y yr o i ar a ac â am yn gan gyda dros mewn rhwng er'.split(
    ' ',
  ),
);
