import { structureCommand } from './structure-command.ts';

/** A command of the command line: takes its arguments, gives the exit code. */
type Command = (args: string[]) => Promise<number>;

const commands = new Map<string, Command>([['structure', structureCommand]]);

const [name = '', ...args] = process.argv.slice(2);
const command = commands.get(name);
if (command) process.exitCode = await command(args);
else {
  process.stderr.write(`${[...commands.keys()].join(' | ')}\n`);
  process.exitCode = 2;
}
