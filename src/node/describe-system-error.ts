const MEANINGS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EISDIR: 'is a folder, not a file',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left on the disk',
  EMFILE: 'too many files are open',
  ELOOP: 'its links go in a circle',
};

/** An error of the operating system, in words; undefined for any other error. */
export function describeSystemError(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error)) return undefined;
  return MEANINGS[(error as NodeJS.ErrnoException).code ?? ''] ?? error.message;
}
