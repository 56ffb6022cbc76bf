import type { SHELLS } from '../choices.ts';

const NAME = 'check-standard';

/** What completion offers at a place: words, or files and folders. */
export type Offer = readonly string[] | 'files';

/** An option as completion knows it. */
export interface OptionEntry {
  readonly long: string;
  readonly short?: string;
  readonly summary: string;
  /** What may follow; absent where nothing does. */
  readonly value?: Offer;
}

/** A command as completion knows it. */
export interface Entry {
  /** `check` for the program without a command. */
  readonly command: string;
  readonly summary: string;
  readonly options: readonly OptionEntry[];
  /** What its arguments may be. */
  readonly argument: Offer;
}

const namesOf = ({ long, short }: OptionEntry): string[] => (short ? [long, short] : [long]);

/** Every option that takes a value: the ways to write it behind its command, and the value. */
const valuesIn = (entries: readonly Entry[]): { readonly names: string[]; readonly value: Offer }[] =>
  entries.flatMap(({ command, options }) =>
    options.flatMap(option =>
      option.value === undefined ? [] : [{ names: namesOf(option).map(name => `${command} ${name}`), value: option.value }],
    ),
  );

const bashOffer = (offer: Offer): string => {
  if (offer === 'files') return '_check_standard_files';
  return offer.length === 0 ? ':' : `COMPREPLY=($(compgen -W '${offer.join(' ')}' -- "$cur"))`;
};

const bash = (entries: readonly Entry[]): string => {
  const values = valuesIn(entries).map(
    ({ names, value }) => `    ${names.map(name => `'${name}'`).join('|')}) ${bashOffer(value)}; return ;;`,
  );
  const options = entries.map(({ command, options: list }) => `    ${command}) options='${list.map(({ long }) => long).join(' ')}' ;;`);
  const commands = entries.map(({ command }) => command);
  return `_check_standard_files() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen -f -- "$cur"))
}
_check_standard() {
  local cur prev command options
  cur="\${COMP_WORDS[COMP_CWORD]}"
  prev="\${COMP_WORDS[COMP_CWORD-1]}"
  if [[ "$cur" == = ]]; then cur=
  elif [[ "$prev" == = ]]; then prev="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  command=check
  if [[ $COMP_CWORD -gt 1 ]]; then
    case "\${COMP_WORDS[1]}" in
      ${commands.join('|')}) command="\${COMP_WORDS[1]}" ;;
    esac
  fi
  case "$command $prev" in
${values.join('\n')}
  esac
  case "$command" in
${options.join('\n')}
  esac
  if [[ "$cur" == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$cur")); return; fi
  case "$command" in
${entries.map(({ command, argument }) => `    ${command}) ${bashOffer(argument)} ;;`).join('\n')}
  esac
  if [[ $COMP_CWORD -eq 1 ]]; then COMPREPLY+=($(compgen -W '${commands.join(' ')}' -- "$cur")); fi
}
complete -o filenames -F _check_standard ${NAME}
`;
};

const zshText = (text: string): string => text.replaceAll("'", "'\\''").replace(/[[\]:]/g, '\\$&');

const zshOffer = (offer: Offer): string => {
  if (offer === 'files') return '_files';
  return offer.length === 0 ? ' ' : `(${offer.join(' ')})`;
};

const zshOption = (option: OptionEntry): string => {
  const { long, short, summary, value } = option;
  const names = short ? `{${short},${long}}` : long;
  return `        '*'${names}'[${zshText(summary)}]${value === undefined ? '' : `:${long.slice(2)}:${zshOffer(value)}`}'`;
};

const zsh = (entries: readonly Entry[]): string => {
  const cases = entries.map(({ command, options, argument }) => {
    const specs = [...options.map(zshOption), ...(argument.length > 0 ? [`        '*:${command}:${zshOffer(argument)}'`] : [])];
    return `    ${command})\n      _arguments \\\n${specs.join(' \\\n')} ;;`;
  });
  return `#compdef ${NAME}
_check_standard() {
  local -a commands
  commands=(
${entries.map(({ command, summary }) => `    '${command}:${zshText(summary)}'`).join('\n')}
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

const fishValue = (value: Offer | undefined): string => {
  if (value === undefined) return '';
  if (value === 'files') return ' -r -F';
  return value.length === 0 ? ' -x' : ` -x -a ${fishQuoted(value.join(' '))}`;
};

const fish = (entries: readonly Entry[]): string => {
  const commands = entries.map(({ command }) => command).join(' ');
  const lines = entries.flatMap(({ command, summary, options, argument }) => {
    const here =
      command === 'check'
        ? `not __fish_seen_subcommand_from ${commands}; or __fish_seen_subcommand_from check`
        : `__fish_seen_subcommand_from ${command}`;
    return [
      `complete -c ${NAME} -n '__fish_use_subcommand' -a ${command} -d ${fishQuoted(summary)}`,
      ...(argument === 'files'
        ? []
        : [`complete -c ${NAME} -n '${here}' -f${argument.length > 0 ? ` -a ${fishQuoted(argument.join(' '))}` : ''}`]),
      ...options.map(({ long, short, summary: about, value }) => {
        const names = `${short ? `-s ${short.slice(1)} ` : ''}-l ${long.slice(2)}`;
        return `complete -c ${NAME} -n '${here}' ${names}${fishValue(value)} -d ${fishQuoted(about)}`;
      }),
    ];
  });
  return `${lines.join('\n')}\n`;
};

const shellQuoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const shellList = (words: readonly string[]): string => `@(${words.map(shellQuoted).join(', ')})`;
const shellMap = (entries: readonly (readonly [string, readonly string[]])[]): string =>
  entries.map(([key, words]) => `    ${shellQuoted(key)} = ${shellList(words)}`).join('\n');

/** Where nothing is offered PowerShell names files by itself. */
const shellOffer = (offer: Offer): readonly string[] => (offer === 'files' ? [] : offer);

const powershell = (entries: readonly Entry[]): string => `Register-ArgumentCompleter -Native -CommandName ${NAME} -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $options = @{
${shellMap(entries.map(({ command, options }) => [command, options.map(({ long }) => long)] as const))}
  }
  $optionValues = @{
${shellMap(valuesIn(entries).flatMap(({ names, value }) => names.map(name => [name, shellOffer(value)] as const)))}
  }
  $argumentValues = @{
${shellMap(entries.map(({ command, argument }) => [command, shellOffer(argument)] as const))}
  }
  $words = @($commandAst.CommandElements | ForEach-Object { $_.ToString() })
  $command = 'check'
  if ($words.Count -gt 1 -and $options.ContainsKey($words[1])) { $command = $words[1] }
  $previous = if ($wordToComplete) { $words[-2] } else { $words[-1] }
  $choices = if ($optionValues.ContainsKey("$command $previous")) { $optionValues["$command $previous"] }
    elseif ($wordToComplete.StartsWith('-')) { $options[$command] }
    elseif ($argumentValues[$command].Count -gt 0) { $argumentValues[$command] }
    elseif ($words.Count -le 2) { $options.Keys }
    else { @() }
  $choices | Where-Object { $_.StartsWith($wordToComplete) } | Sort-Object | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;

/** The writers of completion scripts, by shell. */
export const SCRIPT_WRITERS: Readonly<Record<(typeof SHELLS)[number], (entries: readonly Entry[]) => string>> = {
  bash,
  zsh,
  fish,
  powershell,
};
