import { sentencesOf } from '../../reading/text/sentences-of.js';
import type { IntentDeclaration } from '../feature.js';
import type { MyCalendarCommand } from './grammar.js';

const RENEWS =
  /(?<!\p{L})(?:new|another|renew|change|replace|reset|newydd|arall|adnewydd\p{L}*|newid\p{L}*)(?!\p{L})/iu;
const STOPS =
  /(?<!\p{L})(?:stop|revoke|remove|delete|cancel|switch off|turn off|atal\p{L}*|dil[eë]\p{L}*|dd?iddym\p{L}*)(?!\p{L})/iu;
const CALENDAR =
  /(?<!\p{L})(?:i?calendars?|ics|ical|outlook|diary|google|iphone|[cgn]?g?h?alendr|dyddiadur)(?!\p{L})/iu;
const ADDRESS = /(?<!\p{L})(?:address|link|feed|url|g?c?h?yfeiriad|nghyfeiriad|[dn]?dolen|nolen)(?!\p{L})/iu;

/** Words for everything in a calendar, which name no single day. */
const DATES =
  /(?<!\p{L})(?:meetings|dates|deadlines|days|everything|dyddiadau|n?dd?yddi[ae]de?|dyddie|[gc]h?yfarfodydd|[bp]h?opeth)(?!\p{L})/iu;
/** Words for a calendar file, or for putting things into somebody's own calendar. */
const INTO_ONE =
  /(?<!\p{L})(?:ics|ical|(?:in(?:to)?|on(?:to)?|with|mewn|miwn|yn|i|at)(?:['’]r| i['’]?r?)? ?(?:(?:the|my|our|her|his|an?|y|yr|fy|ein|['’]n)\s)?(?:i?calendars?|outlook|diary|google|(?:ng|g|ch?)h?al[ae]nd[ae]?r|dyddiadur)|['’]r calendr)(?!\p{L})/iu;
const ASKS_FOR_IT =
  /\?\s*$|(?<!\p{L})(?:is there|have you|can|could|may|might|how|i want|i['’]d like|i need|give|get|load|import|oes|alla|alli|allwch|ga i|gawn|sut|s[uh]wt|shwd|moyn|isio|isie|angen|hoffwn|cal|cael)(?!\p{L})/iu;

const mine: IntentDeclaration<MyCalendarCommand> = {
  examples: {
    en: sentencesOf(`
      can I subscribe to my deadlines in Outlook | how do I get all my dates into my calendar | put these dates in my Outlook calendar for me | is there a calendar feed I can add | can my phone show when my actions are due
      I want the meetings and my deadlines in my diary | link my calendar please | add everything to my calendar so I don’t have to copy it | give me a link for Google Calendar | is there an address my calendar can read
      sync my deadlines with my calendar | what do I put in Outlook to see the meetings | I’d like another calendar link, somebody has seen mine | stop my calendar feed please | please switch off the calendar link
      how do I keep my diary up to date with this
    `),
    cy: sentencesOf(`
      ga i danysgrifio i fy nyddiadau cau yn Outlook | sut mae cael fy holl ddyddiadau yn fy nghalendr | rhowch y dyddiadau hyn yn fy nghalendr | oes dolen calendr alla i ei hychwanegu | all fy ffôn ddangos pryd mae fy nghamau yn ddyledus
      dw i eisiau’r cyfarfodydd a fy nyddiadau cau yn fy nyddiadur | cysylltwch fy nghalendr os gwelwch yn dda | ychwanegwch bopeth at fy nghalendr | rhowch ddolen i mi ar gyfer Google Calendar | oes cyfeiriad all fy nghalendr ei ddarllen
      ga i’r dyddiadau i gyd yn fy nghalendr | beth ydw i’n ei roi yn Outlook i weld y cyfarfodydd | hoffwn ddolen calendr newydd, mae rhywun wedi gweld fy un i | stopiwch ddolen fy nghalendr os gwelwch yn dda
      sut mae cadw fy nyddiadur yn gyfredol
    `),
  },
  // The address is for the asker alone. A new one, or none, breaks the calendars that read the old one.
  ifWrong: 'harmless',
  isShaped: ({ said, dates, people }) =>
    dates.length === 0 &&
    people.every(({ isAsker }) => isAsker) &&
    DATES.test(said) &&
    INTO_ONE.test(said) &&
    ASKS_FOR_IT.test(said),
  make: ({ said }) => {
    if (!CALENDAR.test(said)) return null;
    const isOfAddress = ADDRESS.test(said);
    const ask = isOfAddress && STOPS.test(said) ? 'stop' : isOfAddress && RENEWS.test(said) ? 'renew' : 'show';
    return { kind: 'my-calendar', ask };
  },
};

/** What people say to get their deadlines and meetings into their own calendar. */
export const INTENTS = { 'my-calendar': mine } as const;
