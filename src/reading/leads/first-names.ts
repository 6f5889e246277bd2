/** First names that many have and that are no everyday words, in Welsh and English use. One list: a name is known or not. */
const NAMES = `aaron abbie abdul abigail abdi adam adele aditi adrian agnes ahmed aidan aileen ailsa aisha alasdair alastair albert
aled alexandra alfie alfred ali alice alicia alina alison alistair aliyah alun alwyn alys amal amara amelia amina amir amit amrit amy
ana anand andrea andreas aneesa anil anita anjali anneliese annette annie anouk anthea antonia antonio anuj anwen aoife archie ariana
arjun armando arthur arwel arwyn asad asha ashley ashok asif astrid athena audrey ava avril ayesha aziz bashir beatrice beca bella
benedict bernadette bernard beryl beverley bhavna bianca birgit bjorn blodwen boris bradley branwen brenda brendan brian brianna bridget
bruce bryan bryn bryony caitlin callum calum cameron carl carla carlos carmen carolina carwyn cathal cecilia cecily celia chantal
cheryl chiara chloe chukwu ciara ciaran clara clarissa claudia clive colette colin colm conor connor cora cordelia corinne craig cynthia
dafina dagmar dalia damian damien daphne darius darren darragh davina deepa deepak deirdre dennis derek derrick desmond dewi diana
diane dimitri dina dinesh dmitri dominic donald donna doreen doris dougal douglas duncan dylan eamon edith edna edwin efa eifion eileen
eilidh eira eirian eirlys elaine elena eleri elfed elgan elias elias elijah eliot elliot elliott eloise elsa elsie eluned elvira elwyn
emil emilia emily emlyn emma emrys emyr enid enrique erica erik erin esme esther ethan euan eugene eunice evelyn ezra fabian faisal farah
farida fatima felicity felix fergus fernando finlay finn fiona florence freya gabriel gabriella gabrielle gail gaynor gemma
genevieve george georgia georgina gerald gerard gethin ghulam gillian gina giovanni giulia gladys glenda glenys glyn gordon graeme greta
gudrun gwyneth gwynfor habib hamid hamza hana hanna hannah hans haroon harriet hasan hassan hayley hector hefin heidi heinrich
helena helga henrik henry herbert hilary hilda hiroshi howard howell huda humphrey hussein hywel ibrahim idris ieuan ifor igor ilona
imogen imran ines ingrid ioana irene irina irfan isaac isla ismail istvan ivan ivor jacob jamal janet janice janine jared jasmine
jasper javier jayesh jean jeanette jemima jerome jesper jill joan joana joanna joel joelle johan johanna johannes jorge josephine
joshua joyce juan judith julia julian juliana julie juliet julius jurgen justin kai kamal karen karim karina karl kasia katarina katja
kavita kayleigh keir keith kelly kelvin kenji kerstin khalid kieran kirsten kirsty kofi krishna kristin kwame kyle lachlan lara lars
lauren lavinia layla leah leanne leila lena leo leon leroy lesley leslie lewis lidia liam lila lilian linda lindsay lionel lisa lloyd
lois lorna lorraine lottie lowri lucas lucia lucy luis luke lydia lyndon mabel maeve magda mahmoud maja malcolm malik manon manuel mara
marcel marco marcus marek mari maria mariam marian mariana marie marina mario marion marisa marjorie marlene martha marta mateo mathias
maud maureen mauro maxine megan mehmet mel melanie melissa meredith merfyn mererid mia mick miguel mikhail mina mohamed
mohammad mohammed moira molly mona monica monika morag morfydd morgan moses muhammad muriel murray mustafa nabil nadia nadine nadir
naomi narinder nasreen natalia natasha neil nerys nesta neville niall nia niamh nichola nigel nikhil nikita nina nisha noah noel noor
nora noreen norma norman odette olaf olga olivia olwen olwyn omar oonagh orla osian oscar osman otto ottilie pablo padma pamela paolo
parveen patrice paula pauline pavel pedro petra phoebe phyllis pierre piotr polly priya prakash quentin rabia rachel rafael raheem rahul
raj rajesh ralph ramesh ramona ranjit rashid raul reena reg reginald reuben rhodri rhona rhydian rita roberta roberto robin rodney roger
rohan roisin roland rory rosa rosalind rosanna roshni rosie rowan rowena roy ruben rubina rupert russell ruth sabrina sadia saeed
saira salim salma salman samir samira sandra sanjay saskia satoshi scott sean sebastian selina sergei seth shabana shamim shane shanti
sharon sheila shelagh shirley sian silvia simone sioned sofia sonia sophia sophie soren stanley stefan stella stuart subash sunil suresh
susanna svetlana sybil sylvia tamara tamsin tanya tariq tatiana tegan thabo theo thierry thora tilda tobias toby tomasz tracey tracy
trevor tristan tudor uma una ursula usha vaughan vera verity veronica vijay vikram vincent vivian vivienne vladimir walter wanda
wayne wendy wilfred wilma winifred wojciech xavier yasmin yasmine yolanda yusuf yvette yvonne zahra zainab zara zeynep zoe zofia`;

/** They are folded. */
export const GIVEN_NAMES: readonly string[] = NAMES.split(/\s+/u);
