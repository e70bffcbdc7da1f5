/** Questions to ask of a rendered summary's tree. */
import type { Nodes } from 'hast';

/** Every text in `node`, joined. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Texts that GitHub's own filters look at: those outside `code` and `pre`. */
export function openTexts(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type === 'element' && (node.tagName === 'code' || node.tagName === 'pre')) return [];
  return 'children' in node ? node.children.flatMap(openTexts) : [];
}

/** The elements in order of their opening, `leave` left out; the shape of a page, whatever its words. */
export function shape(node: Nodes, leave: readonly string[] = []): string[] {
  const own = node.type === 'element' && !leave.includes(node.tagName) ? [node.tagName] : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => shape(child, leave))] : own;
}

/** Elements by name, in document order. */
export function elements(node: Nodes, name: string): Nodes[] {
  const own = node.type === 'element' && node.tagName === name ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => elements(child, name))] : own;
}

/**
 * What GitHub would turn into a link, a picture or a notification where it stands outside of code: mentions, issue numbers,
 * addresses, emoji names, commit hashes, mathematics.
 */
export const forged = /@\w|#\d|:\/\/|\bwww\.|:[\w+-]+:|\bGH-\d|\b[0-9a-f]{7,}\b|\$/i;
