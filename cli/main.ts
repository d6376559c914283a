import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { annotateCommand } from './annotate/command.ts';
import { packCommand } from './pack/command.ts';
import { UsageError } from './usage-error.ts';

/** The version in package.json, beside the sources in a checkout and two folders above the built file in the published package. */
function version(): string {
  for (const path of ['../package.json', '../../package.json']) {
    try {
      return (JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as { version: string }).version;
    } catch {
      // Not here: the other place.
    }
  }
  return '0.0.0';
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

// A reader of our output that stops early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const program = new Command('hashiya')
  .description('Names and figures in Arabic, Russian and English news, looked up in fact packs. All local.')
  .version(version())
  .exitOverride()
  .configureOutput({ outputError: () => {} })
  .addCommand(annotateCommand())
  .addCommand(packCommand());

/** Sub-commands report through exceptions too, so that one place prints and exits. */
function inherit(command: Command): void {
  for (const sub of command.commands) {
    sub.exitOverride().configureOutput({ outputError: () => {} });
    inherit(sub);
  }
}
inherit(program);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Help for a command without its sub-command was already printed in full.
    if (error.exitCode !== 0 && error.code !== 'commander.help')
      console.error(`hashiya: ${oneLine(error.message.replace(/^error: /, ''))}`);
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else if (error instanceof UsageError || (error instanceof Error && 'code' in error)) {
    console.error(`hashiya: ${oneLine(error.message)}`);
    process.exitCode = 2;
  } else {
    throw error;
  }
}
