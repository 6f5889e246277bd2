/** Verb-nouns that begin tasks in Welsh minutes and chats, in dictionary form. */
const WORDS = `achub adeiladu adfer adfywio adleoli adnewyddu adnabod adolygu adrodd addasu addo addysgu aelodi agor ailadrodd ailagor
aildrefnu ailddrafftio ailedrych ailgylchu ailystyried alinio amcangyfrif amddiffyn amlinellu amlygu amserlennu anelu anfon anfonebu annog
anodi apelio apwyntio archebu archwilio ariannu arolygu arddangos arfarnu argraffu argymell arwain arwyddo asesu astudio atal ateb atgoffa
atgyweirio atgyfeirio atodi awdurdodi awgrymu
balansio bancio barnu beirniadu benthyg bod bodloni braslunio briffio bugeilio bwcio bwrw bwydo bygwth byrhau
cadarnhau cadeirio cadw cael cael caffael calonogi cau canfasio canfod caniatáu canmol canolbwyntio canslo cario casglu cefnogi ceisio cerdded
ceryddu chwalu chwarae chwilio clirio clustnodi clywed codi coladu comisiynu copïo cofio cofnodi cofrestru contractio costio craffu creu croesawu
crybwyll crynhoi cwblhau cwestiynu cwmpasu cwrdd cychwyn cydgysylltu cydlynu cydnabod cydweithio cydymffurfio cyfaddef cyfarch cyfarfod
cyfarwyddo cyfathrebu cyfeirio cyflawni cyfleu cyflogi cyflwyno cyflymu cyfnewid cyfrannu cyfrif cyfrifo cyfuno cyfweld cyfyngu cyfieithu
cyffwrdd cyhoeddi cyhuddo cylchredeg cylchlythyru cymeradwyo cymharu cymhwyso cymryd cynghori cynhyrchu cynllunio cynnal cynnig cynnull cynnwys
cynorthwyo cynrychioli cynyddu cyrchu cyrraedd cysoni cystadlu cysylltu cytuno cywiro
dadansoddi dadlau dadlwytho dadwneud dal dangos darganfod darlledu darllen darlunio darparu datblygu datgan datrys dathlu deall dechrau dedfrydu
defnyddio delio denu derbyn dewis diddymu diffinio digideiddio dileu dilyn dilysu dirprwyo dirymu disgrifio disgwyl diwallu diweddaru diwygio
dod dogfennu dosbarthu dosrannu dosio drafftio dweud dwyn dychwelyd dyfarnu dyfeisio dyfynnu dylunio dymuno dyrannu dysgu
ebostio edrych egluro ehangu enwebu ennill ennyn erlyn esbonio esgusodi estyn ethol
ffilmio ffonio fformatio fforddio ffurfio
gadael galluogi galw glanhau gofalu gofyn gohebu gohirio golchi golygu goresgyn gorffen gorfodi goruchwylio gosod graddio grwpio gwahodd gwarantu
gwario gwarchod gweinyddu gweithio gweithredu gweld gwella gwerthuso gwerthu gwirfoddoli gwirio gwneud gwobrwyo gwrando gwreiddio gwrthod
gwrthwynebu gwybod gyrru
hawlio helpu herio holi hwyluso hybu hyfforddi hyrwyddo hysbysebu hysbysu
integreiddio isrannu
labelu lansio lawrlwytho lobïo logio
lleihau lleisio lleoli llenwi lliniaru llofnodi llogi llunio llwytho llythyru llywio llywyddu
mabwysiadu magu manteisio manylu mapio marchnata meddwl meincnodi meithrin mentora mesur mewnbynnu mewnforio modelu monitro mynd mynegi mynnu
mynychu
negodi neilltuo newid nodi
olrhain osgoi
pacio paratoi parhau pasio peilota penderfynu penodi pennu perfformio perswadio plannu pleidleisio pledio plotio postio prawfddarllen
prisio procio profi prosesu prynu pwyso pwysleisio
recordio recriwtio rhagweld rhaglennu rhannu rhedeg rheoleiddio rheoli rhestru rhewi rhoi rhoddi rhwydweithio rhwymo rhyddhau rhybuddio
safoni sefydlu sganio siarad sicrhau sôn sefyll setlo symleiddio symud synnu sylwi syrthio
tacluso taenu talgrynnu talu targedu tasgio tawelu teilwra teithio teipio templedu tendro terfynu testio tocio torri trafod traddodi trafnidio
trawsgrifio trefnu treialu treulio trin trosglwyddo trosi trwsio trwyddedu tyfu tynnu tystio
uno uwchgyfeirio uwchlwytho uwchraddio
wynebu
ychwanegu
ymarfer ymateb ymbellhau ymchwilio ymddangos ymddiheuro ymdrin ymestyn ymgeisio ymgorffori ymgyfarwyddo ymgymryd ymgynghori ymgynnull ymgyrchu
ymgysylltu ymholi ymrwymo ymuno ymweld ymwneud ymyrryd ynysu ysgogi ysgrifennu ystyried
danfon hala mofyn sbio sgrifennu sgwennu sgwrsio tsecio`;

/** The known Welsh verb-nouns. */
export const WELSH_VERB_NOUNS: ReadonlySet<string> = new Set(WORDS.split(/\s+/u));
