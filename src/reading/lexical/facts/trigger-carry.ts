import type { HearContext, Mention } from '#reading/lexical/facts/context';
import { roleOfKind } from '#reading/lexical/facts/role-words';
import type { Heard } from '#reading/lexical/facts/heard-trigger';
import type { Role } from '#vocabulary/roles';
import type { Subject } from '#reading/claims';

/** A time phrase with where it stands and whether it opens its sentence. */
export interface Standing {
  readonly heard: Heard;
  readonly block: number;
  readonly leads: boolean;
  /** The only role that it was said of, in so many words: "fit monthly". */
  readonly role: Role | null;
}

/**
 * Components of which no trigger was said take the one that governs their paragraph: "Every Monday: read the events.
 * Stitch the ids. Fit." A time that was said of another role in the middle of a sentence governs nothing.
 */
export function carried(context: HearContext, standing: readonly Standing[], taken: ReadonlySet<Subject>): Heard[] {
  const out: Heard[] = [];
  for (const mention of context.mentions) {
    const subject: Subject = `component:${mention.component.ref}`;
    if (taken.has(subject) || mention.component.status === 'refused') continue;
    const before = standing.filter((each) => each.block === mention.block && each.heard.end <= mention.start);
    const governing =
      before.findLast(({ heard }) => !heard.estimate) ?? before.at(-1) ?? trailing(context, standing, mention);
    if (governing === undefined || !suits(context, governing, mention)) continue;
    if (opensAnew(context, governing, mention)) continue;
    if (!governing.leads && (governing.heard.implied || governing.heard.value.kind !== 'schedule')) continue;
    if (governing.leads && governing.heard.implied && !isShort(context, governing)) continue;
    if (governing.leads && BY_HAND.test(governing.heard.value.words)) continue;
    out.push({
      ...governing.heard,
      subject,
      confidence: Math.min(governing.heard.confidence, governing.leads ? 0.55 : 0.45),
    });
  }
  return out;
}

/** "Model: normalise, train" or "Next to it we train": what was said before no longer governs. */
function opensAnew(context: HearContext, governing: Standing, mention: Mention): boolean {
  const sentence = context.text.sentences[mention.sentence];
  if (sentence === undefined || mention.sentence === governing.heard.sentence) return false;
  return ANEW.test(context.text.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 60)));
}

const ANEW =
  /^(?:[\p{L}\p{N}_-]{2,20}(?:\s[\p{L}\p{N}_-]{2,20})?:\s|(?:and\s|then\s)?(?:next to (?:it|that|this)|besides?|separate(?:ly)?|another|the other|in addition|apart from|also|alongside|independent(?:ly)?)\b)/iu;

/** "At night: fetch the files." governs what follows; "in the night each site sends its pictures" tells of others. */
function isShort(context: HearContext, { heard }: Standing): boolean {
  const sentence = context.text.sentences[heard.sentence];
  return sentence !== undefined && sentence.last - sentence.first <= SHORT;
}

const SHORT = 14;

/** How something is done today, which says nothing about what stands beside it. */
const BY_HAND = /^(?:by hand|manually)$/i;

/** "…, print the deviance. One step. Monthly." */
function trailing(context: HearContext, standing: readonly Standing[], mention: Mention): Standing | undefined {
  const inBlock = standing.filter((each) => each.block === mention.block);
  const [only] = inBlock;
  if (inBlock.length !== 1 || only === undefined) return undefined;
  const sentence = context.text.sentences[only.heard.sentence];
  return sentence !== undefined && sentence.last - sentence.first <= 5 ? only : undefined;
}

function suits(context: HearContext, governing: Standing, mention: Mention): boolean {
  const role = roleOfKind(mention.component.kind);
  if (governing.role !== null && role !== null && role !== governing.role) return false;
  if (governing.leads) return true;
  const said = governing.heard.subject;
  if (said.startsWith('role:')) return said === `role:${role}`;
  if (!said.startsWith('component:')) return true;
  const other = context.components.find((component) => `component:${component.ref}` === said);
  const otherRole = other === undefined ? null : roleOfKind(other.kind);
  return otherRole === null || role === null || otherRole === role;
}
