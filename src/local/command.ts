import { commandLine } from '../texts/ru/command-line.ts';
import { BookTrouble } from './book/store.ts';
import { CallRefused } from './book-session.ts';

/** A command of the command line: takes its arguments, gives the exit code. */
export type Command = (args: string[]) => Promise<number>;

/** What the user gave cannot be worked with; the message is a Russian sentence. */
export class BadInput extends Error {}

/** One Russian sentence on standard error, exit code 2. */
export function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

/** Runs a command so that whatever the user could have caused ends in one sentence. */
export function forPeople(command: Command): Command {
  return async (args) => {
    try {
      return await command(args);
    } catch (error) {
      const explained = error instanceof BadInput || error instanceof BookTrouble || error instanceof CallRefused;
      if (explained) return refuse((error as Error).message);
      if (isArgumentError(error)) return refuse(commandLine.wrongOption(optionIn((error as Error).message)));
      throw error;
    }
  };
}

/** The option that `parseArgs` names in its message. */
function optionIn(message: string): string {
  return /'(-[^' ]*)/.exec(message)?.[1] ?? '';
}

/** `parseArgs` explains a wrong option in English with a code of its own. */
function isArgumentError(error: unknown): boolean {
  return String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
}
