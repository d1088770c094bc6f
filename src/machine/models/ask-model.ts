import type { APICallError, LanguageModelUsage } from 'ai';
import { answerForm } from '#machine/models/answer-form';
import type { Endpoint } from '#machine/models/endpoint';
import { instructions } from '#machine/models/instructions';
import { languageModel } from '#machine/models/language-model';
import { ModelTrouble, refusedBy, stopped, tooSlow, unreachable, unusable } from '#machine/models/trouble';

/** One turn of the conversation with a model. */
export interface Turn {
  readonly role: 'user' | 'assistant';
  readonly content: string;
}

/** What a model wrote back. */
export interface Written {
  readonly text: string;
  /** Whether the model came to its own end; else it was cut off or declined. */
  readonly complete: boolean;
  readonly declined: boolean;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** Puts a conversation to a model. Whatever goes wrong is a ModelTrouble. */
export type Ask = (turns: readonly Turn[]) => Promise<Written>;

export interface AskOptions {
  readonly signal?: AbortSignal | undefined;
  /** For all turns and retries together. */
  readonly seconds: number;
  readonly onRequest?: () => void;
}

/** Times that a busy server or a broken line is tried again, each time after a longer wait (2 s, 4 s, or what the server says). */
const RETRIES = 2;

/** Room for the claims of a long description. Servers of others have limits of their own. */
const MOST_WRITTEN = 16_000;

/** Statuses by which servers refuse a form of answer that they do not know. The form stands in the instructions too. */
const WITHOUT_FORM = [400, 422, 501];

/** A model to ask. The AI SDK is loaded here and nowhere else. */
export async function modelToAsk(endpoint: Endpoint, options: AskOptions): Promise<Ask> {
  globalThis.AI_SDK_LOG_WARNINGS = false;
  const { APICallError, AISDKError, RetryError, generateText, Output } = await import('ai');
  const model = await languageModel(endpoint, options.onRequest ?? (() => {}));
  const limit = AbortSignal.timeout(options.seconds * 1000);
  const abortSignal = options.signal ? AbortSignal.any([options.signal, limit]) : limit;
  const system = instructions();
  const schema = answerForm() as never;
  let formed = true;

  const write = async (turns: readonly Turn[]): Promise<Written> => {
    const { text, finishReason, usage } = await generateText({
      model,
      system,
      messages: turns.map(({ role, content }) => ({ role, content })),
      abortSignal,
      maxRetries: RETRIES,
      ...(endpoint.provider === 'anthropic' && { maxOutputTokens: MOST_WRITTEN }),
      ...(formed && {
        temperature: 0,
        output: {
          ...Output.text(),
          responseFormat: Promise.resolve({ type: 'json' as const, name: 'claims', schema }),
        },
      }),
    });
    const { inputTokens, outputTokens } = counted(usage);
    const declined = finishReason === 'content-filter';
    return {
      text,
      complete: finishReason === 'stop' || finishReason === 'tool-calls',
      declined,
      inputTokens,
      outputTokens,
    };
  };

  const troubleIn = (error: unknown): unknown => {
    if (options.signal?.aborted) return stopped(endpoint);
    if (limit.aborted) return tooSlow(endpoint, options.seconds);
    const last = RetryError.isInstance(error) ? error.lastError : error;
    if (last instanceof ModelTrouble) return last;
    if (APICallError.isInstance(last)) return troubleOf(endpoint, last);
    return AISDKError.isInstance(last) ? unusable(endpoint, 'sent no answer that could be read') : last;
  };

  return async (turns) => {
    try {
      return await write(turns);
    } catch (error) {
      const refusesForm = formed && APICallError.isInstance(error) && WITHOUT_FORM.includes(error.statusCode ?? 0);
      if (!refusesForm || abortSignal.aborted) throw troubleIn(error);
    }
    formed = false;
    try {
      return await write(turns);
    } catch (error) {
      throw troubleIn(error);
    }
  };
}

const counted = ({ inputTokens = 0, outputTokens = 0 }: LanguageModelUsage) => ({ inputTokens, outputTokens });

function troubleOf(endpoint: Endpoint, error: APICallError): ModelTrouble {
  if (error.statusCode === undefined) return unreachable(endpoint, null);
  if (error.statusCode < 400) return unusable(endpoint, 'sent no answer that could be read');
  return refusedBy(endpoint, error.statusCode, codeIn(error.data, endpoint.key));
}

/** What the provider calls its refusal, where that is one word and not the key. Its sentences may hold anything, so none is shown. */
function codeIn(data: unknown, key: string | null): string | null {
  const error = typeof data === 'object' && data !== null && 'error' in data ? data.error : null;
  if (typeof error !== 'object' || error === null) return null;
  const { code, type } = error as { code?: unknown; type?: unknown };
  const word = [code, type].find((one): one is string => typeof one === 'string' && /^[a-z_]{3,40}$/.test(one));
  return word === undefined || word === key ? null : word;
}
