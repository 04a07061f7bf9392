/**
 * Where UTF-8 is broken: bytes enter, the offset of the first byte that begins no well-formed sequence leaves.
 *
 * Well-formed as in table 3-7 of the Unicode Standard: no overlong forms, no surrogates, nothing over U+10FFFF.
 */
import { isUtf8 } from "node:buffer";

/** Offset of the first ill-formed sequence; -1 where all is well. */
export function firstInvalid(bytes: Uint8Array): number {
  if (isUtf8(bytes)) return -1;
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

/** Bytes in the well-formed sequence that begins at `at`; 0 where it is ill-formed. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4 || at + length > bytes.length) return 0;
  const [low, high] = secondByte(lead);
  const second = bytes[at + 1]!;
  if (second < low || second > high) return 0;
  return bytes.subarray(at + 2, at + length).every(isContinuation) ? length : 0;
}

/** The range of the byte after the lead. */
function secondByte(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  return lead === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf];
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}
