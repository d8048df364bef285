import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Files that stand on the disk whole or not at all, whatever ends the writing: a full disk or the end of the process. */

/** Where a file is written before it takes its name: hidden, beside it, and telling by which process. */
export function temporaryPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
}

/** Removes what processes that ended while they wrote this file have left beside it. */
export function removeLeftOver(path: string): void {
  const [begin, end] = [`.${basename(path)}.`, '.tmp'];
  for (const name of namesIn(dirname(path))) {
    const pid = name.startsWith(begin) && name.endsWith(end) ? Number(name.slice(begin.length, -end.length)) : 0;
    if (pid > 0 && !isRunning(pid)) rmSync(join(dirname(path), name), { force: true });
  }
}

/** Writes a file, over another of its name. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  put(path, bytes, (temporary) => renameSync(temporary, path));
}

/** Writes a file that no other of its name may stand in the way of; false where one does that says something else. */
export function writeNew(path: string, bytes: Uint8Array): boolean {
  if (existsSync(path)) return readFileSync(path).equals(bytes);
  put(path, bytes, (temporary) => {
    try {
      linkSync(temporary, path);
    } catch {
      // A disk without second names (exFAT).
      renameSync(temporary, path);
    }
  });
  return true;
}

function put(path: string, bytes: Uint8Array, name: (temporary: string) => void): void {
  const temporary = temporaryPath(path);
  try {
    const file = openSync(temporary, 'w');
    try {
      writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    name(temporary);
    removeLeftOver(path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else's is running too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
