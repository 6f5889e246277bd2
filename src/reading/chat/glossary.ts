/**
 * Subjects of committees' tasks; all words on one line mean the same thing in the two languages. A Welsh speaker asks
 * for "y daflen" where the minutes have "the leaflet". Written as `fold` leaves words, unmutated.
 */
export const GLOSSARY = `
leaflet taflen pamffled pamphlet flyer
plan cynllun cynlluniau
communication communications comms cyfathrebu cyfathrebiadau
budget cyllideb bydjet byjet
event digwyddiad digwyddiadau digwyddiade
region regional rhanbarth rhanbarthol rhanbarthau
cost costing costings costs cost costau
housing tai house
school ysgol ysgolion
governor llywodraethwr llywodraethwyr
training hyfforddiant hyfforddi train
need needs angen anghenion
map mapping mapio
letter llythyr llythyrau
write wrote written ysgrifennu sgwennu sgrifennu sgwenna ysgrifenna
trust trusts ymddiriedolaeth ymddiriedolaethau
hospital ysbyty
waiting aros wait
data
share sharing rhannu
agreement cytundeb cytundebau
agree cytuno
police heddlu plismon plismyn
dashboard dangosfwrdd dashfwrdd
outcome canlyniad canlyniadau deilliant
measure measures mesur mesurau
prepare paratoi
brief briefing briefio briffio briff briffiad
minister ministerial min gweinidog gweinidogol gweinidogion
network rhwydwaith
equality equal cydraddoldeb
achievement achievements llwyddiant llwyddiannau cyflawniad cyflawniadau
key allweddol
policy polisi polisiau
lead leads arweinydd arweinwyr
survey arolwg arolygon questionnaire holiadur holiaduron
question cwestiwn cwestiynau
statistics stats statistical ystadegau ystadegol ystadegwyr
team tim timau
book booking booked bwcio bwco archebu llogi
interpreter interpreters interpreting cyfieithydd cyfieithwyr translator lladmerydd lladmeryddion
translate translation cyfieithu cyfieithiad
union unions undeb undebau
pay cyflog cyflogau tal
proposal cynnig cynigion
case achos achosion
study studies astudiaeth astudiaethau
employer employers cyflogwr cyflogwyr
reference cylch
terms gorchwyl
right rights hawl hawliau
work working gwaith
bilingual dwyieithog
publish publication cyhoeddi cyhoeddiad print
winter gaeaf
summer haf
spring gwanwyn
autumn hydref
campaign ymgyrch
review adolygu adolygiad
report adroddiad adroddiadau
paper papur papurau
minutes cofnodion
agenda
risk risg risgiau
register cofrestr
strategy strategic strategaeth strategol
child children plant plentyn
health iechyd
mental meddwl
education addysg
finance financial cyllid ariannol
fund funding cronfa ariannu arian
office swyddfa
website site gwefan
page tudalen
guidance guide canllaw canllawiau arweiniad
contract contractau
invoice anfoneb
board bwrdd
committee pwyllgor
room ystafell stafell
conference cynhadledd
workshop gweithdy
consult consultation ymgynghori ymgynghoriad
response respond ymateb
evidence tystiolaeth
target targed targedau
press wasg
speaker siaradwr
venue lleoliad
transport trafnidiaeth
language iaith
wales cymru
legal law lawyer lawyers cyfraith cyfreithiol cyfreithiwr cyfreithwyr twrnai twrneiod
young youth ifanc ieuenctid
people pobl
women menywod merched
disability disabled anabledd anabl
race racial hil
audit auditor auditors archwilio archwiliad
form ffurflen
template templed
figure figures ffigwr ffigur ffigurau ffigyre
analysis analyse dadansoddi dadansoddiad
draft drafting drafft drafftio
circulate circulation cylchredeg dosbarthu
contact cysylltu
ring phone call ffonio galw
email mail ebost
check checking gwirio tsecio tsiecio tjecio
arrange organise trefnu
collect gather casglu
provide darparu
produce cynhyrchu
develop datblygu
update diweddaru
discuss trafod
present presentation cyflwyno cyflwyniad
support cefnogi
commission comisiynu
consider ystyried
recruit recriwtio
appoint penodi
invite gwahodd gwahoddiad
monitor monitro
evaluate evaluation gwerthuso gwerthusiad
identify nodi adnabod
explore
pilot peilot
buy bought prynu
choose chose chosen dewis
build built adeiladu
sell sold gwerthu
speak spoke spoken siarad
find found canfod ffeindio
teach taught dysgu
visit ymweld ymweliad
service services gwasanaeth gwasanaethau
resource adnodd adnoddau
local lleol
authority awdurdod
council cyngor
government llywodraeth
national cenedlaethol
detailed detail manwl
care gofal
patient claf cleifion
nurse nyrs
doctor meddyg
teacher athro athrawon
pupil disgybl disgyblion
grant grantiau
proposal
recommendation argymhelliad argymhellion
member aelod aelodau
sector
community cymuned cymunedau
partner partneriaid partneriaeth partnership
climate hinsawdd
pack packs pecyn pecynnau
apprentice apprenticeship apprenticeships apprentices prentis prentisiaid prentisiaeth prentisiaethau
contractor contractors contractwr contractwyr
assembly cynulliad
citizen dinesydd dinasyddion
advert advertisement ad hysbyseb
launch lansio lansiad
share percentage percent proportion canran cyfran
compact
require mynnu
energy ynni
water dwr
road ffordd ffyrdd
tree coed
cover clawr
sign arwyddo signature llofnod
interview cyfweld cyfweliad
complaint cwyn cwynion
procurement caffael tender
staff
software meddalwedd
photo llun
video fideo
nhs gig
newsletter cylchlythyr
timetable amserlen schedule
application cais ceisiadau bid
inspection arolygiad
inspector arolygydd arolygwyr
volunteer volunteers gwirfoddolwr gwirfoddolwyr
charter siarter
framework fframwaith
standard safon safonau
skill skills sgil sgiliau
centre canolfan canolfannau
parent parents rhiant rhieni
family families teulu teuluoedd
carer carers gofalwr gofalwyr
safety diogelwch
safeguarding diogelu
crime trosedd troseddau
violence trais
heritage treftadaeth
culture diwylliant
sport chwaraeon
library libraries llyfrgell llyfrgelloedd
museum amgueddfa amgueddfeydd
environment amgylchedd
waste gwastraff
recycling ailgylchu
homelessness digartrefedd
poverty tlodi
food bwyd
statement datganiad
insurance yswiriant
payment payments taliad taliadau
sickness salwch
absence absenoldeb
job jobs swydd swyddi
manager rheolwr rheolwyr
director cyfarwyddwr cyfarwyddwyr
officer swyddog swyddogion
expert arbenigwr arbenigwyr
research ymchwil
university prifysgol prifysgolion
college coleg colegau
student students myfyriwr myfyrwyr
curriculum cwricwlwm
digital digidol
technology technoleg
poster posteri
catering arlwyo
hall neuadd
hotel gwesty
travel teithio
parking parcio
bus bws bysiau
accommodation llety
welcome croeso
`;
