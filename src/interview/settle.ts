import type { AnswerEntry } from '#brief/entry';
import type { Settled } from '#interview/question-rule';
import { QUESTIONS } from '#interview/questions';
import { SILENCE } from '#interview/read-claims';
import { sideAt } from '#interview/settle-side';
import type { Claims, FactClaim } from '#reading/claims';
import type { Heard } from '#reading/heard';
import type { Topic } from '#vocabulary/topics';

/** What a question's id says that it is about. */
export const aboutOf = (question: string): string => question.slice(question.indexOf(':') + 1);

/** What the chosen options of an answer settle; null where the person used their own words. */
export function settledBy(entry: AnswerEntry, before: readonly Heard[]): Settled | null {
  if (!entry.chosen || entry.chosen.length === 0) return null;
  return together(entry.chosen.map((option) => settle(entry.question, entry.topic, option, before)));
}

/** What an option of any question settles, given what was said before it. */
function settle(question: string, topic: Topic, option: string, before: readonly Heard[]): Settled {
  const about = aboutOf(question);
  if (question.startsWith('contradiction:')) return sideAt(before, about, option);
  return QUESTIONS[topic].settle(about, option);
}

/** All that several answers settle. */
function together(all: readonly Settled[]): Settled {
  return {
    components: all.flatMap((s) => s.components ?? []),
    facts: all.flatMap((s) => s.facts ?? []),
    signals: all.flatMap((s) => s.signals ?? []),
  };
}

/** A settled answer as claims: the whole answer is the quote that each fact rests on. */
export function claimsFrom(settled: Settled, text: string): Claims {
  const quotes = [{ start: 0, end: text.length, text }];
  const components = (settled.components ?? []).map((c, i) => ({ ref: `k${i + 1}`, ...c, quotes, confidence: 1 }));
  const refs = new Map(components.map((c) => [`component:${c.name}`, `component:${c.ref}` as const]));
  const facts = (settled.facts ?? []).map(
    (f) => ({ ...f, subject: refs.get(f.subject) ?? f.subject, quotes, confidence: 1 }) as FactClaim,
  );
  const signals = (settled.signals ?? []).map((signal) => ({ signal, quotes, confidence: 1 }));
  return { ...SILENCE, components, facts, signals };
}

/** Claims with more claims about the same text; refs are kept apart. */
export function joined(claims: Claims, more: Claims): Claims {
  const renamed = (ref: string) => `answer-${ref}`;
  return {
    ...claims,
    components: [...claims.components, ...more.components.map((c) => ({ ...c, ref: renamed(c.ref) }))],
    facts: [
      ...claims.facts,
      ...more.facts.map((f) =>
        f.subject.startsWith('component:')
          ? { ...f, subject: `component:${renamed(f.subject.slice(10))}` as const }
          : f,
      ),
    ],
    signals: [...claims.signals, ...more.signals],
  };
}
