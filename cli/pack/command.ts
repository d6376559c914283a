import { Command } from 'commander';
import { runBuild } from './build.ts';
import { runCheck } from './check.ts';
import { runFromCsv } from './csv/command.ts';
import { runDiff } from './diff.ts';
import { runInit } from './init.ts';
import { runInspect } from './inspect.ts';
import { runKeygen } from './keys/keygen.ts';
import { runMerge } from './merge.ts';
import { type RotateOptions, runRotate } from './keys/rotate.ts';
import { runSign } from './keys/sign.ts';

import { type FromWikidataWords, runFromWikidata } from './wikidata/command.ts';
import { runVerify } from './keys/verify.ts';

/** `hashiya pack`: making, checking, building and looking into fact packs. */
export function packCommand(): Command {
  const pack = new Command('pack').description('Make, check, build and inspect fact packs.');
  pack
    .command('init')
    .description('Write a small pack source to start from.')
    .argument('<dir>', 'the folder to make; its name becomes the name of the pack')
    .action((dir: string) => runInit(dir));
  pack
    .command('check')
    .description('List every fault of a pack, with file, line, field and what to do. Exits with 2 when there are errors.')
    .argument('<path>', 'a pack: source folder, published folder or .hashiya file')
    .option('--json', 'print the faults as JSON')
    .action((path: string, options: { json?: boolean }) => runCheck(path, options));
  pack
    .command('build')
    .description('Build the published form of a pack source. The same source gives the same bytes.')
    .argument('<source>', 'the folder with the pack source')
    .requiredOption('-o, --out <path>', 'the folder to write, or with --single-file the file')
    .option('--single-file', 'write one .hashiya file for import from disk')
    .option('--key <file>', 'sign it with this online key')
    .action((source: string, options: { out: string; singleFile?: boolean; key?: string }) => runBuild(source, options.out, options));
  pack
    .command('inspect')
    .description('Say what is in a pack.')
    .argument('<path>', 'a pack: source folder, published folder or .hashiya file')
    .option('--json', 'print as JSON')
    .action((path: string, options: { json?: boolean }) => runInspect(path, options));
  pack
    .command('diff')
    .description('Say in words what a reader sees change between two versions of a pack.')
    .argument('<old>', 'a pack: source folder, published folder or .hashiya file')
    .argument('<new>', 'the same')
    .option('--json', 'print as JSON')
    .action((old: string, fresh: string, options: { json?: boolean }) => runDiff(old, fresh, options));
  pack
    .command('from-wikidata')
    .description('Make a pack source from a Wikidata JSON dump (plain, gzip or bzip2; array or JSON Lines), in constant memory.')
    .argument('<dump>', 'the dump, or - for standard input')
    .requiredOption('-o, --out <dir>', 'the folder to make')
    .option('--languages <codes>', 'languages of names', 'ar,ru,en')
    .option('--types <list>', 'kinds (person,place,…) and classes (Q6256,…) to keep')
    .option('--properties <list>', 'properties (P1082,…) to keep')
    .option('--min-sitelinks <n>', 'keep items with at least so many sitelinks', '0')
    .option('--shard <i/n>', 'read part i of n alone; join the parts with `pack merge`')
    .option('--created <date>', 'ISO date of the pack, and of sources without one (default: today)')
    .action((dump: string, options: FromWikidataWords) => runFromWikidata(dump, options));
  pack
    .command('from-csv')
    .description('Make a pack source from a table (CSV, TSV) by a mapping file.')
    .argument('<table>', 'the table; its first line names the columns')
    .requiredOption('-o, --out <dir>', 'the folder to make')
    .requiredOption('--map <file>', 'the mapping, JSON')
    .action((table: string, options: { out: string; map: string }) => runFromCsv(table, options));
  pack
    .command('merge')
    .description('Join pack sources, such as the parts that from-wikidata --shard made, to one.')
    .argument('<sources...>', 'pack source folders')
    .requiredOption('-o, --out <dir>', 'the folder to make')
    .action((parts: string[], options: { out: string }) => runMerge(parts, options));
  pack
    .command('keygen')
    .description('Make the two keys of a publisher: one that signs every version, and one that replaces it when it is lost or stolen.')
    .requiredOption('-o, --out <file>', 'the file of the online key')
    .option('--recovery <file>', 'the file of the recovery key (default: NAME.recovery.key beside it)')
    .action((options: { out: string; recovery?: string }) => runKeygen(options));
  pack
    .command('sign')
    .description('Sign a published folder; the first time, write its first key set.')
    .argument('<dir>', 'the published folder')
    .requiredOption('--key <file>', 'the online key')
    .action((folder: string, options: { key: string }) => runSign(folder, options));
  pack
    .command('verify')
    .description('Check the signature, the key sets, every hash and every record of a published pack. Exits with 2 when anything is wrong.')
    .argument('<path>', 'a published folder or .hashiya file')
    .option('--key <public key>', 'demand this key (base64url, or a subscription link)')
    .action((path: string, options: { key?: string }) => runVerify(path, options));
  pack
    .command('rotate')
    .description('Make a new online key and the key set that names it, and sign the pack with it.')
    .argument('<dir>', 'the published folder')
    .requiredOption('--key <file>', 'the key that vouches for the change: the recovery key, or with --keep an online key')
    .requiredOption('-o, --out <file>', 'the file of the new online key')
    .option('--keep', 'the online keys of before stay valid')
    .option('--recovery <file>', 'make a new recovery key as well, in this file')
    .option('--epoch', 'start the count of versions anew, after a stolen key published too high a version')
    .action((folder: string, options: RotateOptions) => runRotate(folder, options));
  return pack;
}
