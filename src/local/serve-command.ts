import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { workspace as texts } from '../texts/ru/workspace.ts';
import { BookTrouble } from './book/store.ts';
import { builtAddOn, builtPage } from './built.ts';
import { injectFaults, readFaults } from './faults.ts';
import { startServer } from './server/server.ts';
import { openWorkspace } from './workspace.ts';

const PORT = 8137;

/** Where the book lies when none is named. */
export const DEFAULT_BOOK = join('workspace', texts.defaultBook);

/** `serve [BOOK.xlsx] [--port N] [--open] [--faults SEED:RATE]`: the workspace page until it is stopped. */
export async function serveCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { port: { type: 'string' }, open: { type: 'boolean' }, faults: { type: 'string' } },
  });
  const port = Number(values.port ?? process.env.PORT ?? PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return refuse(texts.notPort(values.port ?? process.env.PORT ?? ''));
  const asked = values.faults === undefined ? undefined : readFaults(values.faults);
  if (values.faults !== undefined && !asked) return refuse(texts.notFaults(values.faults));
  const faults = asked && injectFaults(asked.seed, asked.rate);
  try {
    const addOn = builtAddOn();
    let address = '';
    const workspace = await openWorkspace({
      addOn,
      bookPath: positionals[0] ?? DEFAULT_BOOK,
      linkTo: (name) => `${address}/documents/${encodeURIComponent(name)}`,
      ...(faults ? { interceptors: [faults.interceptor], isDiskFull: faults.isDiskFull } : {}),
    });
    const log = (line: string): void => void process.stderr.write(`${line}\n`);
    const server = await startServer({ workspace, addOn, ...builtPage(), port, log });
    address = server.address;
    process.stdout.write(`${texts.started(address, workspace.bookPath)}\n`);
    if (values.open) openBrowser(address);
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
    });
    // A call under way ends and is saved before the program does.
    await workspace.refresh().catch(() => undefined);
    server.close();
    return 0;
  } catch (error) {
    if (error instanceof BookTrouble) return refuse(error.message);
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') return refuse(texts.portTaken(port));
    if (code === 'EACCES') return refuse(texts.portForbidden(port));
    throw error;
  }
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

function openBrowser(address: string): void {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', address]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', address];
  spawn(command as string, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
