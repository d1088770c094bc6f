import { describe, expect, it } from 'vitest';
import { endpointOf } from '#machine/models/endpoint';
import { notice } from '#machine/models/notice';

const KEYS = { ANTHROPIC_API_KEY: 'sk-a', OPENAI_API_KEY: 'sk-o' };

describe('a model and where it is', () => {
  it.each([
    ['anthropic:claude-sonnet-4-5', {}, 'https://api.anthropic.com/v1', true],
    [
      'anthropic:claude-sonnet-4-5',
      { ANTHROPIC_BASE_URL: 'https://proxy.example/anthropic/v1/' },
      'https://proxy.example/anthropic/v1',
      true,
    ],
    ['openai:gpt-4.1', {}, 'https://api.openai.com/v1', true],
    ['ollama:qwen3:8b', {}, 'http://127.0.0.1:11434/v1', false],
    ['ollama:qwen3:8b', { HEADWATER_BASE_URL: 'http://10.0.0.7:11434' }, 'http://10.0.0.7:11434/v1', true],
    ['ollama:gpt-oss:120b-cloud', {}, 'http://127.0.0.1:11434/v1', true],
    ['vllm:org/model', {}, 'http://127.0.0.1:8000/v1', false],
    ['custom:m', { HEADWATER_BASE_URL: 'http://localhost:8080/v1' }, 'http://localhost:8080/v1', false],
    ['custom:m', { HEADWATER_BASE_URL: 'http://[::1]:8080' }, 'http://[::1]:8080/v1', false],
    ['custom:m', { HEADWATER_BASE_URL: 'http://127.0.0.1.example.org/v1' }, 'http://127.0.0.1.example.org/v1', true],
    ['custom:m', { HEADWATER_BASE_URL: 'http://localhost.example.org/v1' }, 'http://localhost.example.org/v1', true],
  ])('%s %j', (model, environment, baseURL, leaves) => {
    expect(endpointOf(model, { ...KEYS, ...environment })).toMatchObject({ baseURL, leaves, reader: model });
  });

  it('takes the key of its provider from the environment and no other', () => {
    const all = { ...KEYS, HEADWATER_API_KEY: 'sk-h', HEADWATER_BASE_URL: 'http://127.0.0.1:1' };
    expect(endpointOf('anthropic:m', all).key).toBe('sk-a');
    expect(endpointOf('openai:m', all).key).toBe('sk-o');
    expect(endpointOf('custom:m', all).key).toBe('sk-h');
    expect(endpointOf('ollama:m', KEYS).key).toBeNull();
  });

  it.each([
    ['claude', {}, /"claude" names no model, expected PROVIDER:NAME with one of anthropic, openai/],
    ['anthropic:', {}, /names no model/],
    ['toString:x', {}, /names no model/],
    ['gemini:pro', {}, /names no model/],
    ['anthropic:m', {}, /no key for anthropic, expected the environment variable ANTHROPIC_API_KEY; set it/],
    ['openai:m', { OPENAI_API_KEY: '  ' }, /environment variable OPENAI_API_KEY/],
    ['custom:m', {}, /no address for custom, expected the environment variable HEADWATER_BASE_URL/],
    ['custom:m', { HEADWATER_BASE_URL: 'file:///etc/passwd' }, /HEADWATER_BASE_URL can't be used/],
    ['custom:m', { HEADWATER_BASE_URL: 'https://user:secret@host/v1' }, /HEADWATER_BASE_URL can't be used/],
    ['custom:m', { HEADWATER_BASE_URL: 'nonsense' }, /HEADWATER_BASE_URL can't be used/],
  ])('is refused in one line: %s %j', (model, environment, says) => {
    expect(() => endpointOf(model, environment)).toThrow(says);
    expect(() => endpointOf(model, environment)).not.toThrow(/secret/);
  });
});

describe('the notice', () => {
  const of = (model: string, text = '', environment = {}) =>
    notice(endpointOf(model, { ...KEYS, ...environment }), text);

  it('names the host, what goes there and what does not', () => {
    const said = of('anthropic:m', 'word '.repeat(20));
    expect(said).toContain('api.anthropic.com');
    expect(said).toContain('whole text of your description (100 characters so far)');
    expect(said).toContain('each answer');
    expect(said).toContain('no other file');
    expect(said).toContain('ANTHROPIC_API_KEY');
    expect(said).not.toContain('sk-a');
    expect(said).not.toContain('encrypted');
  });

  it('says that nothing leaves the machine only where that is so', () => {
    expect(of('ollama:qwen3')).toContain('nothing leaves the machine');
    for (const [model, environment] of [
      ['openai:m', {}],
      ['ollama:qwen3-coder:480b-cloud', {}],
      ['vllm:m', { HEADWATER_BASE_URL: 'http://gpu.example/v1' }],
    ] as const)
      expect(of(model, '', environment)).toContain('your words leave this machine');
    expect(of('ollama:qwen3-coder:480b-cloud')).toContain("Ollama's servers");
    expect(of('vllm:m', '', { HEADWATER_BASE_URL: 'http://gpu.example/v1' })).toContain('not encrypted');
  });
});
