import { countUnpacked } from './unpacked.js';

const MEGABYTE = 1024 * 1024;
const { Uint8Array: PlainBytes, Int8Array: PlainSigned, DecompressionStream: PlainStream } = globalThis;

/**
 * Wraps an array's constructor to count the memory it allocates. The library doubles a stream's memory while it
 * unpacks, so half of each allocation is new; small ones are not worth counting.
 */
function counted<Made extends typeof Uint8Array | typeof Int8Array>(plain: Made): Made {
  return new Proxy(plain, {
    construct(target, given: readonly unknown[], newTarget: () => unknown) {
      const [length] = given;
      if (typeof length === 'number' && length >= MEGABYTE) countUnpacked(length / 2);
      return Reflect.construct(target, given, newTarget) as object;
    },
  });
}

const CountedBytes = counted(PlainBytes);
const CountedSigned = counted(PlainSigned);

/** Does the same for a stream that is unpacked in pieces and then joined in an array: counts the other half. */
class CountedStream {
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream;

  constructor(format: 'deflate' | 'deflate-raw' | 'gzip') {
    const { readable, writable } = new PlainStream(format);
    this.writable = writable;
    this.readable = (readable as ReadableStream<Uint8Array>).pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(piece, controller) {
          countUnpacked(piece.byteLength / 2);
          controller.enqueue(piece);
        },
      }),
    );
  }
}

/**
 * Runs `read` on a PDF and counts what its streams unpack to, however they are packed: the library has no limit of its
 * own, and allocates memory for every stream in one of these ways.
 */
export async function unpackingCounted<Result>(read: () => Promise<Result>): Promise<Result> {
  Object.assign(globalThis, {
    Uint8Array: CountedBytes,
    Int8Array: CountedSigned,
    DecompressionStream: CountedStream,
  });
  try {
    return await read();
  } finally {
    Object.assign(globalThis, { Uint8Array: PlainBytes, Int8Array: PlainSigned, DecompressionStream: PlainStream });
  }
}
