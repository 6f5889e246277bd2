import { asksForFile, looksForPapers } from '../../reading/chat/asks-for-file.js';
import type { Slots } from '../../reading/chat/slots.js';
import { isWithdrawn } from '../decisions/rules/said-of-decision.js';
import type { IntentDeclaration } from '../feature.js';
import type { ExportCommand } from './grammar.js';
import { eachAsFile } from './rules/each-as-file.js';
import { askedAsFile, papersTogether, readAsked, readWanted } from './rules/read-wanted.js';

/** Of several papers, the one named first. */
function namedFirst(said: string): Partial<Pick<ExportCommand, 'what' | 'reference'>> {
  const [what] = papersTogether(said);
  return what === undefined ? {} : { what, reference: null };
}

/** The day by which somebody wants a file is not that of a meeting: "the agenda in Word by the 17th". */
const BY = /(?<!\p{L})(?:by|before|until|erbyn|cyn|tan)(?: (?:the|y|yr))? ?$/iu;

/** Names the meeting's day, even after another day: "The papers for the 17th". */
const FOR = /(?<!\p{L})(?:for|of|from|ar gyfer|cyfarfod|gyfarfod)(?:['’]r)?(?: (?:the|y|yr))? ?$/iu;

/** The words for the day of the meeting whose paper is wanted. */
function ofMeeting(said: string, dates: Slots['dates']): Pick<ExportCommand, 'when'> {
  const before = ({ words }: Slots['dates'][number]): string => said.slice(0, said.indexOf(words));
  const day =
    (dates.find((date) => FOR.test(before(date))) ?? dates.find((date) => !BY.test(before(date))))?.words ??
    LAST.exec(said)?.[0];
  return day === undefined ? {} : { when: day };
}
const LAST =
  /(?<!\p{L})(?:(?:last|previous) (?:meeting|time)|[cg]h?yfarfod (?:d?diwethaf|blaenorol)|(?:y )?tro d?diwethaf)(?!\p{L})/iu;

/** What people say when they want a paper, an email or a printout of what the bot knows. */
export const INTENTS: { readonly 'ask-export': IntentDeclaration<ExportCommand> } = {
  'ask-export': {
    examples: {
      en: [
        'can I have this as a Word document?',
        'export to excel',
        'could you email me the list',
        'pdf please',
        'is there a way of printing all the actions',
        'csv?',
        'I need a spreadsheet of everything open',
        'Send me the action log as an attachment would you',
        'how do I download this',
        'print it',
        'The chair likes paper so can I get a hard copy of the list',
        'put that into Excel for me',
        'any chance of a Word version I can attach to the minutes?',
        'email it to {person}',
        'can you export the actions for the minutes?',
        'put the agenda in a PDF I can circulate',
        'I need the matters arising paper in large print',
        'give me a calendar file with the deadlines',
        'a version of the actions without anybody’s name, for the website',
        'can you black the names out of the list of actions for a freedom of information request?',
        'both languages side by side please, as a PDF',
        'the table of actions in big letters, to print',
        'a copy of the decisions that we can publish',
        'can I have the plan as a Word document?',
        'put the report on the plan into a PDF for the board',
        'I need what the leads sent for the return in Excel',
      ],
      cy: [
        'ga i hwn fel ffeil Excel?',
        "allforio'r log plis",
        'sut ga i gopi PDF',
        'rhowch y camau mewn dogfen Word i mi',
        "oes modd argraffu'r rhestr?",
        'ebostiwch y rhestr ata i os gwelwch yn dda',
        "dwi angen spreadsheet o'r cwbl",
        'export i CSV',
        "alla i lawrlwytho'r cofnod camau gweithredu",
        'gyrra fersiwn Word at {person}',
        "mae'r cadeirydd isio copi papur ar gyfer y cyfarfod",
        'fedri di neud tabl alla i gopïo i Excel',
        "anfonwch y cyfan fel PDF i'r grŵp",
        "lle mae'r ffeil efo'r camau i gyd?",
        'wnewch chi allforio’r camau i’r cofnodion?',
        'dwi angen papur materion yn codi mewn print bras',
        'rhowch yr agenda mewn PDF',
        'fersiwn o’r camau heb enwau neb, i’r wefan',
        'allwch chi dduo’r enwau yn y rhestr gamau ar gyfer cais rhyddid gwybodaeth?',
        'y ddwy iaith ochr yn ochr os gwelwch yn dda, fel PDF',
        'y tabl camau mewn llythrennau mawr, i’w argraffu',
        'copi o’r penderfyniadau y gallwn ei gyhoeddi',
        'ga i’r cynllun fel dogfen Word?',
        'rhowch yr adroddiad ar y cynllun mewn PDF i’r bwrdd',
        'dwi angen yr ymatebion gan yr arweinwyr mewn Excel',
      ],
    },
    ifWrong: 'harmless',
    // "The one about both languages is to come out of the decisions" withdraws a decision.
    isShaped: (slots) => (asksForFile(slots.said) && !isWithdrawn(slots)) || looksForPapers(slots.said),
    isOfMeeting: true,
    make: ({ said, dates }) => {
      const [own] = eachAsFile(said);
      const read = own === undefined ? { ...readAsked(said), ...namedFirst(askedAsFile(said)) } : readWanted(own);
      return { kind: 'export', ...read, ...ofMeeting(said, dates) };
    },
    makeMore: ({ said, dates }) => {
      const others = eachAsFile(said).slice(1).map(readWanted);
      const alike = papersTogether(said).slice(1);
      const all = others.length > 0 ? others : alike.map((what) => ({ ...readWanted(said), what, reference: null }));
      return all.map((read) => ({ kind: 'export', ...read, ...ofMeeting(said, dates) }));
    },
  },
};
