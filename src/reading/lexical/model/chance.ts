/** What log-odds mean: 0..1. */
export const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
