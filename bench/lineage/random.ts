/** Seed of all generated data: every run of every process makes the same. */
const SEED = 0x9e3779b9;

/** A number from 0 to below 1 that depends on nothing but its place (the finaliser of MurmurHash3 over it). */
export function random(stream: number, index: number, slot = 0): number {
  let hash = SEED ^ Math.imul(stream + 1, 0x85ebca6b) ^ Math.imul(slot + 1, 0x27d4eb2f);
  hash = mixed(hash ^ Math.imul(index + 1, 0xc2b2ae35));
  return mixed(hash + index) / 2 ** 32;
}

function mixed(value: number): number {
  let hash = value >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Hexadecimal digits that depend on nothing but their place. */
export function randomHex(stream: number, index: number, length: number): string {
  let text = '';
  for (let slot = 100; text.length < length; slot += 1) {
    text += Math.floor(random(stream, index, slot) * 2 ** 32)
      .toString(16)
      .padStart(8, '0');
  }
  return text.slice(0, length);
}

/** One of `count`, the first the likeliest by far: it is drawn one time in ten, however many there are (Zipf). */
export function zipf(draw: number, count: number): number {
  if (count <= 1) return 0;
  return Math.floor(count * draw ** Math.max(1, Math.log10(count)));
}
