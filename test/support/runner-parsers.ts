/**
 * What GitHub's runner makes of a step's log and files. Facts: actions/runner, ActionCommand.cs (TryParseV2, TryParse) and
 * FileCommandManager.cs (SetEnvFileCommand's pairs).
 */

const COMMANDS = new Set([
  ...[
    'set-env',
    'set-output',
    'save-state',
    'add-path',
    'add-mask',
    'add-matcher',
    'remove-matcher',
    'internal-set-repo-path',
  ],
  ...['warning', 'error', 'notice', 'debug', 'group', 'endgroup', 'echo', 'stop-commands'],
]);

export interface Command {
  readonly name: string;
  readonly properties: string;
  readonly data: string;
}

/** Every command in a log. Lines end as .NET's StreamReader ends them. */
export function commandsIn(log: string): Command[] {
  return log.split(/\r\n|\n|\r/).flatMap((line) => doubleColon(line) ?? hashes(line) ?? []);
}

function doubleColon(line: string): Command | null {
  // .NET trims what Unicode calls white space, and Node what ECMAScript does: the same but for U+0085 and U+FEFF.
  const text = line.replace(/^[\s\u0085]+/, '');
  const end = text.indexOf('::', 2);
  return text.startsWith('::') && end >= 0 ? command(text.slice(2, end), text.slice(end + 2)) : null;
}

function hashes(line: string): Command | null {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  return start >= 0 && end >= 0 ? command(line.slice(start + 3, end), line.slice(end + 1)) : null;
}

function command(info: string, data: string): Command | null {
  const [name = '', ...properties] = info.split(' ');
  return COMMANDS.has(name.toLowerCase()) ? { name, properties: properties.join(' '), data } : null;
}

/** The pairs of GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE, in order. @throws Error as the runner fails the step. */
export function pairsIn(file: string): [name: string, value: string][] {
  const lines = file.split(/\r\n|\n|\r/);
  const pairs: [string, string][] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')];
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs.push([line.slice(0, equals), line.slice(equals + 1)]);
      continue;
    }
    if (heredoc < 1) throw new Error(`Invalid format '${line}'`);
    const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
    const end = lines.indexOf(delimiter, index + 1);
    if (end < 0) throw new Error(`Matching delimiter not found '${delimiter}'`);
    pairs.push([name, lines.slice(index + 1, end).join('\n')]);
    index = end;
  }
  return pairs;
}
