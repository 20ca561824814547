import { crc32, inflateRawSync } from 'node:zlib';

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const MAX_COMMENT = 65_535;
const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

interface Entry {
  name: string;
  method: number;
  flags: number;
  crc: number;
  packedBytes: number;
  bytes: number;
  offset: number;
}

/**
 * One file of a zip archive in memory, by its exact name; nothing is written to a disk and no other entry is unpacked. The
 * sizes are those of the central directory, and unpacking stops at `maxBytes` whatever they say. Null: no such entry.
 * Throws for an archive that is broken, encrypted, too large or of another kind (zip64, other methods).
 * [APPNOTE.TXT of PKWARE, 4.3]
 */
export function readZipEntry(zip: Buffer, name: string, maxBytes: number): Buffer | null {
  const entry = entriesOf(zip).find((candidate) => candidate.name === name);
  if (entry === undefined) return null;
  if ((entry.flags & ENCRYPTED) !== 0) throw new Error('the archive is encrypted');
  if (entry.bytes > maxBytes || entry.packedBytes > maxBytes) throw new Error(`${name} is too large`);
  const content = unpacked(zip, entry, maxBytes);
  if (content.length !== entry.bytes || crc32(content) !== entry.crc) throw new Error(`${name} is damaged`);
  return content;
}

function unpacked(zip: Buffer, entry: Entry, maxBytes: number): Buffer {
  if (zip.readUInt32LE(entry.offset) !== LOCAL_SIGNATURE) throw new Error('the archive is damaged');
  const names = zip.readUInt16LE(entry.offset + 26) + zip.readUInt16LE(entry.offset + 28);
  const start = entry.offset + LOCAL_BYTES + names;
  const packed = zip.subarray(start, start + entry.packedBytes);
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw new Error(`the archive uses method ${entry.method}`);
  return inflateRawSync(packed, { maxOutputLength: maxBytes });
}

function entriesOf(zip: Buffer): Entry[] {
  const end = endOf(zip);
  const count = zip.readUInt16LE(end + 10);
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (zip.readUInt32LE(at) !== CENTRAL_SIGNATURE) throw new Error('the archive is damaged');
    const nameBytes = zip.readUInt16LE(at + 28);
    entries.push({
      name: zip.toString('utf8', at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes),
      flags: zip.readUInt16LE(at + 8),
      method: zip.readUInt16LE(at + 10),
      crc: zip.readUInt32LE(at + 16),
      packedBytes: zip.readUInt32LE(at + 20),
      bytes: zip.readUInt32LE(at + 24),
      offset: zip.readUInt32LE(at + 42),
    });
    at += CENTRAL_BYTES + nameBytes + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

function endOf(zip: Buffer): number {
  const lowest = Math.max(0, zip.length - END_BYTES - MAX_COMMENT);
  for (let at = zip.length - END_BYTES; at >= lowest; at -= 1) {
    if (zip.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  throw new Error('this is no zip archive');
}
