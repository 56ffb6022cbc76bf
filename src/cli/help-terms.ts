import type { Command } from 'commander';

/** The arguments of a command as the help shows them: `<file>`, `[path...]`. */
export const argumentTerms = (command: Command): string[] =>
  command.registeredArguments.map(argument => {
    const name = argument.name() + (argument.variadic ? '...' : '');
    return argument.required ? `<${name}>` : `[${name}]`;
  });
