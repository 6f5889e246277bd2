import { about } from '../about-action.js';
import { type GrammarPart, patterns } from '../grammar-part.js';
import type { ShowCommand } from './grammar.js';

const show = (reference: string): ShowCommand => ({ kind: 'show', reference });
const question = (source: string): ReturnType<typeof about<ShowCommand>> => about(`(?:${source})[\\s.?!]{0,5}`, show);

const LEADING =
  '(?:leading(?: on)?|looking after|doing|responsible for|in charge of|handling|dealing with|working on|got|down for|on)';
const WELSH_LEADING = '(?:arwain(?: ar)?|gofalu am|gyfrifol am|gwneud|edrych ar [oô]l|delio [âa]|gweithio ar)';

/** Questions about one action that its card answers: who, when, how it stands and where it came from. */
export const QUESTION_GRAMMAR: GrammarPart = patterns(
  'action',
  [
    `(?:(?:what(?:'s| is)(?: the)?|any|give me(?: the| an?)?|is there any|the) )?(?:latest|news|updates?|progress|status|deadline|due date|state of play|position)(?: news)? (?:on|of|for|with|about) REF`,
    `what(?:'s| is) (?:happening (?:with|on) )?REF(?: about)?`,
    `(?:tell me|remind me|details?|more|info)(?: more)? (?:about|of|on) REF`,
    `who(?:'s| is| has| was)? ${LEADING} REF`,
    `who (?:leads?|owns?|has|does|logged|raised|added) REF`,
    `whose is REF`,
    `when(?:'s| is| was) REF (?:due|needed|wanted|(?:supposed |meant )?to be (?:done|finished|ready))`,
    `(?:how(?:'s| is)|where(?:'s| is| are we with| are we on)) REF(?: (?:getting on|going|coming along|doing|up to|at|now))?`,
    `(?:is|was|has) REF (?:been )?(?:done|finished|completed?|closed|sorted|overdue|late)(?: yet)?`,
    `where (?:did|does|has) REF (?:come|came) from`,
    `beth (?:yw|ydy)(?:'r)? (?:y )?(?:diweddaraf|newyddion|sefyllfa|statws|dyddiad cau) (?:am|ar|gyda|o ran|ar gyfer) REF`,
    `(?:beth (?:yw|ydy)|sut mae|beth sy'n digwydd (?:gyda|i)) REF(?: yn (?:mynd|dod ymlaen))?`,
    `pwy (?:sy'n|sydd yn|sy) (?:yn )?${WELSH_LEADING} REF`,
    `pwy (?:gofnododd|gododd|ychwanegodd) REF`,
    `pryd (?:mae|bydd|oedd) REF (?:i fod(?: yn barod| i mewn)?|yn ddyledus|i'w (?:gwblhau|wneud))`,
    `(?:ydy|yw|a ydy|a yw) REF wedi(?:'i| ei)? (?:wneud|gwblhau|orffen|gau|gwneud)(?: eto)?`,
    `o ble (?:y )?daeth REF`,
  ].map(question),
);
