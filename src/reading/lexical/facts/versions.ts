import { HEARD_AT_MOST } from '#reading/lexical/cues/scan';
import { fact, type HearContext } from '#reading/lexical/facts/context';
import type { FactClaim } from '#reading/claims';

const PYTHON = /(?<![\p{L}\p{N}])(?:python|py)[\s-]{0,2}(3(?:\.\d{1,2}){1,2}|2\.7)(?![\p{N}])/giu;
const ZENML = /(?<![\p{L}\p{N}])zenml[\s-]{0,2}(?:version\s|v)?(\d{1,2}(?:\.\d{1,3}){1,2})(?![\p{N}])/giu;
const PRO = /(?<![\p{L}\p{N}])(?:zenml (?:pro|cloud|enterprise)|pro (?:edition|plan) of zenml)(?![\p{L}])/giu;
const OSS =
  /(?<![\p{L}\p{N}])(?:zenml (?:oss|open[ -]source)|open[ -]source (?:zenml|version of zenml|edition)|self[- ]hosted (?:oss )?zenml)(?![\p{L}])/giu;

/** Versions and editions that were named (D7.6). */
export function hearVersions(context: HearContext): FactClaim[] {
  const { text } = context;
  const first = (pattern: RegExp): RegExpExecArray | undefined =>
    text.text.slice(0, HEARD_AT_MOST).matchAll(pattern).next().value;
  const facts: FactClaim[] = [];
  const python = first(PYTHON);
  if (python?.[1] !== undefined) facts.push(fact(text, 'workflow', 'python_version', python[1], 0.95, spanOf(python)));
  const zenml = first(ZENML);
  if (zenml?.[1] !== undefined) facts.push(fact(text, 'workflow', 'zenml_version', zenml[1], 0.95, spanOf(zenml)));
  const pro = first(PRO);
  const oss = first(OSS);
  if (pro !== undefined) facts.push(fact(text, 'workflow', 'zenml_edition', 'pro', 0.85, spanOf(pro)));
  else if (oss !== undefined) facts.push(fact(text, 'workflow', 'zenml_edition', 'oss', 0.85, spanOf(oss)));
  return facts;
}

const spanOf = (match: RegExpExecArray): { start: number; end: number } => ({
  start: match.index,
  end: match.index + match[0].length,
});
