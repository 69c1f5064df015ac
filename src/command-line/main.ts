/** Entry of the command. Exit status 2 always comes with one line that says what to do. */
import { packPartsWith } from "../hosts/xlsx-file/part-packing";
import { commandMessagesIn } from "../messages/command-words-in";
import { parseArguments } from "./arguments";
import type { Arguments } from "./arguments";
import { checkCommand } from "./check-command";
import { NODE_PACKING } from "./node-packing";
import { Refusal } from "./refusal";
import { submissionCommand } from "./submission-command";
import { templateCommand } from "./template-command";
import { VERSION } from "./version";

async function run(args: Arguments): Promise<number> {
  const { command } = commandMessagesIn(args.language);
  switch (args.command) {
    case "help":
      process.stdout.write(`${command.help}\n`);
      return 0;
    case "version":
      process.stdout.write(`${VERSION}\n`);
      return 0;
    case "refused":
      throw new Refusal(command.argument[args.problem](args.shown));
    case "check":
      return checkCommand(args);
    case "submission":
      return submissionCommand(args);
    case "template":
      return templateCommand(args);
  }
}

async function main(): Promise<void> {
  packPartsWith(NODE_PACKING);
  const args = parseArguments(process.argv.slice(2));
  try {
    process.exitCode = await run(args);
  } catch (error) {
    const said =
      error instanceof Refusal
        ? error.message
        : commandMessagesIn(args.language).command.unexpected(
            error instanceof Error ? error.message : String(error)
          );
    process.stderr.write(`${said.replaceAll(/\s*\n\s*/g, " ")}\n`);
    process.exitCode = 2;
  }
}

await main();
