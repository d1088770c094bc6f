import type { Endpoint } from '#machine/models/endpoint';

/** What leaves the machine when this model reads, in full; shown before the first call. `text` is what was said so far. */
export function notice(endpoint: Endpoint, text: string): string {
  const { reader, host, baseURL, key, keyVariable, leaves, provider } = endpoint;
  if (!leaves) {
    return (
      `${reader} reads what you say. It runs on this machine (${host}): nothing leaves the machine, unless that server ` +
      'passes it on by itself. The model only reads; what follows from your words is decided here.'
    );
  }
  const soFar = text === '' ? '' : ` (${text.length} characters so far)`;
  const to = provider === 'ollama' ? `Ollama's servers, through ${host}` : host;
  const sent =
    key === null ? "Headwater's own instructions" : `Headwater's own instructions and the key from ${keyVariable}`;
  return [
    `${reader} reads what you say, and for that your words leave this machine: the whole text of your description${soFar} ` +
      `and of each answer that you give in your own words, with the question it answers, goes to ${to}.`,
    `Besides that only ${sent} are sent: no other file, no path, no name of yours.`,
    ...(baseURL.startsWith('http:') && provider !== 'ollama' ? ['The connection is not encrypted (http).'] : []),
    'The model only reads; what follows from your words is decided here. Without --model nothing is sent.',
  ].join(' ');
}
