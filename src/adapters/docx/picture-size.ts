/** The tallest and widest a logo may be, in pixels. */
const TALLEST = 70;
const WIDEST = 260;

/** The size for a PNG at the head of a page, in its own proportions, read from its first chunk. */
export function pictureSize(png: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height] = png.byteLength < 24 ? [1, 1] : [view.getUint32(16), view.getUint32(20)];
  const scale = Math.min(TALLEST / Math.max(1, height), WIDEST / Math.max(1, width), 1);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
