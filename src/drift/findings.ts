import type { Difference } from '#drift/difference';
import type { Finding } from '#rule/finding';

/**
 * Differences as findings, for the printers that all commands share. A finding stands at its line of the document where
 * it has one, else at its line of the code; the other side is named in its text.
 */
export function driftFindings(differences: readonly Difference[], documentFile: string): Finding[] {
  return differences.map(({ kind, about, severity, text, instead, document, code }): Finding => {
    const line = document?.line ?? null;
    const place = line !== null ? { file: documentFile, line } : code;
    const elsewhere = line !== null && code !== null ? ` (${code.file}:${code.line})` : '';
    return {
      rule: `drift_${kind}_${about}`,
      severity,
      text: `${text.replace(/\.$/, '')}${elsewhere}.`,
      cost: null,
      instead,
      quotes: [],
      place:
        place === null ? null : { file: place.file, line: place.line, column: 1, endLine: place.line, endColumn: 1 },
    };
  });
}
