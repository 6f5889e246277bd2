/** Readable text in bytes that are not text, such as a picture, with one or two bytes per character. */
export function printable(bytes: Uint8Array): readonly string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const readable = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N} .,'’-]{4,}/gu) ?? [];
  return [
    ...readable(buffer.toString('latin1')),
    ...(buffer
      .toString('latin1')
      .replaceAll('\0', '')
      .match(/[A-Za-z .'-]{6,}/gu) ?? []),
  ];
}
