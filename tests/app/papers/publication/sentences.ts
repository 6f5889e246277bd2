/** Sentences of actions with NAME where somebody is named. */
export const SENTENCES: readonly string[] = [
  'NAME to circulate the minutes',
  'Ask NAME to send the paper to the board by 3 June',
  'Paper from NAME, with the costs of each option',
  'The group thanked NAME.',
  'NAME and the policy leads will meet in the new year',
  'Agreed with NAME that the pilot goes ahead',
  'Lead: NAME',
  'Speak to NAME about the budget; then report back',
  'NAME’s team will report on the price of training',
  'Chase the figures with NAME (Housing)',
  '“We may need more time,” said NAME',
  'NAME',
  'Draft the letter for NAME: it is due in May',
];

export const WELSH_SENTENCES: readonly string[] = [
  'Gofynnwch i NAME anfon y papur at y bwrdd',
  'NAME i anfon y papur erbyn diwedd y mis',
  'Diolch i NAME am y gwaith ar y cynllun',
  'Mae papur gan NAME am gost yr hyfforddiant',
  'Cytunwyd gyda NAME y bydd y peilot yn parhau',
  'Trefnu cyfarfod rhwng y cadeirydd a NAME',
];

/** Sentences in which no word is anybody's name, though it may be somebody's. */
export const ORDINARY: readonly string[] = [
  'The board will meet, and may decide, in May',
  'Will the minister decide by 3 May 2023?',
  'May we have the figures by the end of May?',
  'Mark the papers as final and check the price of each',
  'We hope that the grant will cover it, with good grace',
  'Page 3 of the report has the best case and the worst case',
  'Price list to be sent with the long version',
  'Black, Asian and minority ethnic people in North Wales',
  'Young people and old age: a white paper in April 2023',
  'Race equality: files, dates and charters',
  'A green paper on rice, wood and power',
  'Cook the books? No: the law is clear',
  'The day after, the bill rose',
  'From dawn to noon the field is free',
  'Advice of HR on the EU scheme, see ISCG-12 and A4',
  'Mae’r car glas wrth y bryn, ac mae’r eira’n wyn',
  'Erbyn diwedd Mai 2023, os yw’n ddilys',
  'Ym mis Mai, yn yr haf',
  'Item A, Option B and Appendix E',
];
