import { zlibSync } from 'fflate';

/** What a stand-in's picture of a chart shows: a bar for each number, on white, in a grey frame. */
export interface Picture {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly values: readonly number[];
}

const WHITE = 255;
const FRAME = 160;
const BAR = 96;
/** Of the height of a bar's lane, what the bar fills. */
const THICK = 0.6;

/** A true PNG in grey: no likeness of what Excel draws, but of the right size and of these numbers. */
export function picturePng({ width, height, values }: Picture): Uint8Array {
  const lines = Array.from({ length: height }, (_, y) => line({ width, height, values }, y));
  const pixels = new Uint8Array(height * (width + 1));
  // Each line begins with its filter: none.
  lines.forEach((shades, y) => pixels.set(shades, y * (width + 1) + 1));
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', joined([number(width), number(height), Uint8Array.of(8, 0, 0, 0, 0)])),
    chunk('IDAT', zlibSync(pixels)),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

function line({ width, height, values }: Picture, y: number): Uint8Array {
  const shades = new Uint8Array(width).fill(y === 0 || y === height - 1 ? FRAME : WHITE);
  shades[0] = FRAME;
  shades[width - 1] = FRAME;
  const lane = (y / height) * values.length;
  const most = Math.max(...values, 0);
  const value = values[Math.floor(lane)] ?? 0;
  if (most > 0 && value > 0 && lane % 1 < THICK)
    shades.fill(BAR, 1, 1 + Math.round(((width - 2) * value) / most));
  return shades;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = joined([Uint8Array.from(type, (letter) => letter.charCodeAt(0)), data]);
  return joined([number(data.length), named, number(crc32(named))]);
}

function number(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value >>> 0);
  return bytes;
}

/** The check sum of PNG chunks (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
