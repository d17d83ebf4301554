import { useLayoutEffect, useRef } from 'preact/hooks';

type Cells = readonly (readonly HTMLElement[])[];

/** Buttons of a table by row, in reading order; rows without buttons are left out. */
function cellsOf(table: HTMLTableElement, buttons: string): Cells {
  return [...table.rows]
    .map((row) => [...row.querySelectorAll<HTMLElement>(buttons)])
    .filter((row) => row.length > 0);
}

/** Where an arrow leads from a cell; null where it leads nowhere. */
function next(cells: Cells, row: number, column: number, key: string): HTMLElement | null {
  const line = cells[row] ?? [];
  switch (key) {
    case 'ArrowLeft':
      return line[column - 1] ?? null;
    case 'ArrowRight':
      return line[column + 1] ?? null;
    case 'ArrowUp':
      return cells[row - 1]?.[column] ?? null;
    case 'ArrowDown':
      return cells[row + 1]?.[column] ?? null;
    case 'Home':
      return line[0] ?? null;
    case 'End':
      return line.at(-1) ?? null;
    default:
      return null;
  }
}

/**
 * One Tab stop for all the buttons of a table; arrows lead from one to the next.
 *
 * @param buttons selects them inside the table
 */
export function useGridKeys(buttons: string) {
  const table = useRef<HTMLTableElement>(null);
  const current = useRef<HTMLElement | null>(null);
  const enter = (cell: HTMLElement) => {
    if (current.current !== null) current.current.tabIndex = -1;
    cell.tabIndex = 0;
    current.current = cell;
  };
  // After every drawing, as cells come and go with the text and the delegations.
  useLayoutEffect(() => {
    if (table.current === null) return;
    const all = cellsOf(table.current, buttons).flat();
    for (const cell of all) cell.tabIndex = -1;
    const kept = all.find((cell) => cell === current.current) ?? all[0];
    if (kept !== undefined) enter(kept);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    if (table.current === null || !(target instanceof HTMLElement)) return;
    const cells = cellsOf(table.current, buttons);
    const row = cells.findIndex((line) => line.includes(target));
    if (row < 0) return;
    const cell = next(cells, row, cells[row]?.indexOf(target) ?? 0, event.key);
    if (cell === null) return;
    event.preventDefault();
    cell.focus();
  };
  const onFocusIn = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement && target.matches(buttons)) enter(target);
  };
  return { table, onKeyDown, onFocusIn };
}
