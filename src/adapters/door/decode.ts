/**
 * Logs of PowerShell and of some Windows tools are UTF-16, with or without a byte order mark; everything after this door is UTF-8.
 * Where the first 4 KiB do not look like UTF-16 the chunks pass unchanged, whatever they hold.
 */
export async function* decodeUtf8(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  let decoder: Decoder | null | undefined;
  let head = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (decoder === undefined) {
      head = Buffer.concat([head, chunk]);
      if (head.length < PROBE) continue;
      decoder = decoderFor(head);
      yield* decoded(head, decoder);
    } else yield* decoded(chunk, decoder);
  }
  if (decoder === undefined && head.length > 0) {
    decoder = decoderFor(head);
    yield* decoded(head, decoder);
  }
  const rest = decoder?.decode();
  if (rest) yield Buffer.from(rest, 'utf8');
}

type Decoder = InstanceType<typeof TextDecoder>;

const PROBE = 4096;

function* decoded(chunk: Buffer, decoder: Decoder | null): Iterable<Buffer> {
  if (decoder === null) yield chunk;
  else {
    const text = decoder.decode(chunk, { stream: true });
    if (text.length > 0) yield Buffer.from(text, 'utf8');
  }
}

/** A byte order mark, or one half of the byte pairs being mostly zero as Latin text in UTF-16 is. Null: take it as it is. */
function decoderFor(head: Buffer): Decoder | null {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le');
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be');
  const probe = head.subarray(0, PROBE);
  const pairs = Math.floor(probe.length / 2);
  if (pairs < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < probe.length; i += 2) {
    if (probe[i] === 0) even += 1;
    if (probe[i + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.6 && even < pairs * 0.1) return new TextDecoder('utf-16le');
  if (even > pairs * 0.6 && odd < pairs * 0.1) return new TextDecoder('utf-16be');
  return null;
}
