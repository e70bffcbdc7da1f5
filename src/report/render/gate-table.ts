/** The gates of a target in the job summary. */
import { actualText, demandText, outcomeIcons } from '../text/labels.ts';
import type { GateOutcome } from '../types.ts';

/** Empty where none was set. */
export function gateTable(gates: readonly GateOutcome[]): string {
  if (gates.length === 0) return '';
  const rows = gates.map((gate) => {
    const cells = [
      `${outcomeIcons[gate.outcome]} ${gate.outcome}`,
      `\`${gate.gate}\``,
      demandText(gate),
      actualText(gate),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return ['| Outcome | Gate | Demands | Measured |', '|---|---|---|---|', ...rows].join('\n');
}
