import type { ClosureKind } from '../../../model/closure.js';

/** What people say of an action that is closed otherwise than as done, surest first; `to` is by what, or to whom. */
const KINDS: readonly { readonly as: ClosureKind; readonly pattern: RegExp }[] = [
  {
    as: 'risk-accepted',
    pattern:
      /\b(?:accept\p{L}* (?:the |that |this )?risk|(?:live|living) with (?:the |that |this )?risk|risk (?:is |was |has been )?accepted|(?:derbyn\p{L}*|dderbyn) y risg|(?:y )?risg wedi(?:'i| ei) (?:ei )?derbyn|byw (?:gyda|efo)'?r risg)/iu,
  },
  {
    as: 'superseded',
    pattern:
      /(?:superseded|replaced|overtaken|made redundant|(?:wedi(?:'i|'u| ei| eu)? )?d?disodl\p{L}*)(?:\s(?:by|gan)\s(?<to>[^,;]{2,200}))?|\b(?<first>[^,;]{2,100}?) (?:supersedes|replaces|overtakes|(?:wedi|sy'n|sydd wedi|yn) d?disodli)\b/iu,
  },
  {
    as: 'transferred',
    pattern:
      /(?:transferred|handed over|moved over|passed over|gone over|now sits|(?:d|th)?rosglwydd\p{L}*|now belongs)(?:\s(?:over\s)?(?:to|with|at|i'r|i|gyda'r|gyda)\s(?<to>[^,;]{2,200}))?/iu,
  },
  {
    as: 'not-needed',
    pattern:
      /\b(?:no longer (?:needed|required|necessary)|not (?:needed|required)|dim (?:ei )?angen|nid oes angen|does dim angen)/iu,
  },
];

/** How an action is said to be closed; null where it is not said so. */
export function saidKind(said: string): { readonly as: ClosureKind; readonly to: string | null } | null {
  for (const { as, pattern } of KINDS) {
    const found = pattern.exec(said);
    if (found === null) continue;
    const to = found.groups?.['to']?.replace(/[.!?\s]+$/u, '') ?? null;
    return { as, to };
  }
  return null;
}
