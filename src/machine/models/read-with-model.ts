import { type Ask, modelToAsk, type Turn, type Written } from '#machine/models/ask-model';
import { type Environment, endpointOf, type Provider } from '#machine/models/endpoint';
import { MEND_FORM, mendRefused, passageToRead } from '#machine/models/instructions';
import { better, judgeAnswer, settled } from '#machine/models/judge-answer';
import { ModelTrouble, unusable } from '#machine/models/trouble';
import type { Admitted } from '#reading/admit';
import type { Claims } from '#reading/claims';
import type { Spoken } from '#reading/reader';
import type { Refused } from '#reading/refused';

/** One text for a model to read. */
export interface ModelReading {
  readonly provider: Provider;
  /** The model's name as the provider knows it. */
  readonly name: string;
  readonly text: string;
  /** For answers: what was asked. */
  readonly question?: Spoken['question'];
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Where address and key come from. */
  readonly environment?: Environment;
  /** The longest that all calls together may take. */
  readonly seconds?: number;
}

/** sent: the text goes out. again: it goes out once more, because the server was busy. mending: what was refused is sent back once. */
export type Progress = 'sent' | 'again' | 'mending';

/** What the calls for one text cost. Counts that a server does not give are 0. */
export interface Usage {
  readonly requests: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** What a model heard in a text, in the form in which every reader's claims are kept. */
export interface HeardByModel {
  readonly claims: Claims;
  /** What the model claimed and the text does not carry; it is left out. */
  readonly refused: readonly Refused[];
  readonly usage: Usage;
}

/** Local models may run on a processor alone. */
const SECONDS = { remote: 180, local: 600 } as const;

/**
 * Lets a language model read one text (docs/models.md). It hears and quotes; each quote is checked here, what does not
 * stand in the text is sent back once to be mended and then left out. Throws a UserError where the model cannot read.
 */
export async function readWithModel(reading: ModelReading): Promise<HeardByModel> {
  const { provider, name, text, question, signal, onProgress } = reading;
  const endpoint = endpointOf(`${provider}:${name}`, reading.environment ?? process.env);
  let requests = 0;
  let asked = 0;
  const onRequest = (): void => {
    onProgress?.(requests < asked ? 'sent' : 'again');
    requests += 1;
  };
  const seconds = reading.seconds ?? (endpoint.leaves ? SECONDS.remote : SECONDS.local);
  const put = await modelToAsk(endpoint, { signal, seconds, onRequest });
  const tokens = { input: 0, output: 0 };
  const ask: Ask = async (turns) => {
    asked = requests + 1;
    const written = await put(turns);
    tokens.input += written.inputTokens;
    tokens.output += written.outputTokens;
    return written;
  };

  const turns: Turn[] = [{ role: 'user', content: passageToRead({ text, question }) }];
  const first = await ask(turns);
  if (first.declined) throw unusable(endpoint, 'declined to read this text');
  const heard = judged(first, text);
  const complaint = heard === null ? MEND_FORM : heard.refused.length > 0 ? mendRefused(heard.refused) : null;
  const again = async (): Promise<Admitted | null> => {
    if (complaint === null) return null;
    onProgress?.('mending');
    turns.push({ role: 'assistant', content: first.text.trim() || '(nothing)' }, { role: 'user', content: complaint });
    return mended(ask, turns, text, heard);
  };
  const best = better(heard, await again());
  if (best === null) throw unusable(endpoint, 'wrote no claims in the form that was asked for');
  const usage = { requests, inputTokens: tokens.input, outputTokens: tokens.output };
  return { ...settled(best, text), usage };
}

/** An answer that was cut off is no answer. */
const judged = (written: Written, text: string): Admitted | null =>
  written.complete ? judgeAnswer(written.text, text) : null;

/** A second try that fails costs nothing that the first one brought. */
async function mended(
  ask: Ask,
  turns: readonly Turn[],
  text: string,
  first: Admitted | null,
): Promise<Admitted | null> {
  try {
    return judged(await ask(turns), text);
  } catch (error) {
    if (first !== null && error instanceof ModelTrouble) return null;
    throw error;
  }
}
