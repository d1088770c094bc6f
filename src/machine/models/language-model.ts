import type { LanguageModel } from 'ai';
import type { Endpoint } from '#machine/models/endpoint';
import { sentElsewhere, unreachable } from '#machine/models/trouble';
import { systemCode } from '#machine/system-error';

/** No use in trying again at once: nobody listens, or it is not who it says. */
const FOR_GOOD =
  /^(?:ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|ERR_INVALID_URL|ERR_TLS_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;

/** The model behind an endpoint as the AI SDK knows it. Loads only the package of that provider. */
export async function languageModel(
  endpoint: Endpoint,
  onRequest: () => void,
): Promise<Exclude<LanguageModel, string>> {
  const { provider, name, baseURL, key } = endpoint;
  const fetch = stayingThere(endpoint, onRequest);
  switch (provider) {
    case 'anthropic': {
      const { createAnthropic } = await import('@ai-sdk/anthropic');
      return createAnthropic({ baseURL, apiKey: key ?? '', fetch })(name);
    }
    case 'openai': {
      const { createOpenAI } = await import('@ai-sdk/openai');
      return createOpenAI({ baseURL, apiKey: key ?? '', fetch }).chat(name);
    }
    default: {
      const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
      const compatible = { name: provider, baseURL, fetch, supportsStructuredOutputs: true };
      return createOpenAICompatible(key === null ? compatible : { ...compatible, apiKey: key })(name);
    }
  }
}

/** A fetch that goes to the host that was announced and nowhere else, and that tells what need not be tried again. */
function stayingThere(endpoint: Endpoint, onRequest: () => void): typeof globalThis.fetch {
  return async (input, init) => {
    onRequest();
    let response: Response;
    try {
      response = await globalThis.fetch(input, { ...init, redirect: 'manual' });
    } catch (error) {
      const code = codeOf(error);
      if (code !== null && FOR_GOOD.test(code)) throw unreachable(endpoint, code);
      throw error;
    }
    if (response.status >= 300 && response.status < 400) throw sentElsewhere(endpoint, response.status);
    return response;
  };
}

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const first = error.cause instanceof AggregateError ? error.cause.errors[0] : error.cause;
  return systemCode(first) ?? systemCode(error);
}
