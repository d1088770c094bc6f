/**
 * A part of a pattern that may come so many times. V8 writes a short repetition out as copies, and copies of copies where
 * repetitions hold others, which takes longer to compile than to search; a part that may be empty it leaves in one place.
 */
export const atMost = (times: number, part: string): string => `(?:${part}|){0,${times}}`;
