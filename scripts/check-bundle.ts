// What a build must keep: the page script's size, no Dexie in it, text that Chrome accepts, nothing open to pages, no host granted.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of the page script after gzip. */
const maxReader = 60_000;
/** Bytes of the shipped starter packs. */
const maxPacks = 8_000_000;

const faults: string[] = [];

function check(condition: boolean, fault: string): void {
  if (!condition) faults.push(fault);
}

/** Unicode noncharacters: Chrome refuses content scripts that hold them as «not UTF-8» (seen in Chromium 156). */
function hasNoncharacter(text: string): boolean {
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if ((code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) === 0xfffe) return true;
  }
  return false;
}

function folderSize(path: string): number {
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

for (const build of ['.output/chrome-mv3', '.output/firefox-mv3']) {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  check(manifest.web_accessible_resources === undefined, `${build}: the manifest has web-accessible resources`);
  check(manifest.host_permissions === undefined, `${build}: the manifest asks for hosts at install`);
  check(manifest.content_scripts === undefined, `${build}: the manifest registers content scripts at install`);
  const reader = readFileSync(join(build, 'reader.js'));
  const packed = gzipSync(reader, { level: 9 }).length;
  console.log(`${build}/reader.js: ${reader.length} bytes, ${packed} gzipped (at most ${maxReader})`);
  check(packed <= maxReader, `${build}/reader.js: ${packed} bytes gzipped, more than ${maxReader}`);
  check(!/dexie/i.test(reader.toString('utf8')), `${build}/reader.js holds Dexie`);
  for (const entry of readdirSync(build, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !/\.(js|css|html|json)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    check(!hasNoncharacter(text), `${path} holds Unicode noncharacters`);
    check(!/fail-?points/i.test(text), `${path} holds fail points of the kill tests`);
  }
  const packs = folderSize(join(build, 'packs'));
  console.log(`${build}/packs: ${packs} bytes (at most ${maxPacks})`);
  check(packs <= maxPacks, `${build}/packs: ${packs} bytes, more than ${maxPacks}`);
}

for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);
