/** A PDF of one stream of so many megabytes, packed once; packed twice; packed and in hexadecimal digits; by runs. */
export function flatePdf(megabytes: number): Uint8Array;
export function twicePackedPdf(megabytes: number): Uint8Array;
export function hexPdf(megabytes: number): Uint8Array;
export function runLengthPdf(megabytes: number): Uint8Array;
/** A PDF of so many pages of so many streams of so many megabytes. */
export function pagedPdf(pages: number, streams: number, megabytes: number): Uint8Array;
/** The shortest points of a list, ten megabytes of them. */
export function dashes(characters?: number): Uint8Array;
/** One action of so many characters. */
export function longAction(characters: number): Uint8Array;
/** A table in HTML whose cells ask for a thousand columns. */
export function spannedHtml(rows: number): Uint8Array;
