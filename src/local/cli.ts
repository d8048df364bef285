import { commandLine } from '../texts/ru/command-line.ts';
import { checkCommand } from './check-command.ts';
import { type Command, forPeople, refuse } from './command.ts';
import { importCommand } from './import-command.ts';
import { reportCommand } from './report-command.ts';
import { sampleCommand } from './sample-command.ts';
import { serveCommand } from './serve-command.ts';
import { structureCommand } from './structure-command.ts';

const commands = new Map<string, Command>([
  ['serve', serveCommand],
  ['structure', structureCommand],
  ['import', importCommand],
  ['check', checkCommand],
  ['report', reportCommand],
  ['sample', sampleCommand],
]);

// `… | head` closes the pipe before all is printed: nobody reads on, and that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const [name = '', ...args] = process.argv.slice(2);
const command = commands.get(name);
process.exitCode = command ? await forPeople(command)(args) : refuse(commandLine.unknownCommand([...commands.keys()]));
