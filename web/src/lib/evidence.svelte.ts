/** Whose evidence is shown, and beside which element. */
import type { FoundItem } from "./api.js";

export interface Shown {
  readonly found: FoundItem;
  /** What was pressed; the focus goes back to it. */
  readonly beside: HTMLElement | SVGElement;
}

let shown = $state.raw<Shown | null>(null);

export const evidence = {
  get shown() {
    return shown;
  },
  show(found: FoundItem, beside: HTMLElement | SVGElement): void {
    shown = { found, beside };
  },
  close(): void {
    shown = null;
  },
};
