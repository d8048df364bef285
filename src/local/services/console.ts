import { call } from './bridge.ts';

const line = (args: unknown[]): string =>
  args
    .map((arg) =>
      arg instanceof Error ? (arg.stack ?? arg.message) : typeof arg === 'string' ? arg : JSON.stringify(arg),
    )
    .join(' ');

export const localConsole = {
  log: (...args: unknown[]) => void call('console.log', 'log', line(args)),
  info: (...args: unknown[]) => void call('console.log', 'info', line(args)),
  warn: (...args: unknown[]) => void call('console.log', 'warn', line(args)),
  error: (...args: unknown[]) => void call('console.log', 'error', line(args)),
};
