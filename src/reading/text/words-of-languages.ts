const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/**
 * Words that are Welsh and not English, with their mutations and also without circumflexes: those of everyday
 * sentences, and those about actions and meetings. Words of both languages (a, am, i, her, mine, plan) are in neither
 * list.
 */
export const WELSH_WORDS = words(`
y yr yn yng ym ac ar o gan gyda efo wrth oddi tan hyd heb rhwng drwy trwy dros tros dan mae maen ydy ydi yw oes oedd
bydd fydd byddaf byddai fyddai bu fu bod fod sydd sy syn roedd rydw rwy rwyf rwyn dwi dw rydyn rydym ydych ydach dych
dyw dydy dydi nid na nac ddim dim oni os ond neu pan pam pwy beth pryd ble lle sut faint fi fy chi chwi ti ni nhw eich
ein eu ei ef mi fe fo hwn hon hyn hwnnw honno hynny rhain yma yna acw fel mwy gormod wedi wedi'i wedi'u heddiw yfory
ddoe wythnos mis fis bob pob arall eraill rhywun rhywbeth popeth pawb neb nawr rwan eto hefyd iawn da gorau newydd hen
cyntaf olaf nesaf nesa diwethaf ail mae'r mae'n sy'n o'r i'r a'r â'r gyda'r o'n i'n i'ch o'ch rwy'n dwi'n ydw cam gam
camau gamau chamau nghamau ngham gweithredu gweithred cymorth hwyr crynodeb grynodeb chrynodeb cyfarfod gyfarfod
chyfarfod cyfarfodydd cadeirydd gadeirydd ysgrifennydd aelod aelodau arweinydd arweinwyr arwain dyddiad ddyddiad
dyddiadau cau gau cofnod cofnodion gofnodion cofnodi grwp grŵp eitem nodyn nodiadau atgoffa cwblhau gwblhau gwblhawyd
orffen gorffen gorffennwyd gorffenedig wneud gwneud gwnewch wnewch gwneir gosod osod gosodiadau dangos dangoswch
ddangos rhestr rhestru gweld gwelwch dweud dywedwch rhoi rhowch cael gael caf gaf cewch mynd dod symud symudwch
symudwyd gohirio gohiriwch oedi canslo canslwch ganslo dadwneud newid newidiwch ychwanegu ychwanegwch ailagor ailbennu
tynnu tynnwch stopio stopiwch dechrau ddechrau dechreuwch anfon anfonwch gofyn gofynnwch gofynnodd angen eisiau moyn
gallu allu gallaf allaf gallwch allwch gellir ellir hoffwn hoffech rhagor amser iaith cymraeg gymraeg saesneg siarad
siaradwch diolch helo bore prynhawn croeso hwyl shwmae gwaith waith diwrnod ddiwrnod diwrnodau dydd ddydd llun mawrth
mercher fercher iau gwener wener sadwrn sul ionawr chwefror ebrill fai mehefin fehefin gorffennaf orffennaf awst medi
fedi hydref tachwedd dachwedd rhagfyr nadolig pasg erbyn cyn ôl diwedd ddiwedd canol blwyddyn flwyddyn gwyliau wyliau
ffwrdd gartref adref nôl dirprwyo statws hanes tawelu dal caniatáu caniatau gwrthod rhyddhau pwynt tasg dasg adroddiad drafft ddrafft drafftio ddrafftio ysgrifennu
baratoi paratoi trefnu drefnu cysylltu gysylltu cylchredeg gylchredeg darllen ddarllen pethau sefyllfa gyflym drosodd
trosglwyddo sawl ddau dau dwy tri pedwar chwech saith wyth naw deg agored caeedig barod
`);

/** Words that are English and not Welsh. */
export const ENGLISH_WORDS = words(`
the of to in for and or but not with without from by on at is are was were be been being will would shall should can
could may might must do does did done doing have has had having it its this that these those there here what when
where who whose why which how my me your you we our us they them their he him his she somebody anyone anything
everything nobody nothing please thanks thank if then so than as up out off over about after before until till since
during into all any some both each every no yes ok okay still yet also too just only more most less next last first
second new old late later today tomorrow yesterday now soon week weeks month months day days year monday tuesday
wednesday thursday friday saturday sunday january february april june july august september october november december
christmas easter action actions task tasks list overdue due deadline open closed close complete completed finish
finished cancel cancelled summary help show tell give move push put add change edit reopen undo assign reassign remind
reminder reminders nudge nudges snooze note notes minutes meeting meetings chair secretary lead leads group settings
set member agenda item history status progress find search who's what's where's i'm i've i'll i'd it's that's don't
can't won't isn't aren't we're we've they're let's haven't hasn't didn't away leave holiday back need needs want wants
ask asked asks send sent got get gets going go gone went take takes took make made think know look looking see seen
say said wait waiting brief draft write written report mine stand stands language english welsh mute unmute hold release grant refuse hello hey morning
afternoon good great cheers
`);
