/** The table: the venue, the delegations around it and the text between them. */
import type { TableModel } from '../presenter/table-model.ts';
import type { Frame } from './frame.ts';
import { StageScene, type Wiring } from './stage-scene.ts';

export class TableScene extends StageScene<TableModel> {
  constructor(wiring: Wiring) {
    super('table', wiring);
  }

  protected request(_model: TableModel, _frame: Frame): number {
    return 0;
  }

  protected draw(_model: TableModel, _frame: Frame): void {
    this.wiring.overlay.show('table', 'tn-day');
  }

  protected clear(): void {
    this.children.removeAll(true);
  }
}
