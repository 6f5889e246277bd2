/** How registers of several kinds name a row that is an action, or one that is not. */
const ACTION = /^(?:a|actions?|act|task|cam(?: gweithredu)?|gweithredu)$/iu;
const ANOTHER =
  /^(?:[dirnq]|decisions?|risks?|issues?|notes?|information|info|assumptions?|dependenc(?:y|ies)|questions?|agreements?|lessons?|penderfyniad|risg|mater|nodyn|gwybodaeth)$/iu;

/** The column of a register that gives the kind of each row; -1 if there is none. */
function kindColumn(rows: readonly (readonly string[])[], width: number): number {
  for (let at = 0; at < width; at++) {
    const said = rows.map((cells) => (cells[at] ?? '').trim()).filter((cell) => cell !== '');
    const areKinds = said.every((cell) => cell.length < 20 && (ACTION.test(cell) || ANOTHER.test(cell)));
    if (areKinds && said.some((cell) => ANOTHER.test(cell)) && said.some((cell) => ACTION.test(cell))) return at;
  }
  return -1;
}

/** The rows of a register that are actions: all, unless a column says that some are decisions or risks. */
export function actionRows<Row extends { readonly cells: readonly string[] }>(
  rows: readonly Row[],
  width: number,
): readonly Row[] {
  const at = kindColumn(
    rows.map(({ cells }) => cells),
    width,
  );
  return at < 0 ? rows : rows.filter(({ cells }) => ACTION.test((cells[at] ?? '').trim()));
}
