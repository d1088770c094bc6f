import { expect, it } from 'vitest';
import { TOOL_LIST } from '#faces/mcp/tool-list';
import { TOOLS } from '#faces/mcp/tools';

it('is plain data, so that the build can put it in the place of the tools', () => {
  expect(JSON.parse(JSON.stringify(TOOL_LIST))).toStrictEqual(TOOL_LIST);
  expect(TOOL_LIST.map(({ name }) => name)).toEqual(TOOLS.map(({ name }) => name));
  for (const { input, output } of TOOL_LIST) expect([input['type'], output['type']]).toEqual(['object', 'object']);
});
