import {
  always,
  ask,
  AT,
  atMeeting,
  doneAt,
  dueAt,
  inPlace,
  inState,
  NAME,
  ofPerson,
  REST,
  TAIL,
} from './grammar-asking.js';

const SY = "(?:sydd|sy'n|sy)";
const THINGS = '(?:[cg]amau|nghamau|chamau|tasgau|dasgau|pethau|bethau)(?: gweithredu)?';
const SHOW = '(?:dangos(?:wch)? |rhestr(?:wch|u)? )?';
const LEFT = "(?:ar [oô]l|(?:i'w|i) (?:wneud|cwblhau)|yn weddill|ar y gweill|yn hwyr|o hyd)";

/** Welsh questions for lists; the more specific come first. */
export const WELSH = [
  always(
    `pwy ${SY} (?:(?:dal )?heb (?:wneud|orffen|gwblhau|gyflawni))(?: (?:ei|eu) (?:rhan|waith|gwaith|cam|camau))?(?: eto)?|pwy ${SY} (?:yn )?gwneud beth`,
    {},
  ),
  always(`pwy ${SY} (?:yn )?(?:hwyr|ar ei h[oô]l hi)`, { state: 'overdue' }),
  always(
    `${SHOW}(?:y )?ceisiadau(?: agored)?|beth ${SY} (?:yn )?aros am (?:y |i'r )?(?:cadeirydd|benderfyniad)|pwy (?:sydd )?(?:wedi gofyn|ofynnodd) am (?:ragor|fwy) o amser`,
    { state: 'requested' },
  ),
  always(
    `(?:y )?rhagolwg|(?:(?:beth|be|pa|pwy|oes) )?(?:(?:rai|rhai|gamau|camau|rhywbeth|unrhyw beth|${THINGS}) )?(?:${SY} )?(?:(?:mewn|dan) (?:perygl|risg)|(?:yn )?debygol o (?:fod yn hwyr|lithro)|mynd i fod yn hwyr|(?:a )?(?:all|allai) fod yn hwyr)`,
    { state: 'at-risk' },
  ),
  always(`(?:beth ${SY} )?(?:i'w (?:wneud|gwblhau) |yn )?(?:yn fuan|cyn hir|ar y gorwel)`, { state: 'soon' }),
  ask(
    `(?:(?:beth|pa) )?(?:${THINGS} )?(?:sydd |sy )?(?:heb|dim) (?:ddyddiad cau|dyddiad cau|ddyddiad|arweinydd|neb(?: yn arwain)?|ddiweddariad|diweddariad)|neb yn arwain`,
    inState,
  ),
  ask(
    `(?:(?:beth|pa|y|yr) )?(?:${THINGS} )?(?:sydd |sy )?(?:wedi(?:'u|'i| eu| ei)? [cg]?anslo|a ganslwyd|canslwyd)(?<rest>(?: .{2,60}?)??)`,
    inState,
  ),
  ask(`(?:beth|be|pa gamau|pa rai) (?:${SY}|oes) (?:gan|gyda|'da) ${NAME}(?: ${LEFT}){0,3}${REST}`, ofPerson),
  ask(`(?:beth|pa gamau) ${SY} (?:yn )?(?:hwyr|agored|ar agor|yn weddill|ar [oô]l) (?:gan|gyda|i) ${TAIL}`, ofPerson),
  ask(
    `beth (?:mae|ydy|yw) ${NAME} (?:yn ei wneud|i fod i(?:'w)? wneud|heb (?:ei )?(?:wneud|orffen)|yn gyfrifol amdano)${REST}`,
    ofPerson,
  ),
  ask(`${SHOW}${THINGS} (?:o'r|o|y) (?:cyfarfod|gyfarfod) .{2,60}?`, atMeeting),
  ask(`beth (?:a )?(?:ddaeth|gododd|godwyd|gytunwyd|benderfynwyd)(?: allan)? .{2,60}?`, atMeeting),
  ask(
    `(?:beth |pa gamau |unrhyw beth |popeth |${THINGS} )?(?:${SY} )?(?:i'w (?:wneud|c?gwblhau|cwblhau)|i fod i (?:gael ei (?:wneud|gwblhau)|ddod)|yn ddyledus) ${AT}`,
    dueAt,
  ),
  ask(
    `beth (?:wnaethom ni|wnaethon ni|a wnaethom|wnaethom|orffennon ni|gwblhaon ni|gafodd ei (?:wneud|gwblhau|orffen)|a gwblhawyd|gwblhawyd|gaewyd) ${AT}`,
    doneAt,
  ),
  ask(`(?:${THINGS} )?(?:wedi(?:'u| eu)? (?:[cg]wblhau|cau|gorffen)|a gwblhawyd|caeedig) ${AT}`, doneAt),
  ask(
    `(?:oes )?(?:unrhyw beth |rhywbeth |beth |${THINGS} )?(?:${SY} )?(?:yn )?hwyr (?:yn|ym|yng|mewn|gyda) ${AT}`,
    inPlace,
  ),
  ask(`${SHOW}(?:y )?${THINGS}(?: (?:agored|hwyr))? (?:gan |i |gyda )?${TAIL}`, ofPerson),
];
