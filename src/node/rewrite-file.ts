import { access, constants, type FileHandle, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Permission bits, with set-user-id, set-group-id and sticky. */
const MODE_BITS = 0o7777;
/** Before the user's umask. */
const NEW_FILE_MODE = 0o666;

export type Sink = (bytes: string | Uint8Array) => Promise<void>;

/**
 * Atomically replaces an existing file by what `write` sends to its sink. The content is written to a temporary file in the same folder, which is
 * renamed once it has reached the disk; after any failure it is removed and the old file is unchanged. Mode,
 * owner (where allowed) and symbolic links are kept.
 *
 * @param write resolves to whether to replace the file
 * @returns whether it was replaced
 */
export async function rewriteFile(path: string, write: (sink: Sink) => Promise<boolean>): Promise<boolean> {
  await stat(path);
  return placeFile(path, write);
}

/** The same, but creates the file if it does not exist. */
export async function placeFile(path: string, write: (sink: Sink) => Promise<boolean>): Promise<boolean> {
  // Loaded on demand: not needed for reading.
  const { randomBytes } = await import('node:crypto');
  const old = await find(path);
  // A rename would replace it even if it is read-only.
  if (old) await access(old.target, constants.W_OK);
  const target = old?.target ?? path;
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  const handle = await open(temporary, 'wx', old ? old.mode & MODE_BITS : NEW_FILE_MODE);
  let replaced = false;
  try {
    const wanted = await write(async (bytes) => {
      await handle.appendFile(bytes);
    });
    if (wanted) {
      if (old) {
        await keepOwner(handle, old.uid, old.gid);
        await handle.chmod(old.mode & MODE_BITS);
      }
      await handle.sync();
      await handle.close();
      await rename(temporary, target);
      replaced = true;
    }
    return replaced;
  } finally {
    await handle.close();
    if (!replaced) await unlink(temporary);
  }
}

/** The existing file, with links resolved; undefined if there is none. */
async function find(path: string) {
  try {
    const target = await realpath(path);
    const { mode, uid, gid } = await stat(target);
    return { target, mode, uid, gid };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return undefined;
  }
}

/** Only root may give a file away. */
async function keepOwner(handle: FileHandle, uid: number, gid: number): Promise<void> {
  const own = await handle.stat();
  if (own.uid === uid && own.gid === gid) return;
  await handle.chown(uid, gid).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPERM') throw error;
  });
}
