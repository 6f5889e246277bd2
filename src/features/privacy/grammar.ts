import { about, END } from '../about-action.js';
import { type GrammarPart, patterns, phrase } from '../grammar-part.js';

export interface MyDataCommand {
  readonly kind: 'my-data';
}

/** Puts a hold on an action, or releases it. */
export interface HoldCommand {
  readonly kind: 'hold';
  readonly reference: string;
  readonly isHeld: boolean;
}

/** Puts a hold on all of a group's records, or releases it. */
export interface HoldGroupCommand {
  readonly kind: 'hold-group';
  readonly isHeld: boolean;
}

const GROUP = '(?:the |this |the whole |everything of (?:the |this ))group';
const GRWP = "(?:y |'r |yr )?gr[wŵ]p(?: cyfan)?";

/** How people ask what we keep about them. */
const MY_DATA = [
  '(?:(?:show|see|view|export|give)(?: me)? )?my (?:personal )?data',
  '(?:what|which)(?: (?:personal )?(?:data|information))? (?:do|does) (?:you|it|the bot|matters arising) (?:keep|hold|know|have|store)(?: (?:about|on|of))? me',
  '(?:subject access request|what is kept about me)',
  '(?:(?:dangos|gweld|dangoswch)(?: i mi)? )?(?:fy nata(?: personol)?|fy ngwybodaeth(?: bersonol)?)',
  "(?:beth|pa (?:ddata|wybodaeth))(?: (?:rydych|ydych|dych|wyt)(?: chi| ti)?(?:'n| yn)?| sy'n cael ei)? (?:(?:ei )?(?:gadw|cadw|chadw|gwybod|dal|ddal|storio)) amdana(?:f|i)(?: i)?",
  'cais gwrthrych am wybodaeth',
].join('|');

const hold = (reference: string): HoldCommand => ({ kind: 'hold', reference, isHeld: true });
const release = (reference: string): HoldCommand => ({ kind: 'hold', reference, isHeld: false });

export const PRIVACY_PHRASES: GrammarPart = patterns('phrase', [
  phrase<MyDataCommand>(MY_DATA, { kind: 'my-data' }),
  phrase<HoldGroupCommand>(`(?:put (?:a )?hold on|hold|keep) ${GROUP}|dal ${GRWP}|atal gwaredu ${GRWP}`, {
    kind: 'hold-group',
    isHeld: true,
  }),
  phrase<HoldGroupCommand>(`(?:release|end|lift)(?: the)?(?: hold)?(?: on| of)? ${GROUP}|rhyddhau ?${GRWP}`, {
    kind: 'hold-group',
    isHeld: false,
  }),
]);

export const HOLD_GRAMMAR: GrammarPart = patterns('action', [
  about(`(?:hold|(?:put|place) (?:a |the )?(?:legal )?hold on|dal|atal gwaredu)\\s{1,3}REF${END}`, hold),
  about(`REF[\\s:]{1,3}hold${END}`, hold),
  about(`(?:release|(?:release|end|lift) the hold (?:on|of)|rhyddhau)\\s{1,3}REF${END}`, release),
]);
