import { crc32, deflateRawSync } from 'node:zlib';

interface Part {
  name: string;
  content: string | Buffer;
  stored?: boolean;
  /** What the directory says of the size, where that is to be a lie. */
  claimedBytes?: number;
  flags?: number;
}

/** A zip archive in memory, as archivers write it: local entries, the directory, its end. */
export function aZip(parts: Part[], comment = ''): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { entry, header } = packed(part);
    local.push(entry);
    central.push(directory(part, header, offset));
    offset += entry.length;
  }
  const listing = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...local, listing, end, Buffer.from(comment)]);
}

/** What the local header and the directory have in common, from the flags to the sizes. */
function packed({ name, content, stored, flags = 0, claimedBytes }: Part) {
  const bytes = Buffer.from(content);
  const body = stored ? bytes : deflateRawSync(bytes);
  const header = Buffer.alloc(20);
  header.writeUInt16LE(flags, 0);
  header.writeUInt16LE(stored ? 0 : 8, 2);
  header.writeUInt32LE(crc32(bytes), 8);
  header.writeUInt32LE(body.length, 12);
  header.writeUInt32LE(claimedBytes ?? bytes.length, 16);
  const start = Buffer.alloc(6);
  start.writeUInt32LE(0x04034b50, 0);
  const lengths = Buffer.alloc(4);
  lengths.writeUInt16LE(Buffer.byteLength(name), 0);
  return { entry: Buffer.concat([start, header, lengths, Buffer.from(name), body]), header };
}

function directory({ name }: Part, header: Buffer, offset: number): Buffer {
  const start = Buffer.alloc(8);
  start.writeUInt32LE(0x02014b50, 0);
  const rest = Buffer.alloc(18);
  rest.writeUInt16LE(Buffer.byteLength(name), 0);
  rest.writeUInt32LE(offset, 14);
  return Buffer.concat([start, header, rest, Buffer.from(name)]);
}
