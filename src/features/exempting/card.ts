import { drawCard } from '../../presentation/card/card.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { empty, heading, remark, saying } from '../../presentation/card/texts.js';
import { inName, inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import type { ExemptListReply, ExemptRow } from './reply.js';
import { exemptingWords } from './words.js';

/** How many things are named in all, and how many characters of each. */
const MOST = 20;
const QUOTED = 80;

/** What is exempt from publication, group by group, each with its reason. */
export function drawExempt({ groups }: ExemptListReply, drawing: Drawing): CardJson {
  const words = exemptingWords(drawing.language);
  const all = groups.flatMap(({ group, rows }) => rows.map((row) => ({ group, row })));
  const shown = all.slice(0, MOST);
  const rowOf = ({ reference, what, exemption: { reason, by } }: ExemptRow): CardJson =>
    saying(
      [reference === null ? null : `**${reference}**`, inRow(cut(what, QUOTED))]
        .filter((part) => part !== null)
        .join(' '),
      `${inRow(cut(reason, QUOTED))} · ${inName(by.name)}`,
      true,
    );
  const parts = shown.flatMap(({ group, row }, at) => [
    ...(groups.length > 1 && shown[at - 1]?.group !== group ? [heading(inRow(group.name))] : []),
    rowOf(row),
  ]);
  const more = all.length - shown.length;
  return drawCard(
    {
      kicker: groups.length === 1 ? inRow(groups[0]?.group.name ?? '') : 'Matters Arising',
      title: words.list.title,
      parts: [
        ...(all.length === 0 ? [empty(words.list.none)] : parts),
        ...(more > 0 ? [remark(drawing.shared.moreLeft({ number: more }))] : []),
        remark(words.list.how),
      ],
      actions: [],
    },
    drawing,
  );
}
