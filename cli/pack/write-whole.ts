import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file under another name until it is whole: nobody sees half of it, and nothing half stays after an error. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.${process.pid}.part`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
