import type { Artifact } from '#design/steps/artifact';
import type { Slot } from '#design/steps/slot';
import { factsOf } from '#design/facts';
import type { Component, Reading } from '#reading/reading';

/** Where a delivery arrives in the tables of somebody's database. */
const INTO_A_TABLE =
  /\b(?:tables?|databases?|postgres\w*|mysql|sql|oracle|snowflake|bigquery|redshift|teradata|warehouse|columns?|postgis|mongo\w*|influx\w*)\b/iu;
/** Where a delivery arrives in a program that people work with. */
const INTO_A_PROGRAM =
  /\b(?:lims|crm|erp|sap|salesforce|argus|zendesk|braze|app|system|software|module|work ?lists?|work orders?|queue|tickets?|intranet)\b/iu;
const AS_A_FILE =
  /\b(?:files?|csv|excel|xlsx?|pdfs?|word|sftp|ftp|e-?mails?|mailed|sheets?|spreadsheets?|zip|json|xml|parquet|bucket|s3|folder|drops?|prints?|geopackage|onnx)\b/iu;

/** What is loaded where it comes as pictures, sound or documents rather than rows. */
const MEDIA =
  /\b(?:photos?|photographs?|images?|pictures?|scans?|videos?|films?|clips?|recordings?|audio|wav|x-rays?|pdfs?|documents?)\b/iu;

const wordsOf = ({ name, evidence }: Component): string => [name, ...evidence.map(({ quote }) => quote)].join(' ');

/** The artifact with the type that the person's words give it; the usual one where they give none. */
export function asSaid(artifact: Artifact | null, slot: Slot, reading: Reading): Artifact | null {
  if (artifact === null) return null;
  if (slot.id === 'load') return comesAsMedia(slot, reading) ? { ...artifact, type: 'files' } : artifact;
  if (slot.id !== 'deliver' || slot.stages.length === 0) return artifact;
  const names = slot.stages.map(({ component }) => component.name).join(' ');
  const all = slot.stages.map(({ component }) => wordsOf(component)).join(' ');
  const type = typeIn(names) ?? typeIn(all) ?? artifact.type;
  return { ...artifact, type };
}

const typeIn = (words: string): string | null =>
  AS_A_FILE.test(words) ? 'file' : INTO_A_TABLE.test(words) ? 'table' : INTO_A_PROGRAM.test(words) ? 'records' : null;

/** "Photos go in, a count comes out": what stands before what comes out. */
function comesAsMedia({ stages }: Slot, reading: Reading): boolean {
  const told = factsOf(reading, 'data_format')
    .filter(({ confidence, status }) => status === 'confirmed' || confidence >= 0.5)
    .map(({ value }) => value.split(/\b(?:out|comes? out|->|→)\b/iu)[0] ?? '');
  return [...told, ...stages.map(({ component }) => component.name)].some(
    (words) => MEDIA.test(words) && !INTO_A_TABLE.test(words),
  );
}

/** Whether what is named as delivered is what was scored: "the photos are scored and the counts land in …". */
export const isScoredItself = ({ name, evidence }: Component): boolean => {
  const noun = name.toLowerCase().replace(/^(?:the|our|all|each|every)\s/u, '');
  return evidence.some(({ quote }) => {
    const said = quote.toLowerCase();
    const at = said.indexOf(noun);
    return at >= 0 && SCORED.test(said.slice(at + noun.length));
  });
};

const SCORED =
  /^\s(?:are|is|get|gets|being|to be|have to be)\s(?:\p{L}+ly\s)?(?:scored|predicted|classified|counted|graded|labelled|labeled|ranked|rated|read|recogni[sz]ed|analysed|analyzed)\b/u;
