import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { systemCode } from '#machine/system-error';

/** Beside the bundle, beside its chunks, or in the source tree. */
const PLACES = ['./weights/reader.bin', '../weights/reader.bin', '../../weights/reader.bin'];

/** The trained weights of the built-in reader; null where they are missing, and the reader then works by its rules alone. */
export function readWeights(beside: string = import.meta.url): Uint8Array | null {
  for (const place of PLACES) {
    try {
      const { buffer, byteOffset, length } = readFileSync(fileURLToPath(new URL(place, beside)));
      return new Uint8Array(buffer, byteOffset, length);
    } catch (error) {
      if (!['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) throw error;
    }
  }
  return null;
}
