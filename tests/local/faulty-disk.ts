import type * as sync from 'node:fs';
import type * as promises from 'node:fs/promises';

/**
 * A disk that fails at a chosen change: written after so many bytes, then full (and free again) or, where `kills`, lost
 * with the process, which changes nothing any more.
 */
export const disk = { changes: 0, cutAt: Number.POSITIVE_INFINITY, bytes: 0, kills: false, dead: false };

/** Lets the n-th change from now on fail. */
export function cutDisk(cutAt: number, bytes: number, kills: boolean): void {
  Object.assign(disk, { changes: 0, cutAt, bytes, kills, dead: false });
}

/** Mends the disk; gives whether it was struck. */
export function mendDisk(): boolean {
  const struck = disk.changes > disk.cutAt;
  cutDisk(Number.POSITIVE_INFINITY, 0, false);
  return struck;
}

const isCut = (): boolean => disk.dead || disk.changes++ === disk.cutAt;

function trouble(): Error {
  disk.dead ||= disk.kills;
  return Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
}

const begun = (data: unknown): Uint8Array => (data as Uint8Array).subarray(0, disk.bytes);

/** `node:fs/promises` on that disk. */
export function faultyPromises(real: typeof promises): typeof promises {
  const guarded =
    <Args extends unknown[], Value>(change: (...args: Args) => Promise<Value>) =>
    async (...args: Args): Promise<Value> => {
      if (isCut()) throw trouble();
      return change(...args);
    };
  return {
    ...real,
    link: guarded(real.link),
    rename: guarded(real.rename),
    copyFile: guarded(real.copyFile),
    unlink: (path) => (disk.dead ? Promise.reject(trouble()) : real.unlink(path)),
    open: async (path, flags) => {
      if (flags !== 'r' && isCut()) throw trouble();
      const handle = await real.open(path, flags);
      const { writeFile } = handle;
      handle.writeFile = async (data) => {
        if (!isCut()) return writeFile.call(handle, data);
        await writeFile.call(handle, begun(data));
        throw trouble();
      };
      return handle;
    },
  };
}

/** `node:fs` on that disk. */
export function faultySync(real: typeof sync): typeof sync {
  const guarded =
    <Args extends unknown[], Value>(change: (...args: Args) => Value) =>
    (...args: Args): Value => {
      if (isCut()) throw trouble();
      return change(...args);
    };
  return {
    ...real,
    linkSync: guarded(real.linkSync),
    renameSync: guarded(real.renameSync),
    mkdirSync: guarded(real.mkdirSync) as typeof real.mkdirSync,
    rmSync: (path, options) => {
      if (disk.dead) throw trouble();
      real.rmSync(path, options);
    },
    writeFileSync: (file, data) => {
      if (!isCut()) return real.writeFileSync(file, data);
      real.writeFileSync(file, begun(data));
      throw trouble();
    },
  };
}
