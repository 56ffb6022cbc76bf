import type { Command } from 'commander';
import { PROFILE_NAMES } from '../../engine/profile.ts';
import { FORMAT_NAMES } from '../../report/format-names.ts';
import { RULES } from '../../rules/index.ts';
import { FAIL_ON } from '../options.ts';
import { UsageError } from '../usage-error.ts';
import type { CliWords } from '../words.ts';
import { SCHEMAS } from './schema.ts';

const NAME = 'check-standard';

/** The shells that completion scripts are written for. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

/** What follows an option or a command, where that is one of a few words. */
const optionValues = (): Readonly<Record<string, readonly string[]>> => ({
  '--format': FORMAT_NAMES,
  '--profile': PROFILE_NAMES,
  '--fail-on': FAIL_ON,
  '--lang': ['id', 'en'],
});

const argumentValues = (): Readonly<Record<string, readonly string[]>> => ({
  explain: RULES.map(({ id }) => id),
  schema: Object.keys(SCHEMAS),
  completion: SHELLS,
});

interface Entry {
  /** `check` for the program without a command. */
  readonly command: string;
  readonly summary: string;
  readonly options: readonly { readonly long: string; readonly summary: string; readonly takesValue: boolean }[];
}

const entryOf = (command: Command, name: string): Entry => ({
  command: name,
  summary: command.description(),
  options: command
    .createHelp()
    .visibleOptions(command)
    .flatMap(({ long, description, required, optional }) =>
      long ? [{ long, summary: description, takesValue: required || optional === true }] : [],
    ),
});

const bash = (entries: readonly Entry[]): string => {
  const values = Object.entries(optionValues()).map(
    ([long, words]) => `    ${long}) COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$cur")); return ;;`,
  );
  const options = entries.map(({ command, options: list }) => `    ${command}) options='${list.map(({ long }) => long).join(' ')}' ;;`);
  const words = Object.entries(argumentValues()).map(
    ([command, list]) => `    ${command}) COMPREPLY=($(compgen -W '${list.join(' ')}' -- "$cur")); return ;;`,
  );
  const commands = entries.map(({ command }) => command);
  return `_check_standard() {
  local cur prev command options word
  cur="\${COMP_WORDS[COMP_CWORD]}"
  prev="\${COMP_WORDS[COMP_CWORD-1]}"
  command=check
  case "\${COMP_WORDS[1]}" in
    ${commands.join('|')}) command="\${COMP_WORDS[1]}" ;;
  esac
  case "$prev" in
${values.join('\n')}
  esac
  case "$command" in
${options.join('\n')}
  esac
  if [[ "$cur" == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$cur")); return; fi
  case "$command" in
${words.join('\n')}
  esac
  COMPREPLY=($(compgen -f -- "$cur"))
  if [[ $COMP_CWORD -eq 1 ]]; then COMPREPLY+=($(compgen -W '${commands.join(' ')}' -- "$cur")); fi
}
complete -o filenames -F _check_standard ${NAME}
`;
};

const zshQuoted = (text: string): string =>
  `'${text.replaceAll("'", "'\\''").replaceAll('[', '(').replaceAll(']', ')').replaceAll(':', '\\:')}'`;

const zsh = (entries: readonly Entry[]): string => {
  const commands = entries.map(({ command, summary }) => `    ${zshQuoted(`${command}`).slice(0, -1)}:${zshQuoted(summary).slice(1)}`);
  const cases = entries.map(({ command, options }) => {
    const list = options.map(({ long, summary, takesValue }) => {
      const values = optionValues()[long];
      const value = takesValue ? `:${long.slice(2)}:${values ? `(${values.join(' ')})` : '_files'}` : '';
      return `        ${zshQuoted(`${long}[`).slice(0, -1).replace('(', '[')}${zshQuoted(summary).slice(1, -1)}]${value}'`;
    });
    const words = argumentValues()[command];
    return `    ${command})\n      _arguments \\\n${list.join(' \\\n')} \\\n        '*:${command}:${words ? `(${words.join(' ')})` : '_files'}' ;;`;
  });
  return `#compdef ${NAME}
_check_standard() {
  local -a commands
  commands=(
${commands.join('\n')}
  )
  local command=check
  if (( CURRENT > 2 )) && (( \${commands[(I)\${words[2]}:*]} )); then
    command=\${words[2]}
    shift words
    (( CURRENT-- ))
  elif (( CURRENT == 2 )) && [[ \${words[2]} != -* ]]; then
    _describe command commands
    _files
    return
  fi
  case $command in
${cases.join('\n')}
  esac
}
if [[ \${funcstack[1]} == _check_standard ]]; then _check_standard "$@"; else compdef _check_standard ${NAME}; fi
`;
};

const fishQuoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const fish = (entries: readonly Entry[]): string => {
  const commands = entries.map(({ command }) => command).join(' ');
  const lines = entries.flatMap(({ command, summary, options }) => {
    const here =
      command === 'check'
        ? `not __fish_seen_subcommand_from ${commands}; or __fish_seen_subcommand_from check`
        : `__fish_seen_subcommand_from ${command}`;
    const words = argumentValues()[command];
    return [
      `complete -c ${NAME} -n '__fish_use_subcommand' -a ${command} -d ${fishQuoted(summary)}`,
      ...(words ? [`complete -c ${NAME} -n '${here}' -f -a ${fishQuoted(words.join(' '))}`] : []),
      ...options.map(({ long, summary: about, takesValue }) => {
        const values = optionValues()[long];
        const value = takesValue ? (values ? ` -x -a ${fishQuoted(values.join(' '))}` : ' -r') : '';
        return `complete -c ${NAME} -n '${here}' -l ${long.slice(2)}${value} -d ${fishQuoted(about)}`;
      }),
    ];
  });
  return `${lines.join('\n')}\n`;
};

const shellQuoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const shellList = (words: readonly string[]): string => `@(${words.map(shellQuoted).join(', ')})`;
const shellMap = (entries: readonly (readonly [string, readonly string[]])[]): string =>
  entries.map(([key, words]) => `    ${shellQuoted(key)} = ${shellList(words)}`).join('\n');

const powershell = (entries: readonly Entry[]): string => `Register-ArgumentCompleter -Native -CommandName ${NAME} -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $options = @{
${shellMap(entries.map(({ command, options }) => [command, options.map(({ long }) => long)] as const))}
  }
  $optionValues = @{
${shellMap(Object.entries(optionValues()))}
  }
  $argumentValues = @{
${shellMap(Object.entries(argumentValues()))}
  }
  $words = @($commandAst.CommandElements | ForEach-Object { $_.ToString() })
  $command = 'check'
  if ($words.Count -gt 1 -and $options.ContainsKey($words[1])) { $command = $words[1] }
  $previous = if ($wordToComplete) { $words[-2] } else { $words[-1] }
  $choices = if ($optionValues.ContainsKey($previous)) { $optionValues[$previous] }
    elseif ($wordToComplete.StartsWith('-')) { $options[$command] }
    elseif ($argumentValues.ContainsKey($command)) { $argumentValues[$command] }
    elseif ($words.Count -le 2) { $options.Keys }
    else { @() }
  $choices | Where-Object { $_.StartsWith($wordToComplete) } | Sort-Object | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;

const WRITERS: Readonly<Record<(typeof SHELLS)[number], (entries: readonly Entry[]) => string>> = { bash, zsh, fish, powershell };

/** `check-standard completion <shell>`: a script that completes commands, options, formats and rules. */
export const completion = (shell: string, program: Command, words: CliWords): string => {
  const known = SHELLS.find(one => one === shell);
  if (!known) throw new UsageError(words.badChoice('completion', shell, SHELLS.join(', ')));
  const entries = [entryOf(program, 'check'), ...program.commands.map(command => entryOf(command, command.name()))];
  return WRITERS[known](entries);
};
