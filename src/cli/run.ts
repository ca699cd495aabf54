import {version} from '../figure/version.js';
import {commands} from './commands.js';
import {exit, UsageError} from './usage.js';

/** Does what the words after the program's name ask for; resolves to the exit code. */
export async function run([name, ...words]: readonly string[]): Promise<number> {
  if (name === '--version' || name === '-v') return say(version);
  if (name === '--help' || name === '-h' || name === 'help') return say(helpOnAll());
  if (name === undefined) return complain(helpOnAll());
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return complain(`There is no command ${name}: choose ${Object.keys(commands).join(' or ')}.`);
  const help = `Usage: alliance-widgets ${command.usage}\n\n${command.help}`;
  if (words.includes('--help') || words.includes('-h')) return say(help);
  try {
    return await command.run(words);
  } catch (error) {
    if (error instanceof UsageError) return complain(`${error.message}\n\n${help}`);
    throw error;
  }
}

function helpOnAll(): string {
  const lines = Object.entries(commands).map(([name, {summary}]) => `  ${name.padEnd(11)}${summary}`);
  return [
    'Usage: alliance-widgets COMMAND …',
    '',
    ...lines,
    '',
    'alliance-widgets COMMAND --help says more; --version prints the version.',
  ].join('\n');
}

function say(text: string): number {
  console.log(text);
  return exit.ok;
}

function complain(text: string): number {
  console.error(text);
  return exit.misuse;
}
