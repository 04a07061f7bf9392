/**
 * `rapporteur completion`: a script that completes commands, options and their words in bash, zsh or fish, made from
 * the commands themselves.
 */
import { Argument, type Command } from "commander";
import { STATUSES } from "../query/types.js";
import { GROUPS } from "../record/record.js";
import type { Terminal } from "./terminal.js";

const EXAMPLES = `
Examples:
  rapporteur completion bash > /etc/bash_completion.d/rapporteur
  source <(rapporteur completion zsh)
  rapporteur completion fish > ~/.config/fish/completions/rapporteur.fish`;

/** Adds the command. */
export function addCompletion(program: Command, terminal: Terminal): void {
  program
    .command("completion")
    .description("write a script that completes commands in the shell")
    .addArgument(new Argument("<shell>", "which shell").choices(["bash", "zsh", "fish"]))
    .addHelpText("after", EXAMPLES)
    .action(async (shell: "bash" | "zsh" | "fish") => {
      await terminal.out(SCRIPTS[shell](wordsOf(program)));
    });
}

/** A command with what may follow it. */
interface Completed {
  readonly name: string;
  readonly description: string;
  /** Words of its first argument; empty where it takes files. */
  readonly words: readonly string[];
  readonly options: readonly {
    readonly flag: string;
    readonly description: string;
    readonly takesFile: boolean;
  }[];
}

const SHOWN = [...GROUPS, "actors", "articles"];
const STATUS_WORDS = [...new Set(GROUPS.flatMap((group) => STATUSES[group]))];

function wordsOf(program: Command): Completed[] {
  return program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    words: command.name() === "show" ? SHOWN : (command.registeredArguments[0]?.argChoices ?? []),
    options: command.options.map((option) => ({
      flag: option.long ?? option.short ?? "",
      description: option.description,
      takesFile: /<(?:file|dir)>/i.test(option.flags),
    })),
  }));
}

const SCRIPTS = { bash, zsh, fish };

function bash(commands: readonly Completed[]): string {
  const cases = commands.map(
    ({ name, words, options }) =>
      `    ${name}) words="${[...words, ...options.map((o) => o.flag)].join(" ")}"; files=${words.length === 0 ? 1 : 0} ;;`,
  );
  return `# bash completion of rapporteur
_rapporteur() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" words="" files=0
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map((c) => c.name).join(" ")} --help --version" -- "$cur"))
    return
  fi
  case "$prev" in
    --dossier|-d|--out|-o|--records) compopt -o default 2>/dev/null; return ;;
    --status|-s) COMPREPLY=($(compgen -W "${STATUS_WORDS.join(" ")}" -- "$cur")); return ;;
    --only) COMPREPLY=($(compgen -W "${GROUPS.join(" ")}" -- "$cur")); return ;;
  esac
  case "\${COMP_WORDS[1]}" in
${cases.join("\n")}
  esac
  COMPREPLY=($(compgen -W "$words --help" -- "$cur"))
  if [ "$files" -eq 1 ] && [ "\${cur#-}" = "$cur" ]; then compopt -o default 2>/dev/null; COMPREPLY=(); fi
}
complete -F _rapporteur rapporteur
`;
}

function zsh(commands: readonly Completed[]): string {
  const names = commands.map(({ name, description }) => `    '${name}:${quoted(description)}'`);
  const cases = commands.map(({ name, words, options }) => {
    const specs = options.map(
      (o) => `'${o.flag}[${bracketed(o.description)}]${o.takesFile ? ":file:_files" : ""}'`,
    );
    const argument = words.length > 0 ? `'1:what:(${words.join(" ")})'` : "'*:file:_files'";
    return `    ${name}) _arguments ${[...specs, argument].join(" ")} ;;`;
  });
  return `#compdef rapporteur
_rapporteur() {
  local -a commands
  commands=(
${names.join("\n")}
  )
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  local command="$words[2]"
  shift words; (( CURRENT-- ))
  case "$command" in
${cases.join("\n")}
  esac
}
compdef _rapporteur rapporteur
`;
}

function quoted(text: string): string {
  return text.replaceAll("'", "’").replaceAll(":", " -");
}

function bracketed(text: string): string {
  return quoted(text).replace(/[[\]]/g, "");
}

function fish(commands: readonly Completed[]): string {
  const lines = commands.flatMap(({ name, description, words, options }) => [
    `complete -c rapporteur -n __fish_use_subcommand -f -a ${name} -d '${quoted(description)}'`,
    ...(words.length > 0
      ? [`complete -c rapporteur -n '__fish_seen_subcommand_from ${name}' -f -a '${words.join(" ")}'`]
      : []),
    ...options.map(
      (o) =>
        `complete -c rapporteur -n '__fish_seen_subcommand_from ${name}' -l ${o.flag.replace(/^--/, "")}` +
        ` ${o.takesFile ? "-r" : ""} -d '${quoted(o.description)}'`,
    ),
  ]);
  return `# fish completion of rapporteur\n${lines.join("\n")}\n`;
}
