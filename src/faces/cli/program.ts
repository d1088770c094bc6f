import { Command, CommanderError, Option } from 'commander';
import { small } from '#faces/cli/small';
import { wrongUse } from '#faces/cli/wrong-use';

/** Every command loads its own module when it runs, so that none pays for another. */
type Action = (args: readonly string[], options: Readonly<Record<string, unknown>>) => Promise<number>;

/** Runs the command line and gives the exit status: 0 done, 1 findings, 2 wrong use. */
export async function run(argv: readonly string[]): Promise<number> {
  let status = 0;
  const program = new Command('headwater')
    .description(
      'Turns an ML workflow idea into a realistic ZenML pipeline architecture: it asks what can still change the outcome,\n' +
        'sorts the parts, cuts the pipelines, picks the one to build first and writes pipeline_architecture.md.',
    )
    .version(process.env.HEADWATER_VERSION ?? 'development', '-V, --version', 'print the version')
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(wrongUse(text, argv[2], program)) });

  const command = (
    usage: string,
    does: string,
    load: () => Promise<{ default: Action }>,
    shape?: (it: Command) => Command,
  ): void => {
    const it = program.command(usage).description(does);
    (shape?.(it) ?? it).action(async (...given: unknown[]) => {
      const options = given.at(-2) as Record<string, unknown>;
      const args = given
        .slice(0, -2)
        .flat()
        .filter((arg): arg is string => typeof arg === 'string');
      status = await (await load()).default(args, options);
    });
  };
  const json = (it: Command) => it.option('--json', 'print the result as JSON');
  const dir = (it: Command) =>
    it.option('--dir <folder>', 'the folder that holds .headwater/ (default: this one)', '.');
  const model = (instead: string) =>
    new Option('--model <provider:name>', 'let a language model read what you say, e.g. ollama:qwen3').conflicts(
      instead,
    );
  const yes = () => new Option('--yes', 'agree beforehand to what --model sends');

  command(
    'interview [brief]',
    'hold the interview and write pipeline_architecture.md (the default command)',
    small(() => import('#faces/cli/commands/interview')),
    (it) =>
      json(it)
        .option('--answers <file>', 'a JSON file with what a scripted person says, by topic')
        .option('--out <folder>', 'where the document and .headwater/ go (default: this folder)')
        .addOption(new Option('--from <folder>', 'start from an existing ZenML project').conflicts('answers'))
        .addOption(model('answers'))
        .addOption(yes())
        .option('--speaker <name>', 'who is speaking, where several people take part')
        .option('--plain', 'plain lines instead of menus')
        .option('--new', 'start over; the earlier interview is kept beside the new one'),
  );
  command(
    `analyze <brief>`,
    'one look, no questions',
    small(() => import('#faces/cli/commands/analyze')),
    (it) =>
      json(it)
        .option('--claims <file>', 'judge what another reader heard (headwater.claims/1); each quote is checked')
        .addOption(model('claims'))
        .addOption(yes()),
  );
  command(
    'next',
    'the next questions of the interview in this folder',
    small(() => import('#faces/cli/commands/next')),
    (it) =>
      dir(json(it)).addOption(
        new Option('--as <form>', 'shape the batch for a host').choices([
          'plain',
          'ask-user-question',
          'request-user-input',
          'json',
        ]),
      ),
  );
  command(
    'answer [answers...]',
    'answer questions: ID=VALUE, where VALUE is an option or your own words; "bucket:NAME OF A PART=later" moves a part',
    small(() => import('#faces/cli/commands/answer')),
    (it) =>
      dir(json(it))
        .option('--claims <file>', 'what another reader heard in the brief (headwater.claims/1)')
        .option('--speaker <name>', 'who is speaking')
        .option('--add <text>', 'add something to the description, in your own words'),
  );
  command(
    'undo',
    'take the last entry of the interview back',
    small(() => import('#faces/cli/commands/undo')),
    (it) => dir(json(it)),
  );
  command(
    'status',
    'what is known, what is open',
    small(() => import('#faces/cli/commands/status')),
    (it) => dir(json(it)),
  );
  command(
    'explain <id>',
    'why: the rule, your own words, what would change it',
    small(() => import('#faces/cli/commands/explain')),
    (it) => dir(json(it)),
  );
  command(
    'whatif <question=answer>',
    'what an answer would change, without giving it',
    small(() => import('#faces/cli/commands/whatif')),
    (it) => dir(json(it)),
  );
  command(
    'show',
    'a picture of the pipelines, models and promotions',
    small(() => import('#faces/cli/commands/show')),
    (it) =>
      dir(it)
        .addOption(
          new Option('--format <format>', 'how to draw it')
            .choices(['text', 'svg', 'html', 'mermaid', 'markdown'])
            .default('text'),
        )
        .option('--document <file>', 'draw this pipeline_architecture.md instead of the interview in the folder'),
  );
  command(
    'check <document>',
    'lint a pipeline_architecture.md, whoever wrote it',
    () => import('#faces/cli/commands/check'),
    (it) =>
      it
        .addOption(
          new Option('--format <format>', 'how to print findings')
            .choices(['text', 'json', 'sarif', 'github'])
            .default('text'),
        )
        .addOption(
          new Option('--fail-on <severity>', 'exit with 1 from this severity on')
            .choices(['info', 'warning', 'error'])
            .default('error'),
        )
        .option('--fix', 'mend what can be mended safely, and tell what was'),
  );
  command(
    'handoff',
    'what the next skill needs to build the first pipeline',
    small(() => import('#faces/cli/commands/handoff')),
    (it) => dir(json(it)),
  );
  command(
    'mcp',
    'the MCP server for coding agents, over standard input and output',
    () => import('#faces/cli/commands/mcp'),
    (it) =>
      it
        .option('--http <port>', 'serve over HTTP on this machine instead; prints the address and the token')
        .option('--root <folder...>', 'folders that agents may work in (default: this one)'),
  );
  command(
    'init',
    'set this project up for the coding agents that it uses: skill and MCP server',
    () => import('#faces/cli/commands/init'),
    (it) =>
      it
        .option('--dir <folder>', "the project's folder (default: this one)", '.')
        .addOption(new Option('--agent <name...>', 'which agents').choices(['claude', 'codex', 'cursor', 'vscode']))
        .option('--yes', 'change without asking')
        .option('--dry-run', 'only show what would change')
        .option('--undo', 'take back what was set up'),
  );
  command(
    'schema <name>',
    'print a JSON Schema: claims, analysis, interview or architecture',
    () => import('#faces/cli/commands/schema'),
  );
  command('scan <folder>', 'read a ZenML project without running it', () => import('#faces/cli/commands/scan'), json);
  command(
    'import <folder>',
    'write the as-built pipeline_architecture.md of a ZenML project',
    () => import('#faces/cli/commands/import'),
    (it) => it.option('--out <file>', 'where to write it (default: standard output)'),
  );
  command(
    'drift <document> <folder>',
    'compare pipeline_architecture.md with the code',
    () => import('#faces/cli/commands/drift'),
    (it) =>
      it
        .addOption(
          new Option('--format <format>', 'how to print differences')
            .choices(['text', 'json', 'sarif', 'github'])
            .default('text'),
        )

        .addOption(
          new Option('--fail-on <severity>', 'exit with 1 from this severity on')
            .choices(['info', 'warning', 'error'])
            .default('warning'),
        )
        .option('--baseline <file>', 'accepted differences; only new ones count')
        .option('--accept', 'write the differences found into the baseline'),
  );

  try {
    await program.parseAsync(
      withDefault(
        argv,
        program.commands.map((c) => c.name()),
      ),
      { from: 'node' },
    );
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return status;
}

/** `headwater` and `headwater brief.md` are short for `headwater interview …`. */
function withDefault(argv: readonly string[], names: readonly string[]): string[] {
  const [node = '', script = '', ...rest] = argv;
  const [first] = rest;
  if (first === undefined) return [node, script, 'interview'];
  if (names.includes(first) || first === 'help' || first === '--help' || first === '-h') return [...argv];
  const isWord = /^[a-z]+$/i.test(first);
  // Help on a command that does not exist would be the general help, as if the command did.
  if (isWord) return [node, script, ...rest.filter((arg) => arg !== '--help' && arg !== '-h')];
  if (first.startsWith('--') || first === '-' || /[./\\]/.test(first)) return [node, script, 'interview', ...rest];
  return [...argv];
}
