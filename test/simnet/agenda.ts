/** What is to happen when: a priority queue by time, equal times in the order in which they were added. */

interface Entry<T> {
  readonly at: number;
  readonly order: number;
  readonly item: T;
}

export interface Agenda<T> {
  add(at: number, item: T): void;
  /** Time of the earliest entry; null: nothing to come. */
  readonly nextAt: number | null;
  /** Takes the earliest entry that is due at `now`; null: none is. */
  take(now: number): { readonly at: number; readonly item: T } | null;
}

export function createAgenda<T>(): Agenda<T> {
  const heap: Entry<T>[] = [];
  let added = 0;
  const entry = (index: number) => heap[index] as Entry<T>;
  const before = (a: Entry<T>, b: Entry<T>) => a.at < b.at || (a.at === b.at && a.order < b.order);

  function add(at: number, item: T): void {
    const fresh = { at, order: added++, item };
    let hole = heap.length;
    heap.push(fresh);
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (!before(fresh, entry(parent))) break;
      heap[hole] = entry(parent);
      hole = parent;
    }
    heap[hole] = fresh;
  }

  function take(now: number): { at: number; item: T } | null {
    const first = heap[0];
    if (first === undefined || first.at > now) return null;
    const last = heap.pop() as Entry<T>;
    if (heap.length > 0) sink(last);
    return { at: first.at, item: first.item };
  }

  function sink(moved: Entry<T>): void {
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && before(entry(child + 1), entry(child))) child++;
      if (!before(entry(child), moved)) break;
      heap[hole] = entry(child);
      hole = child;
    }
    heap[hole] = moved;
  }

  return {
    add,
    take,
    get nextAt() {
      return heap[0]?.at ?? null;
    },
  };
}
