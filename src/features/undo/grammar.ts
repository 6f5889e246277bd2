import { type GrammarPart, patterns, phrase } from '../grammar-part.js';

export interface UndoCommand {
  readonly kind: 'undo';
}

const ENGLISH =
  "undo|undo (?:that|it|this|last|the last (?:one|thing|change)|my last (?:change|one))|redo|redo (?:that|it)|(?:please )?take (?:that|it|this) back|(?:oops|whoops)|(?:oops|whoops)[, ]{1,2}(?:undo(?: that| it)?|that was wrong|my mistake|sorry)|that was (?:wrong|a mistake|not right)|that’s wrong|that's wrong|put (?:that|it) back";
const WELSH =
  "dadwneud|dad-wneud|(?:dadwneud|dad-wneud|dadwnewch|dad-wnewch|dadwna) (?:hynny|hwnna|hwn|hyn|y peth diwethaf|y newid diwethaf|fy newid diwethaf)|dadwnewch|ailwneud|ailwnewch|tynnwch (?:hynny|hwnna|hwn|hyn) yn [oô]l|tynnu (?:hynny|hwnna|hwn|hyn) yn [oô]l|(?:wps|wps,? dadwneud(?: hynny)?)|roedd hynny(?:[’']n| yn) anghywir|camgymeriad oedd hynny";

export const UNDO_GRAMMAR: GrammarPart = patterns('phrase', [
  phrase<UndoCommand>(`${ENGLISH}|${WELSH}`, { kind: 'undo' }),
]);
