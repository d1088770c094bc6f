import { UserError } from '#machine/user-error';

/** Who runs the model, and how it is spoken to. */
export type Provider = 'anthropic' | 'openai' | 'ollama' | 'vllm' | 'custom';

interface ProviderSheet {
  /** Variable of the environment that holds the key. */
  readonly key: string;
  readonly keyNeeded: boolean;
  /** Variable of the environment that names another server. */
  readonly base: string;
  /** Where the provider usually listens; null where only the person knows. */
  readonly usual: string | null;
}

/** The providers that are known. The last three speak OpenAI's chat completions. */
export const PROVIDERS: Readonly<Record<Provider, ProviderSheet>> = {
  anthropic: {
    key: 'ANTHROPIC_API_KEY',
    keyNeeded: true,
    base: 'ANTHROPIC_BASE_URL',
    usual: 'https://api.anthropic.com/v1',
  },
  openai: { key: 'OPENAI_API_KEY', keyNeeded: true, base: 'OPENAI_BASE_URL', usual: 'https://api.openai.com/v1' },
  ollama: {
    key: 'HEADWATER_API_KEY',
    keyNeeded: false,
    base: 'HEADWATER_BASE_URL',
    usual: 'http://127.0.0.1:11434/v1',
  },
  vllm: { key: 'HEADWATER_API_KEY', keyNeeded: false, base: 'HEADWATER_BASE_URL', usual: 'http://127.0.0.1:8000/v1' },
  custom: { key: 'HEADWATER_API_KEY', keyNeeded: false, base: 'HEADWATER_BASE_URL', usual: null },
};

/** One model at one address. Holds the key, so it is never printed or kept. */
export interface Endpoint {
  readonly provider: Provider;
  /** The model's name as the provider knows it. */
  readonly name: string;
  /** "anthropic:NAME": how claims of this reader are told from others'. */
  readonly reader: string;
  readonly baseURL: string;
  /** Host and port, for people. */
  readonly host: string;
  readonly key: string | null;
  /** The variable that the key comes from. */
  readonly keyVariable: string;
  /** Whether what is sent to it leaves this machine. */
  readonly leaves: boolean;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const HOW: Pick<UserError, 'expected' | 'next'> = {
  expected: `PROVIDER:NAME with one of ${Object.keys(PROVIDERS).join(', ')}`,
  next: 'for example --model anthropic:claude-sonnet-4-5 or --model ollama:qwen3; docs/models.md says how to set up each',
};

/** The model that "anthropic:NAME" means, with address and key from the environment and from nowhere else. */
export function endpointOf(model: string, environment: Environment): Endpoint {
  const colon = model.indexOf(':');
  const provider = model.slice(0, Math.max(0, colon));
  const name = model.slice(colon + 1).trim();
  if (!Object.hasOwn(PROVIDERS, provider) || name === '') {
    throw new UserError({ what: `"${model}" names no model`, ...HOW });
  }
  const known = provider as Provider;
  const sheet = PROVIDERS[known];
  const url = addressOf(known, environment);
  const key = environment[sheet.key]?.trim() || null;
  if (sheet.keyNeeded && key === null) {
    throw new UserError({
      what: `There is no key for ${provider}`,
      expected: `the environment variable ${sheet.key}`,
      next: `set it, or leave out --model and the built-in reader reads, without a key and without a network`,
    });
  }
  return {
    provider: known,
    name,
    reader: `${provider}:${name}`,
    baseURL: url.href.replace(/\/$/, ''),
    host: url.host,
    key,
    keyVariable: sheet.key,
    leaves: !isLoopback(url.hostname) || (known === 'ollama' && RUN_BY_OLLAMA.test(name)),
  };
}

/** Models that a local Ollama passes on to Ollama's own servers. */
const RUN_BY_OLLAMA = /[-:]cloud$/;

function addressOf(provider: Provider, environment: Environment): URL {
  const { base, usual } = PROVIDERS[provider];
  const given = environment[base]?.trim() || usual;
  if (given === null) {
    throw new UserError({
      what: `There is no address for ${provider}`,
      expected: `the environment variable ${base}`,
      next: `set it to the server's base URL, such as http://127.0.0.1:8080/v1`,
    });
  }
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '') {
    throw new UserError({
      what: `The address in ${base} can't be used`,
      expected: 'a http or https URL without a user name or password in it',
      next: `set it to something like http://127.0.0.1:8080/v1, and put a key into ${PROVIDERS[provider].key}`,
    });
  }
  if (url.pathname === '/') url.pathname = '/v1';
  url.search = '';
  url.hash = '';
  return url;
}

const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' ||
  hostname.endsWith('.localhost') ||
  hostname === '[::1]' ||
  /^127\.\d+\.\d+\.\d+$/.test(hostname);
