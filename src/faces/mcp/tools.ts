import type { Tool } from '#faces/mcp/tool';
import answer from '#faces/mcp/tools/answer';
import check from '#faces/mcp/tools/check';
import claims from '#faces/mcp/tools/claims';
import document from '#faces/mcp/tools/document';
import explain from '#faces/mcp/tools/explain';
import handoff from '#faces/mcp/tools/handoff';
import next from '#faces/mcp/tools/next';
import start from '#faces/mcp/tools/start';
import status from '#faces/mcp/tools/status';
import undo from '#faces/mcp/tools/undo';
import whatif from '#faces/mcp/tools/whatif';

/** Every tool, in the order in which an interview uses them; the order of the list never changes. */
export const TOOLS: readonly Tool[] = [
  start,
  claims,
  next,
  answer,
  status,
  whatif,
  explain,
  document,
  check,
  handoff,
  undo,
];
